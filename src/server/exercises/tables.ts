/** An exercise: what candidates are asked to do, the same for all of them. */
export interface ExerciseTable {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  /** Whom a candidate can ask, in the employer's words. */
  readonly contact: string;
  readonly language: string;
  readonly opens_at: string;
  readonly closes_at: string;
  /** Days that a link holds. */
  readonly link_days: number;
  /** Days after the close until everything about its candidates is deleted. */
  readonly keep_days: number;
  /** 1: candidates see the mood meter. The face they see always. */
  readonly show_mood: number;
  /** Minutes for one scenario; null: no limit. */
  readonly minutes: number | null;
  /** When candidates get their own report: never, at-end. */
  readonly report: string;
  readonly created_at: string;
}

/** One scenario of an exercise, in the version it had when the exercise was made. */
export interface ExercisePartTable {
  readonly exercise_id: string;
  /** From 1. */
  readonly position: number;
  readonly scenario_version: string;
  readonly variant: string;
  /** What is to be answered in writing afterwards; null: nothing. */
  readonly follow_up: string | null;
}
