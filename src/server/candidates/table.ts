/** A person who was invited to an exercise. The link itself is not kept: only its hash. */
export interface CandidateTable {
  readonly id: string;
  readonly exercise_id: string;
  readonly name: string;
  readonly email: string;
  readonly link_hash: string;
  readonly link_expires_at: string;
  readonly link_revoked_at: string | null;
  readonly invited_at: string;
  readonly consented_at: string | null;
  /** 1: the exercise's time limit does not hold for this person. */
  readonly untimed: number;
}
