import { shuffled } from '../../engine/rng.ts';
import type { Quality } from '../../engine/scoring/move-quality.ts';
import type { Debrief } from './debrief.ts';
import type { ProvedReply, ProvedTurn } from './proved-debrief.ts';

/** A reply of a run that gave something away, with all that was on offer. */
export interface Mistake {
  /** From 1. */
  readonly turn: number;
  /** In the order in which they were shown in the conversation. */
  readonly replies: readonly ProvedReply[];
}

const WORTH_ANOTHER_TRY: readonly Quality[] = ['missed', 'slip', 'turning-point'];

const mistakeOf = ({ number, replies }: ProvedTurn, seed: number): Mistake => ({
  turn: number,
  replies: shuffled(replies, seed + number - 1),
});

/** The mistakes of a run, first to last; none before the proof has judged it. */
export const mistakesIn = ({ proof, run }: Pick<Debrief, 'proof' | 'run'>): readonly Mistake[] =>
  (proof?.turns ?? [])
    .filter(({ quality }) => WORTH_ANOTHER_TRY.includes(quality))
    .map(turn => mistakeOf(turn, run.seed));

/** What somebody has tried at one mistake. */
interface Tried {
  /** Places of replies in the story's order. */
  readonly replies: readonly number[];
  /** The answer was shown: finding it is no find any more. */
  readonly shown: boolean;
}

/** What has been tried, by the mistake's turn. */
export type Tries = ReadonlyMap<number, Tried>;

const NOTHING: Tried = { replies: [], shown: false };

export const triedAt = (tries: Tries, turn: number): Tried => tries.get(turn) ?? NOTHING;

const withTried = (tries: Tries, turn: number, change: Partial<Tried>): Tries =>
  new Map([...tries, [turn, { ...triedAt(tries, turn), ...change }]]);

export const tryReply = (tries: Tries, turn: number, reply: number): Tries =>
  withTried(tries, turn, { replies: [...new Set([...triedAt(tries, turn).replies, reply])] });

/** The place, in the story's order, of the reply to be found; the first of equals as they are shown. */
export const answerOf = ({ replies }: Mistake): number | null =>
  replies.find(({ given, quality }) => given === 0 && quality === 'best')?.index ??
  replies.find(({ given }) => given === 0)?.index ??
  null;

export const showAnswer = (tries: Tries, mistake: Mistake): Tries => {
  const answer = answerOf(mistake);
  const known = withTried(tries, mistake.turn, { shown: true });
  return answer === null ? known : tryReply(known, mistake.turn, answer);
};

/** As it was at first, but for an answer that is known. */
export const startOver = (tries: Tries, turn: number): Tries =>
  withTried(tries, turn, { replies: [] });

const isBest = ({ replies }: Mistake, tried: readonly number[]): boolean =>
  replies.some(({ index, quality }) => quality === 'best' && tried.includes(index));

export const isSolved = (tries: Tries, mistake: Mistake): boolean =>
  isBest(mistake, triedAt(tries, mistake.turn).replies);

/** At how many mistakes a best reply was found without being shown it. */
export const foundIn = (mistakes: readonly Mistake[], tries: Tries): number =>
  mistakes.filter(mistake => isSolved(tries, mistake) && !triedAt(tries, mistake.turn).shown)
    .length;

/** The first mistake that nothing has been tried at, else the first; null where there is none. */
export const nextToTry = (mistakes: readonly Mistake[], tries: Tries): Mistake | null =>
  mistakes.find(({ turn }) => !tries.has(turn)) ?? mistakes[0] ?? null;
