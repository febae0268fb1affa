import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACT_NAMES, FALSE_ACTS } from '../../src/engine/model/acts.ts';
import { type Customer, LEVEL_MAX } from '../../src/engine/model/customer.ts';
import { MOOD_MAX, MOOD_MIN, zoneOf } from '../../src/engine/model/mood.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { ENDING_KINDS } from '../../src/engine/model/story-step.ts';
import { applyRules, settle } from '../../src/engine/rules/apply-rules.ts';
import { hearLines, type Told } from '../../src/engine/rules/hear-lines.ts';
import type { Movement } from '../../src/engine/rules/movement.ts';
import { avoidable, qualitiesOf } from '../../src/engine/scoring/move-quality.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { quadrantOf } from '../../src/engine/scoring/quadrant.ts';
import { scores } from '../../src/engine/scoring/score.ts';
import { RULES_VERSION } from '../../src/engine/versions.ts';
import { talk } from '../support/talk.ts';
import { customer, say } from '../support/toy.ts';

/** What the rules of each version do. An entry is never edited: a changed rule is another version. */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '90721a90f01b77b8abd61ffc2b7df4cb',
  2: '80e7e21d2d3be90f3936f7019fb12c3d',
  3: '44ce1f8814ac0bc841416b5d2eb7ca54',
};

type Say = (fact: unknown) => void;

const range = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

const MARKS = range(-3, 3);
const LEVELS = range(0, LEVEL_MAX);

const HISTORIES: readonly Partial<Customer>[] = [
  {},
  { heard: { wait: 1 } },
  { heard: { wait: 2, fear: 1 } },
  { lastWarm: 'listen', openPromises: ['call'] },
  { lastWarm: 'care', openPromises: ['call', 'refund'] },
  { helped: true, heard: { wait: 1, fear: 1 } },
  { abuse: 'open' },
  { abuse: 'warned', lastWarm: 'limit' },
  { abuse: 'again', heard: { wait: 1 } },
  { grieving: true, heard: { wait: 1 }, lastWarm: 'listen' },
  {
    debts: [
      { turn: 0, id: 'lie', owes: 3 },
      { turn: 2, owes: 5 },
    ],
  },
];

const customers: readonly Customer[] = LEVELS.flatMap(heat =>
  [0, 1, 5, 9, 10].flatMap(trust =>
    [0, 1, 6, 10].flatMap(patience =>
      HISTORIES.map(history => ({ ...customer(heat, trust, patience), ...history })),
    ),
  ),
);

const WARM = MARKS.flatMap(mark => [`${mark} listen`, `${mark} acknowledge wait`]);

const SIDE_EFFECTS: readonly Partial<ReplyKey>[] = [
  { hold: 2 },
  { hold: 3 },
  { hold: 7, kept: ['call'] },
  { promises: ['call'] },
  { promises: ['call', 'visit'], kept: ['refund'] },
  { kept: ['call'], accuracy: { value: 2, act: 'recap' } },
];

const LINES: readonly Told[] = [
  { kept: ['call'] },
  { kept: [], abuse: 'slur' },
  { kept: [], comesOut: [null] },
  { kept: [], comesOut: ['lie'] },
  ...[1, 2, 3].map(by => ({ kept: [], stirs: [{ by, what: 'the phone rings' }] })),
];

const replies: readonly ReplyKey[] = [
  ...['', ...WARM].flatMap(empathy =>
    ['', ...MARKS.map(mark => `${mark} verify`)].map(accuracy => say(empathy, accuracy)),
  ),
  ...SIDE_EFFECTS.map(more => say('+1 listen', '+1 ask', more)),
];

/** How each act is taken, where it is wrong and where it is right. */
const acts: readonly ReplyKey[] = ACT_NAMES.flatMap(act =>
  [-3, 2].flatMap(mark =>
    [false, true].map(seen => say('+2 care', `${mark} ${act}`, { id: 'lie', seen })),
  ),
);

const someCustomers = customers.filter((_, at) => at % 41 === 0);

/** Value by value, so that a field that is added, renamed or moved is not taken for another rule. */
const customerFacts = (one: Customer) => {
  const { heat, trust, patience, heard, lastWarm, openPromises, helped, debts, abuse, grieving } =
    one;
  return [
    heat,
    trust,
    patience,
    [heard['wait'] ?? 0, heard['fear'] ?? 0],
    lastWarm,
    openPromises,
    helped,
    abuse,
    grieving,
    debts.map(({ turn, id, owes }) => [turn, id, owes]),
  ];
};

