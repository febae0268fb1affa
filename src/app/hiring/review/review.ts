import type { Level, Rubric } from '../exercise/rubric.ts';

/** The marks of one reviewer: by letter (the part's scenario), then by row of the rubric. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Level>>>>;

/** One reviewer's own sheet. Nobody else sees it until both are locked. */
export interface Marking {
  readonly reviewer: string;
  readonly marks: Marks;
  readonly note: string;
  /** When they were done; from then on it stays as it is. */
  readonly lockedAt: string | null;
}

/** When a name was looked at, by whom, and why. */
export interface Unblinding {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** What a person decided. The program proposes none. */
export const DECISIONS = ['next-step', 'waiting-list', 'not-now'] as const;
export type DecisionOutcome = (typeof DECISIONS)[number];

export interface Decision {
  readonly at: string;
  readonly by: string;
  readonly outcome: DecisionOutcome;
  /** In words that the candidate may be told. */
  readonly reason: string;
}

/** The review of one candidate, who is a code until somebody looks up the name. */
export interface Review {
  readonly code: string;
  /** Scenarios whose letter was answered: what there is to mark. */
  readonly letters: readonly string[];
  /** Two people, each with a sheet of their own. */
  readonly markings: readonly Marking[];
  readonly unblindings: readonly Unblinding[];
  /** The newest last: after a contest somebody may decide again. */
  readonly decisions: readonly Decision[];
}

/** So many people mark each candidate, blind to each other. */
export const REVIEWERS = 2;

export const openReview = (code: string, letters: readonly string[]): Review => ({
  code,
  letters,
  markings: [],
  unblindings: [],
  decisions: [],
});

export const isLocked = ({ lockedAt }: Marking): boolean => lockedAt !== null;

/** Both have marked, and cannot change it any more. */
export const isSettled = ({ markings }: Review): boolean =>
  markings.length === REVIEWERS && markings.every(isLocked);

/** Every row of every letter has a level. */
export const isComplete = (
  { marks }: Marking,
  { letters }: Pick<Review, 'letters'>,
  rubric: Rubric,
): boolean => letters.every(letter => rubric.every(({ id }) => marks[letter]?.[id] !== undefined));
