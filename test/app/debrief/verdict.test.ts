import { describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../../src/app/debrief/debrief.ts';
import { nextDrill } from '../../../src/app/debrief/drill-recommendation.ts';
import { requestFor, withProof } from '../../../src/app/debrief/add-proof.ts';
import { coachingWordsFor } from '../../../src/app/words/coaching-words.ts';
import { drillsIn } from '../../../src/analysis/drills/drills.ts';
import { AXES, FALSE_ACTS } from '../../../src/engine/model/acts.ts';
import type { CommendationId } from '../../../src/engine/review/commendations.ts';
import type { ResultShortcoming } from '../../../src/engine/review/shortcomings.ts';
import type { Conversation } from '../../../src/engine/run/conversation.ts';
import type { Reply } from '../../../src/engine/model/reply.ts';
import { DONE_WELL } from '../../../src/engine/scoring/quadrant.ts';
import { earned } from '../../../src/engine/scoring/score.ts';
import { RUN_FORMAT } from '../../../src/engine/versions.ts';
import type { Mode } from '../../../src/engine/visibility.ts';
import type { RunRecord } from '../../../src/app/runs/run-record.ts';
import type { Replayed } from '../../../src/app/runs/replay-run.ts';
import type { Script } from '../../../src/narrative/story/script.ts';
import { createTeller } from '../../../src/narrative/story/storyteller.ts';
import { clumsiest, kindest, playBy, shipped } from '../../support/plan.ts';
import { loadDebrief } from '../../support/debrief.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';

const words = coachingWordsFor({ language: 'en' });

interface Played {
  readonly variant: string;
  readonly mode?: Mode;
}

const recordOf = (
  { scenario, version }: Script,
  choices: readonly number[],
  { variant, mode = 'practice' }: Played,
): RunRecord => {
  const at = '2026-11-22T08:00:00.000Z';
  return {
    format: RUN_FORMAT,
    id: 'r',
    scenario: scenario.id,
    title: scenario.title,
    version,
    variant,
    mode,
    seed: 1,
    startedAt: at,
    changedAt: at,
    choices: choices.map(index => ({ index })),
    deskReads: [],
    ending: null,
    transcript: [],
    reflection: null,
    player: '',
    reviewSkipped: true,
    origin: null,
  };
};

const debriefed = (
  script: Script,
  conversation: Conversation,
  { best, ...played }: Played & Pick<Replayed, 'best'>,
): Debrief => {
  const { scenario, json } = script;
  const choices = conversation.turns.map(({ reply }) => reply.index);
  const run = recordOf(script, choices, played);
  const teller = createTeller(json, { cast: scenario.cast, variant: played.variant });
  return debriefOf({ run, script, conversation, teller, best });
};

/** Chance that is the same every time. */
const chance = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state;
  };
};
const anyhow = (seed: number) => {
  const next = chance(seed);
  const ranks = new Map<string, number>();
  const rank = ({ text }: Reply) => {
    if (!ranks.has(text)) ranks.set(text, next());
    return ranks.get(text) ?? 0;
  };
  return (a: Reply, b: Reply) => rank(a) - rank(b);
};

const money = (a: Reply, b: Reply): number => b.key.cost - a.key.cost || clumsiest(a, b);
const empty = (a: Reply, b: Reply): number =>
  Number(b.key.accuracy?.act === 'overpromise') - Number(a.key.accuracy?.act === 'overpromise') ||
  (b.key.empathy?.value ?? 0) - (a.key.empathy?.value ?? 0);
const cold = (a: Reply, b: Reply): number =>
  10 * ((b.key.accuracy?.value ?? 0) - (a.key.accuracy?.value ?? 0)) -
  ((b.key.empathy?.value ?? 0) - (a.key.empathy?.value ?? 0));
const kind = (a: Reply, b: Reply): number =>
  10 * ((b.key.empathy?.value ?? 0) - (a.key.empathy?.value ?? 0)) -
  ((b.key.accuracy?.value ?? 0) - (a.key.accuracy?.value ?? 0));

const WAYS = [
  ['well', kindest],
  ['badly', clumsiest],
  ['over-giver', money],
  ['over-promiser', empty],
  ['cold and correct', cold],
  ['kind and empty', kind],
  ...Array.from({ length: 25 }, (_, seed) => [`anyhow ${seed}`, anyhow(seed + 1)] as const),
] as const;

const codesOf = ({ shortcomings }: Debrief): readonly ResultShortcoming['code'][] =>
  shortcomings?.result.map(({ code }) => code) ?? [];

/** Praise, and what may not stand beside it on the page. */
const RULED_OUT: Partial<Record<CommendationId, (debrief: Debrief) => boolean>> = {
  balanced: debrief =>
    (debrief.shortcomings?.process.length ?? 0) > 0 || codesOf(debrief).includes('breach'),
  'kept-word': debrief =>
    debrief.brokenPromises.length > 0 ||
    debrief.turns.some(({ marks }) => marks.some(({ act }) => act === 'overpromise')),
  'came-back': debrief =>
    codesOf(debrief).includes('came-out') ||
    ['left', 'unresolved'].includes(debrief.outcome?.ending.kind ?? ''),
  'heard-everything': ({ hidden }) => hidden.grievances.length > 0,
};

