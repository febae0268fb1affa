import { describe, expect, it } from 'vitest';
import { withProof, requestFor } from '../../../src/app/debrief/add-proof.ts';
import { debriefOf } from '../../../src/app/debrief/debrief.ts';
import {
  answerOf,
  foundIn,
  isSolved,
  type Mistake,
  mistakesIn,
  nextToTry,
  showAnswer,
  startOver,
  triedAt,
  type Tries,
  tryReply,
} from '../../../src/app/debrief/mistakes.ts';
import { nextSteps } from '../../../src/app/debrief/next-step.ts';
import { deskAt, situationAt } from '../../../src/app/debrief/situation.ts';
import { replayFinished } from '../../../src/app/runs/replay-run.ts';
import type { RunRecord } from '../../../src/app/runs/run-record.ts';
import { RUN_FORMAT } from '../../../src/engine/versions.ts';
import { missing } from '../../../src/engine/result.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';

const BOOK = umbrella();
const GOLDEN = BOOK.proof.variants[0]?.golden?.choices ?? [];
/** Defends, guesses, promises what it cannot keep, doubts him, hurries him. */
const CLUMSY = [0, 3, 2, 1, 0];

const runOf = (choices: readonly number[]): RunRecord => ({
  format: RUN_FORMAT,
  id: 'run-1',
  scenario: BOOK.script.scenario.id,
  title: BOOK.script.scenario.title,
  version: BOOK.script.version,
  variant: 'cupboard',
  mode: 'practice',
  seed: 7,
  startedAt: '2026-11-01T10:00:00.000Z',
  changedAt: '2026-11-01T10:05:00.000Z',
  choices: choices.map(index => ({ index })),
  deskReads: [],
  ending: { kind: 'resolved', summary: '' },
  transcript: [],
  reflection: null,
  player: '',
  reviewSkipped: true,
  origin: null,
});

const replayed = async (choices: readonly number[]) =>
  must(await replayFinished(runOf(choices), BOOK.catalogue));

const judged = async (choices: readonly number[]) => {
  const debrief = debriefOf(await replayed(choices));
  return withProof(debrief, BOOK.judge.judge(requestFor(debrief.run)));
};

const NOTHING: Tries = new Map();
const first = (list: readonly Mistake[]): Mistake => list[0] ?? missing();

describe('the mistakes of a run', () => {
  it('are the replies that gave something away, first to last', async () => {
    const { proof, run } = await judged(CLUMSY);
    const list = mistakesIn({ proof, run });
    expect(list.length).toBeGreaterThan(1);
    const turns = list.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    for (const { replies } of list) {
      expect(replies.filter(({ taken }) => taken)).toHaveLength(1);
      expect(replies.find(({ taken }) => taken)?.given).toBeGreaterThan(1);
    }
  });
  it('are none in the best run, and none before the proof has judged it', async () => {
    expect(mistakesIn(await judged(GOLDEN))).toEqual([]);
    expect(mistakesIn(debriefOf(await replayed(CLUMSY)))).toEqual([]);
  });
  it('show their replies in the same order each time, and all of them', async () => {
    const debrief = await judged(CLUMSY);
    expect(mistakesIn(debrief)).toEqual(mistakesIn(debrief));
    for (const { turn, replies } of mistakesIn(debrief)) {
      const offered = debrief.turns[turn - 1]?.offered.map(({ index }) => index) ?? [];
      expect(new Set(replies.map(({ index }) => index))).toEqual(new Set(offered));
      expect(replies).toHaveLength(offered.length);
    }
  });
});

describe('another try at a mistake', () => {
  it('is solved by a best reply, which counts as found only where it was not shown', async () => {
    const list = mistakesIn(await judged(CLUMSY));
    const one = first(list);
    const best = answerOf(one) ?? missing();
    const wrong = one.replies.find(({ given }) => given > 0)?.index ?? missing();
    const missed = tryReply(NOTHING, one.turn, wrong);
    expect(isSolved(missed, one)).toBe(false);
    const found = tryReply(missed, one.turn, best);
    expect([isSolved(found, one), foundIn(list, found)]).toEqual([true, 1]);
    const shown = showAnswer(missed, one);
    expect([isSolved(shown, one), foundIn(list, shown)]).toEqual([true, 0]);
  });
  it('can begin again, and remembers that the answer is known', async () => {
    const list = mistakesIn(await judged(CLUMSY));
    const one = first(list);
    const again = startOver(showAnswer(NOTHING, one), one.turn);
    expect(triedAt(again, one.turn)).toEqual({ replies: [], shown: true });
    expect(foundIn(list, tryReply(again, one.turn, answerOf(one) ?? missing()))).toBe(0);
  });
  it('goes on where nothing has been tried, and from the start once everything has', async () => {
    const list = mistakesIn(await judged(CLUMSY));
    expect(nextToTry(list, NOTHING)).toBe(list[0]);
    expect(nextToTry(list, tryReply(NOTHING, first(list).turn, 0))).toBe(list[1]);
    const all = list.reduce((tries, { turn }) => tryReply(tries, turn, 0), NOTHING);
    expect(nextToTry(list, all)).toBe(list[0]);
    expect(nextToTry([], NOTHING)).toBeNull();
  });
});

describe('a situation of a run', () => {
  it('has the last words before the reply, the mood and the desk of that moment', async () => {
    const run = await replayed(CLUMSY);
    const { conversation } = run;
    expect(situationAt(run, 1)?.said.at(-1)?.text).toBe(conversation.opening.at(-1)?.text);
    const later = situationAt(run, 3);
    expect(later?.said).toHaveLength(3);
    expect(later?.said.at(-1)?.text).toBe(conversation.turns[1]?.lines.at(-1)?.text);
    expect(deskAt(run, 3).length).toBeGreaterThan(0);
    expect(situationAt(run, 99)).toBeNull();
  });
});

describe('what to do after a run', () => {
  const around = { drill: null, entries: BOOK.catalogue.entries, records: [] };
  it('begins with the mistakes, and goes on from the turn that cost most', async () => {
    const debrief = await judged(CLUMSY);
    const steps = nextSteps(debrief, around);
    expect(steps.map(({ name }) => name)).toEqual(['mistakes', 'play-on', 'again']);
    expect(steps[1]).toMatchObject({ turn: debrief.proof?.turningPoint });
  });
  it('begins with another scenario after a good one, the easiest that was not played', async () => {
    const entry = BOOK.catalogue.entries[0] ?? missing();
    const other = (id: string, level: 'core' | 'starter') => ({
      ...entry,
      id,
      scenario: { ...entry.scenario, id, level },
    });
    const entries = [entry, other('hard', 'core'), other('easy', 'starter')];
    const [step] = nextSteps(await judged(GOLDEN), { ...around, entries });
    expect(step).toMatchObject({ name: 'scenario', scenario: { id: 'easy' } });
    const records = [{ ...runOf(GOLDEN), scenario: 'easy' }];
    const [later] = nextSteps(await judged(GOLDEN), { ...around, entries, records });
    expect(later).toMatchObject({ name: 'scenario', scenario: { id: 'hard' } });
  });
  it('is to play it again, where there is nothing else', async () => {
    const steps = nextSteps(debriefOf(await replayed(CLUMSY)), around);
    expect(steps).toEqual([{ name: 'again' }]);
  });
});
