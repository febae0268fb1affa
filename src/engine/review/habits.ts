import type { Act } from '../model/acts.ts';
import type { Conversation, Turn } from '../run/conversation.ts';
import { isUnheard } from '../model/customer.ts';
import type { Reply } from '../model/reply.ts';
import { TOO_HOT } from '../rules/rules.ts';
import { didAny } from './turn-acts.ts';

/** Runs needed before a habit may be named: two are an accident. */
export const RUNS_FOR_HABITS = 3;
/** How far from the middle a habit has to be before a coach hears of it, 0 … 1. */
export const WORTH_SAYING = 0.25;
/** Replies a sentence has to rest on. */
export const EVIDENCE_FOR_A_SENTENCE = 2;

/** Three habits, each between two faults: −1 the first, 0 neither, +1 the second. */
export const HABITS = ['pace', 'policy', 'escalation'] as const;
export type Habit = (typeof HABITS)[number];

/** One sentence for a coach: the strongest habit, or that none stands out. */
export const COACH_SENTENCES = [
  'solves-too-soon',
  'stays-in-sympathy',
  'hides-behind-policy',
  'gives-away',
  'escalates-too-early',
  'escalates-too-late',
  'balanced',
] as const;
export type CoachSentence = (typeof COACH_SENTENCES)[number];

const SENTENCES: Readonly<Record<Habit, readonly [first: CoachSentence, second: CoachSentence]>> = {
  pace: ['solves-too-soon', 'stays-in-sympathy'],
  policy: ['hides-behind-policy', 'gives-away'],
  escalation: ['escalates-too-early', 'escalates-too-late'],
};

export interface Lean {
  readonly habit: Habit;
  /** −1 … +1. */
  readonly value: number;
  /** Replies the value rests on, of `chances`. */
  readonly evidence: number;
  readonly chances: number;
}

export interface HabitProfile {
  readonly runs: number;
  readonly leans: readonly Lean[];
  readonly sentence: CoachSentence;
}

interface Tally {
  readonly first: number;
  readonly second: number;
  readonly chances: number;
}

const HIDING: readonly Act[] = ['defend', 'blame', 'deflect', 'robotic', 'withhold'];
const GIVING: readonly Act[] = ['overgive', 'overpromise', 'pity'];

const offersWarmth = ({ offered }: Turn): boolean =>
  offered.some(({ key }) => (key.empathy?.value ?? 0) > 0);
const offersWork = ({ offered }: Turn): boolean =>
  offered.some(({ key }) => (key.accuracy?.value ?? 0) > 0);
const isWarm = ({ marks }: Turn): boolean => marks.empathy > 0;
const isWork = ({ marks }: Turn): boolean => marks.accuracy > 0;
const isHot = ({ before }: Turn): boolean => before.heat >= TOO_HOT && isUnheard(before);

const solvesTooSoon = (turn: Turn): boolean => isWork(turn) && !isWarm(turn);
const staysInSympathy = (turn: Turn): boolean => isWarm(turn) && !isWork(turn);

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length;

/** Work without warmth while too hot to hear it ↔ warmth without work once there was work to do. */
const pace = (runs: readonly Conversation[]): Tally => {
  const turns = runs
    .flatMap(run => run.turns)
    .filter(turn => offersWarmth(turn) && offersWork(turn));
  const [hot, cool] = [turns.filter(isHot), turns.filter(turn => !isHot(turn))];
  return {
    first: count(hot, solvesTooSoon),
    second: count(cool, staysInSympathy),
    chances: turns.length,
  };
};

/** Hides behind policy ↔ gives away. */
const policy = (runs: readonly Conversation[]): Tally => {
  const turns = runs.flatMap(run => run.turns);
  return {
    first: count(turns, turn => didAny(turn, HIDING)),
    second: count(turns, turn => didAny(turn, GIVING)),
    chances: turns.length,
  };
};

const isRightHandOver = ({ key }: Reply): boolean =>
  key.accuracy?.act === 'escalate' && key.accuracy.value > 0;

const dumped = ({ turns }: Conversation): boolean => turns.some(turn => didAny(turn, ['dump']));
const shouldHandOver = ({ turns }: Conversation): boolean =>
  turns.some(({ offered }) => offered.some(isRightHandOver));
const handedOver = ({ turns }: Conversation): boolean =>
  turns.some(({ reply }) => isRightHandOver(reply));

/** Handed over without need ↔ never handed over although it was right. Counted by run. */
const escalation = (runs: readonly Conversation[]): Tally => ({
  first: count(runs, dumped),
  second: count(runs, run => shouldHandOver(run) && !handedOver(run)),
  chances: count(runs, run => dumped(run) || shouldHandOver(run)),
});

const COUNTS: Readonly<Record<Habit, (runs: readonly Conversation[]) => Tally>> = {
  pace,
  policy,
  escalation,
};

/** A habit shows in a few replies out of a dozen: a quarter of them is as strong as it gets. */
const FULL_STRENGTH: Readonly<Record<Habit, number>> = { pace: 0.25, policy: 0.25, escalation: 1 };

const leanOf = (habit: Habit, runs: readonly Conversation[]): Lean => {
  const { first, second, chances } = COUNTS[habit](runs);
  const share = chances === 0 ? 0 : (second - first) / chances / FULL_STRENGTH[habit];
  const value = Math.max(-1, Math.min(1, share));
  return { habit, value, evidence: first + second, chances };
};

const sentenceOf = (leans: readonly Lean[]): CoachSentence => {
  const worth = leans.filter(
    ({ value, evidence }) => Math.abs(value) >= WORTH_SAYING && evidence >= EVIDENCE_FOR_A_SENTENCE,
  );
  const [strongest] = worth.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return strongest === undefined
    ? 'balanced'
    : SENTENCES[strongest.habit][strongest.value < 0 ? 0 : 1];
};

/** What somebody's runs have in common; null from fewer than three. */
export const habitProfileOf = (runs: readonly Conversation[]): HabitProfile | null => {
  if (runs.length < RUNS_FOR_HABITS) return null;
  const leans = HABITS.map(habit => leanOf(habit, runs));
  return { runs: runs.length, leans, sentence: sentenceOf(leans) };
};