const movementFacts = ({ rule, on, by, wanted, heldBy, paysFor, what }: Movement) => [
  rule,
  on,
  by,
  wanted,
  heldBy,
  paysFor,
  what,
];

const answerFacts = (before: Customer, key: ReplyKey) => {
  const { customer: after, movements, marks } = applyRules(before, key);
  return [customerFacts(after), movements.map(movementFacts), marks.accuracy, marks.empathy];
};

const rulesOfMood = (tell: Say): void => {
  for (const before of customers) {
    const settled = settle(before);
    tell([customerFacts(settled.customer), settled.movements.map(movementFacts)]);
    for (const line of LINES) {
      const heard = hearLines(before, [line]);
      tell([customerFacts(heard.customer), heard.movements.map(movementFacts)]);
    }
    for (const key of replies) tell(answerFacts(before, key));
  }
  for (const before of someCustomers) for (const key of acts) tell(answerFacts(before, key));
};

const CONVERSATIONS: readonly (readonly ReplyKey[])[] = [
  ...ACT_NAMES.flatMap(act =>
    [-2, 2].map(mark => [say(`${mark} ${act}`), say('', `${mark} ${act}`)]),
  ),
  [say('+2 acknowledge wait', '+2 lookup'), say('+1 care', '+3 remedy', { cost: 20, pays: 60 })],
  [say('-3 blame', '-3 deflect', { hold: 9, breaches: ['privacy'] })],
  [say('+1 listen', '+1 ask', { promises: ['call'], cost: 70, hold: 3 })],
  ...[10, 25, 45].map(cost => [say('-1 cold', '-1 delay', { cost })]),
];

const scoresAndOutcomes = (tell: Say): void => {
  for (const mood of range(MOOD_MIN, MOOD_MAX)) tell(zoneOf(mood));
  for (const marks of range(-3, 30))
    for (const best of [-1, 0, 1, 7, 24]) {
      const { accuracy, empathy } = scores(
        { accuracy: marks, empathy: 2 * marks },
        { accuracy: best, empathy: best },
      );
      tell([accuracy, empathy]);
    }
  for (const said of CONVERSATIONS)
    for (const ending of ENDING_KINDS)
      for (const warranted of [false, true])
        for (const heat of [9, 4, 0]) {
          const outcome = outcomeOf(talk(said, { heat, ending, warranted }));
          if (outcome === null) throw new Error('the conversation is over');
          const { csat, fcr, ease, cost, paid, breaches, brokenPromises, mood, nextDay } = outcome;
          tell([csat, fcr, ease, cost, paid, breaches, brokenPromises, mood, nextDay?.mood]);
          for (const score of [69, 70, 100])
            for (const at of [csat, 3.4, 3.5, 3.6])
              tell(quadrantOf({ accuracy: score, empathy: 80 }, { ...outcome, csat: at }));
        }
};

const qualities = (tell: Say): void => {
  tell([...FALSE_ACTS]);
  for (const accuracy of range(0, 6))
    for (const empathy of range(0, 6)) {
      const regret = { accuracy, empathy };
      const given = avoidable(regret, [regret, { accuracy: 1, empathy: 0 }]);
      tell(given);
      for (const breached of [false, true])
        tell(
          qualitiesOf([
            { given, breached },
            { given: 2, breached: false },
          ]),
        );
    }
};

const fingerprintOf = (...parts: readonly ((tell: Say) => void)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) part(fact => void hash.update(JSON.stringify(fact)));
  return hash.digest('hex').slice(0, 32);
};

describe('the version of the rules', () => {
  it('is another one whenever a rule does something else', () => {
    expect(
      fingerprintOf(rulesOfMood, scoresAndOutcomes, qualities),
      'a rule changed: raise RULES_VERSION and update the fingerprint',
    ).toBe(FINGERPRINTS[RULES_VERSION]);
  });
  it('has one entry for each version, and no two are alike', () => {
    const versions = Object.keys(FINGERPRINTS).map(Number);
    expect(versions).toEqual(range(1, RULES_VERSION));
    expect(new Set(Object.values(FINGERPRINTS)).size).toBe(versions.length);
  });
});
