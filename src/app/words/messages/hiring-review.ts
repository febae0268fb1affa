import type { Discrimination } from '../../../analysis/items/item-statistics.ts';
import type { RateReading } from '../../../analysis/statistics/selection-rates.ts';
import type { GuestProblem } from '../../hiring/candidate/guest-file.ts';
import type { GroupProblem } from '../../hiring/groups/group-file.ts';
import type { EvidenceKind, MatrixEvidence } from '../../hiring/evidence/evidence.ts';
import type { MatrixRow } from '../../hiring/evidence/matrix.ts';
import type { ExerciseCode } from '../../hiring/exercise/check-exercise.ts';
import type { DecisionOutcome } from '../../hiring/review/review.ts';
import type { ReviewProblem } from '../../hiring/review/review-steps.ts';
import type { Named } from './common.ts';

/** A row of the interview matrix: its name, what to look for, and a question that opens it. */
export interface MatrixRowMessages {
  readonly name: string;
  readonly lookFor: string;
  readonly open: string;
}

/** A level of the rubric that an exercise begins with. */
export interface RubricRowMessages {
  readonly name: string;
  readonly anchors: readonly [string, string, string, string];
}

/** What those who make an exercise, mark it and decide read. */
export interface HiringReviewMessages {
  readonly matrix: Readonly<Record<MatrixRow, MatrixRowMessages>>;
  readonly evidence: {
    readonly heading: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<EvidenceKind, string>>;
    readonly unasked: string;
    readonly nothing: string;
    readonly turn: (title: string, turn: number) => string;
    readonly heard: (heard: string) => string;
    readonly said: (evidence: Pick<MatrixEvidence, 'said' | 'isAction'>) => string;
    readonly breaches: string;
    readonly brokenPromises: string;
  };
  readonly scores: {
    readonly lead: string;
    readonly band: (axis: string, from: number, to: number, decisions: number) => string;
    readonly tooFew: (axis: string) => string;
  };
  readonly questions: {
    readonly heading: string;
    readonly lead: string;
    /** Null: the exercise gave no chance to show it. */
    readonly ask: (row: MatrixRow, about: MatrixEvidence | null) => string;
    readonly listenFor: (row: MatrixRow) => string;
  };
  readonly review: {
    readonly blind: string;
    readonly lock: Named;
    readonly othersLocked: (count: number) => string;
    readonly unblind: Named;
    readonly reason: string;
    readonly phrases: string;
    readonly decide: Named;
    readonly decisions: Readonly<Record<DecisionOutcome, string>>;
    readonly problems: Readonly<Record<ReviewProblem, string>>;
  };
  /** A rubric to begin with. */
  readonly rubric: Readonly<Record<'matter' | 'person' | 'next' | 'language', RubricRowMessages>>;
  readonly exercise: Readonly<Record<ExerciseCode, string>>;
  readonly guests: {
    readonly heading: string;
    readonly text: string;
    readonly problem: (problem: GuestProblem) => string;
    /** Where the server sends no e-mail. */
    readonly byHand: string;
  };
  readonly rates: {
    readonly heading: string;
    readonly lead: string;
    readonly readings: Readonly<Record<RateReading, string>>;
    readonly aboveMedian: string;
    readonly differences: string;
    readonly difference: (difference: number | null) => string;
    readonly unsaid: (count: number) => string;
    readonly missing: (count: number) => string;
    readonly strangers: (count: number) => string;
    readonly problem: (problem: GroupProblem) => string;
  };
  readonly items: {
    readonly discrimination: Readonly<Record<Discrimination, string>>;
    readonly hardlyTaken: string;
    readonly rival: string;
  };
}
