import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFrom, type RunAnalysis } from '../../src/analysis/runs/run-analysis.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { AXES } from '../../src/engine/model/acts.ts';
import { roll, seeded } from '../../src/engine/rng.ts';
import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { moodOf } from '../../src/engine/model/mood.ts';
import { avoidable, type Regret } from '../../src/engine/scoring/move-quality.ts';
import { earned } from '../../src/engine/scoring/score.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { must, tellerOf } from '../support/ink.ts';
import { shipped } from '../support/plan.ts';
import { proved } from '../support/proved.ts';
import { scriptOfText } from './support/brute.ts';
import { anyStory } from './support/story-maker.ts';

/** Plays any list of choices with the engine on the ordinary story. */
const play = (script: Script, variant: string, choices: readonly number[]): Conversation => {
  const teller = tellerOf(script, variant);
  let conversation = must(begin(script.scenario, teller));
  for (const choice of choices) conversation = must(advance(conversation, teller, choice));
  return conversation;
};

/** Somebody who replies at random. */
const wander = (script: Script, variant: string, seed: number): Conversation => {
  const teller = tellerOf(script, variant);
  let conversation = must(begin(script.scenario, teller));
  let chance = seeded(seed);
  while (conversation.ending === null) {
    const [value, next] = roll(chance);
    chance = next;
    const reply = conversation.replies[Math.floor(value * conversation.replies.length)];
    conversation = must(advance(conversation, teller, reply?.index ?? 0));
  }
  return conversation;
};

const choicesOf = ({ turns }: Conversation): readonly number[] =>
  turns.map(({ reply }) => reply.index);

const regretsAt = ({ turns }: RunAnalysis, at: number): readonly Regret[] => {
  const turn = turns[at]!;
  return turn.replies.map(({ ceilings }) => ({
    accuracy: turn.ceilings.accuracy - ceilings.accuracy,
    empathy: turn.ceilings.empathy - ceilings.empathy,
  }));
};

const SHIPPED = ['first-shift', 'last-flight-out'].map(id => ({ id, ...proved(shipped(id)) }));

describe.each(SHIPPED)('what the proof says of runs of $id', ({ script, proof, judge }) => {
  const anyRun = fc
    .tuple(fc.constantFrom(...script.scenario.variants), fc.integer({ min: 0, max: 1e9 }))
    .map(([{ id }, seed]) => ({ variant: id, conversation: wander(script, id, seed) }));
  const judged = ({ variant, conversation }: { variant: string; conversation: Conversation }) => {
    const judgement = judge.judge({ variant, choices: choicesOf(conversation) });
    if (judgement === null) throw new Error('not judged');
    return judgement;
  };
  const always = (check: (run: { variant: string; conversation: Conversation }) => void) =>
    fc.assert(fc.property(anyRun, check), { numRuns: 15, seed: 5 });

  it('[Q1] regret is never negative, and some reply on offer has none on each axis', () => {
    always(run => {
      const judgement = judged(run);
      judgement.turns.forEach((_, at) => {
        const regrets = regretsAt(judgement, at);
        for (const axis of AXES) expect(Math.min(...regrets.map(one => one[axis]))).toBe(0);
      });
    });
  });
  it('[Q3] the best reply on offer gives nothing away', () => {
    always(run => {
      const judgement = judged(run);
      judgement.turns.forEach((_, at) => {
        const regrets = regretsAt(judgement, at);
        expect(Math.min(...regrets.map(one => avoidable(one, regrets)))).toBe(0);
      });
    });
  });
  it('[Q2] ceilings never rise along a run, and end at what was earned', () => {
    always(run => {
      const { best, turns } = judged(run);
      const taken = turns.map(
        (turn, at) => turn.replies[run.conversation.turns[at]!.reply.index]!.ceilings,
      );
      const steps = [best, ...taken];
      for (const axis of AXES) {
        steps.forEach((step, at) =>
          expect(step[axis]).toBeLessThanOrEqual(steps[at - 1]?.[axis] ?? step[axis]),
        );
      }
      expect(taken.at(-1)).toEqual(earned(run.conversation.turns));
    });
  });
  it('[Q6] a promised best end is reached by following it, with the marks that were promised', () => {
    always(run => {
      const { turns } = judged(run);
      // One turn of each run: every promise is followed from the beginning on the ordinary story.
      const { replies } = turns[run.conversation.turns[0]!.reply.index % turns.length]!;
      for (const { bestEnd } of [...replies, ...turns.at(-2)!.replies]) {
        const followed = play(script, run.variant, bestEnd!.choices);
        const { kind, summary, warranted } = bestEnd!;
        expect(followed.ending).toEqual({ kind, summary, warranted });
        expect(earned(followed.turns)).toEqual(bestEnd!.marks);
      }
    });
  });
  it('the next lines are those that the story tells', () => {
    always(run => {
      const { turns } = judged(run);
      const at = turns.length - 1;
      const before = choicesOf(run.conversation).slice(0, at);
      for (const { index, lines } of turns[at]!.replies) {
        const told = play(script, run.variant, [...before, index]).turns.at(-1)!.lines;
        expect(lines.map(({ text }) => text)).toEqual(told.map(({ text }) => text).filter(Boolean));
      }
    });
  });
  it('the endings ahead of all replies together are those ahead of the turn', () => {
    const root = proof.variants[0]!;
    const conversation = wander(script, root.variant.id, 1);
    const [first] = judged({ variant: root.variant.id, conversation }).turns;
    const all = first!.replies.flatMap(({ endings }) =>
      endings.map(({ conversations }) => BigInt(conversations)),
    );
    expect(all.reduce((a, b) => a + b, 0n)).toBe(root.conversations.all);
  });
  it("the expert's moods are those of the engine", () => {
    for (const { variant, golden } of proof.variants) {
      const conversation = wander(script, variant.id, 2);
      const { expert } = judged({ variant: variant.id, conversation });
      const { start, turns } = play(script, variant.id, golden!.choices);
      expect(expert?.moods).toEqual([start, ...turns.map(turn => turn.after)].map(moodOf));
    }
  });
  it('of a run that is not of this story nothing is said', () => {
    expect(judge.judge({ variant: 'no such variant', choices: [] })).toBeNull();
    const { id } = script.scenario.variants[0]!;
    expect(judge.judge({ variant: id, choices: [99] })).toBeNull();
  });
});

describe('what the proof says of any story', () => {
  it('has an answer, and its promises are kept', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyStory, text => {
        const script = scriptOfText(text);
        const judge = judgeFrom(proveScenario(script));
        const opened = begin(script.scenario, tellerOf(script));
        if (!opened.ok || opened.value.replies.length === 0) return;
        const judgement = judge.judge({ variant: 'default', choices: [0] });
        for (const { bestEnd } of judgement?.turns[0]?.replies ?? []) {
          if (bestEnd === null) continue;
          const { ending, turns } = play(script, 'default', bestEnd.choices);
          expect(ending?.kind).toBe(bestEnd.kind);
          expect(earned(turns)).toEqual(bestEnd.marks);
          kept += 1;
        }
      }),
      { numRuns: 30, seed: 11 },
    );
    expect(kept).toBeGreaterThan(15);
  });
  it('from a proof that was cut nothing is promised', () => {
    const { script } = SHIPPED[0]!;
    const judge = judgeFrom(proveScenario(script, { limits: { states: 20 } }));
    const variant = script.scenario.variants[0]!.id;
    expect(judge.judge({ variant, choices: [0] })).toBeNull();
  });
});
