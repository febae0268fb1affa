/** The review of a candidate, from the first step on. */
export interface ReviewTable {
  readonly candidate_id: string;
  /** JSON: the review itself. */
  readonly document: string;
}
