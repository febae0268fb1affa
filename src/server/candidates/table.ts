/** A person who was invited to an exercise. The link itself is not kept: only its hash. */
export interface CandidateTable {
  readonly id: string;
  /** By which reviewers know them. */
  readonly code: string;
  readonly exercise_id: string;
  readonly exercise_version: number;
  /** The form that they got, from 0. */
  readonly form: number;
  readonly name: string;
  readonly email: string;
  readonly link_hash: string;
  readonly link_expires_at: string;
  readonly link_revoked_at: string | null;
  /** JSON: how far they are. */
  readonly progress: string;
  readonly invited_at: string;
}
