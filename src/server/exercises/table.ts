/** An exercise in one of its versions. Whoever was invited to it stays with it. */
export interface ExerciseTable {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  /** JSON: the exercise itself. */
  readonly document: string;
  readonly closes_at: string;
  readonly changed_at: string;
}