const expectCauses = (debrief: Debrief): void => {
  const { shortcomings, turns, scores } = debrief;
  for (const low of shortcomings?.process ?? []) {
    expect(low.score).toBe(scores[low.axis]);
    for (const { turn, act } of low.turns) {
      const mark = turns[turn - 1]?.marks.find(({ axis }) => axis === low.axis);
      expect(act).toBe(mark !== undefined && mark.value < 0 ? mark.act : null);
    }
  }
  for (const one of shortcomings?.result ?? []) {
    if (one.code === 'breach') {
      const breaches = turns[one.mishap.turn - 1]?.breaches.map(({ id }) => id);
      expect(breaches).toContain(one.mishap.id);
    }
    if (one.code === 'untrue') {
      const acts = turns[one.turn - 1]?.marks.map(({ act }) => act) ?? [];
      expect(acts.filter(act => FALSE_ACTS.has(act))).toContain(one.act);
    }
    if (one.code === 'came-out') {
      expect(one.turns.length).toBeGreaterThan(0);
      for (const turn of one.turns) expect(turns[turn - 1]).toBeDefined();
    }
  }
};

/** No two sentences of a debrief contradict each other. */
const expectAgreement = (debrief: Debrief): void => {
  const { outcome, scores, shortcomings, square, recognition } = debrief;
  if (outcome === null || shortcomings === null || square === null) throw new Error('not ended');
  const codes = codesOf(debrief);
  // [Q7] What the square says is what its reasons say.
  const low = AXES.filter(axis => scores[axis] < DONE_WELL);
  expect(shortcomings.process.map(({ axis }) => axis)).toEqual(low);
  expect(square.startsWith('badly')).toBe(low.length > 0);
  if (square.endsWith('badly')) expect(codes).not.toEqual([]);
  if (codes.includes('breach') || codes.includes('satisfaction')) expect(square).toMatch(/badly$/);
  // [O3] Nor is anything solved at the first contact that something counts against.
  const hard = codes.filter(code => code !== 'satisfaction');
  if (outcome.fcr === 'yes') expect(hard).toEqual([]);
  if (outcome.fcr === 'no') expect(hard).not.toEqual([]);
  // What is listed elsewhere on the page is named here.
  expect(debrief.breaches.map(({ id }) => id)).toEqual(outcome.breaches);
  expect(debrief.brokenPromises.map(({ id }) => id).toSorted()).toEqual(
    outcome.brokenPromises.toSorted(),
  );
  expect(codes.filter(code => code === 'breach')).toHaveLength(outcome.breaches.length);
  expect(codes.filter(code => code === 'promise')).toHaveLength(outcome.brokenPromises.length);
  expect(codes.includes('came-out')).toBe(outcome.nextDay !== null);
  expectCauses(debrief);
  for (const { id } of recognition)
    expect([id, RULED_OUT[id]?.(debrief) ?? false]).toEqual([id, false]);
};

describe.each([
  'delivered-not-received',
  'first-shift',
  'her-number-his-funeral',
  'not-on-my-shift',
  'room-not-ready',
  'last-flight-out',
  'the-chair',
  'thirty-four-days',
])('[Q9] a debrief of %s says one thing', id => {
  const script = shipped(id);
  it.each(WAYS)('played %s', (_, order) => {
    for (const { id: variant } of script.scenario.variants) {
      const best = earned(playBy(script, kindest, variant).turns);
      expectAgreement(debriefed(script, playBy(script, order, variant), { best, variant }));
    }
  });
});

describe('a debrief with its proof', () => {
  const { script, proof, judge, catalogue } = umbrella();
  const drills = drillsIn(proof);
  const runs = proof.variants.flatMap(({ variant, archetypes }) =>
    archetypes.map(({ name, choices }) => ({ name, variant: variant.id, choices })),
  );
  it.each(runs)('$name, $variant', async ({ choices, variant }) => {
    const run = recordOf(script, choices, { variant });
    const first = must(await loadDebrief(run, catalogue));
    const debrief = withProof(first, judge.judge(requestFor(run)));
    expectAgreement(debrief);
    const drill = nextDrill(debrief, drills);
    const gave = debrief.proof?.turns.filter(({ given }) => given > 0) ?? [];
    // “You gave nothing away” stands only where nothing was.
    if (drill?.turn === null) expect([gave, debrief.breaches]).toEqual([[], []]);
    if (debrief.proof?.turningPoint !== null) expect(gave).not.toEqual([]);
  });
});

describe('the words of a verdict', () => {
  const { corners, process, outcome } = words.square;
  const said = [
    ...Object.values(corners).flatMap(({ name, text }) => [name, text]),
    ...Object.values(process),
    ...Object.values(outcome),
    ...Object.values(words.habits.sentences),
    ...Object.values(words.habits.habits).flatMap(({ first, second }) => [first, second]),
  ];
  it('speak of what was done and what came of it, and never of what somebody is like', () => {
    for (const text of said) {
      expect(text).not.toMatch(/\b(you are|you were|luck of|got away|no accident|hides|fault)\b/i);
    }
  });
  it('call no conversation ended badly whose ending says that it is resolved', () => {
    for (const text of said) expect(text).not.toMatch(/did not end well|ended badly/i);
  });
  it('end with one full stop, with a quotation too', () => {
    const { promise, breach } = words.shortcomings;
    expect(promise('a call by six')).toBe('A promise was not kept: a call by six.');
    expect(promise('“I will call.”')).toBe('A promise was not kept: “I will call.”');
    expect(breach('\u2068Gone?\u2069')).toBe('A serious error: \u2068Gone?\u2069');
  });
  it('say no turn, and nothing that follows from keys, in a hiring exercise [V3]', () => {
    const script = shipped('first-shift');
    const variant = script.scenario.variants[0]?.id ?? '';
    const conversation = playBy(script, clumsiest, variant);
    const best = earned(playBy(script, kindest, variant).turns);
    const debrief = debriefed(script, conversation, { best, variant, mode: 'exercise' });
    expect(debrief.shortcomings?.process.flatMap(({ turns }) => turns)).toEqual([]);
    expect(codesOf(debrief)).not.toContain('untrue');
    expect(codesOf(debrief)).not.toContain('came-out');
    expect(debrief.breaches).toEqual([]);
  });
});
