import type { FormDifference } from '../../../analysis/forms/compare-forms.ts';
import type { Answers } from '../../../analysis/items/answers.ts';
import { type FormStatistics, formStatistics } from '../../../analysis/items/form-statistics.ts';
import { type ItemStatistics, itemStatistics } from '../../../analysis/items/item-statistics.ts';
import { type ItemReplies, replyStatistics } from '../../../analysis/items/reply-statistics.ts';
import type { Correlation } from '../../../analysis/statistics/agreement.ts';
import { byAxis, type ByAxis } from '../../../engine/model/acts.ts';
import { RULES_VERSION } from '../../../engine/versions.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { GroupReport } from '../groups/join-groups.ts';
import type { Review } from '../review/review.ts';
import { type ReviewAgreement, reviewAgreement } from '../review/review-agreement.ts';
import type { KeyedReply } from '../../../analysis/forms/scoring-key.ts';

/** How far experts who marked the replies without seeing the key agreed, with each other and with it. */
export interface BlindKey {
  readonly experts: number;
  readonly axes: ByAxis<{
    readonly replies: number;
    readonly kappa: number | null;
    readonly correlation: Correlation | null;
    /** The author's key with each of them. */
    readonly author: readonly (number | null)[];
  }>;
}

/** A part of the exercise, as the note tells of it. */
export interface NotedPart {
  readonly scenario: string;
  readonly key: readonly (readonly KeyedReply[])[];
  /** Null: nobody marked it blind. */
  readonly blindKey: BlindKey | null;
}

/** What was counted on one axis. */
export interface AxisNote {
  readonly form: FormStatistics;
  readonly items: readonly ItemStatistics[];
  readonly replies: readonly ItemReplies[];
}

/** Everything that the note rests on. */
export interface NoteInput {
  readonly exercise: Exercise;
  /** The day it is written. */
  readonly day: string;
  readonly parts: readonly NotedPart[];
  /** Null where everybody gets the same. */
  readonly forms: readonly FormDifference[] | null;
  /** Of those who came to the end. */
  readonly answers: readonly Answers[];
  readonly reviews: readonly Review[];
  /** Only where somebody has read a group file into the browser: it is nowhere else. */
  readonly groups: GroupReport | null;
}

/** How an exercise was made, what it showed, and what it does not claim. */
export interface TechnicalNote extends Omit<NoteInput, 'answers' | 'reviews'> {
  /** The version of the rules of mood and scores. */
  readonly rules: number;
  readonly people: number;
  readonly axes: ByAxis<AxisNote>;
  readonly marking: ReviewAgreement;
}

export const technicalNote = (input: NoteInput): TechnicalNote => {
  const { exercise, day, parts, forms, answers, reviews, groups } = input;
  return {
    exercise,
    day,
    parts,
    forms,
    groups,
    rules: RULES_VERSION,
    people: answers.length,
    axes: byAxis(axis => ({
      form: formStatistics(answers, axis),
      items: itemStatistics(answers, axis),
      replies: replyStatistics(answers, axis),
    })),
    marking: reviewAgreement(reviews, exercise.rubric),
  };
};
