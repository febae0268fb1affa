/** What was signed when a run came to its end. */
export interface ResultTable {
  readonly run_id: string;
  /** JWS in compact form: header, result and signature. */
  readonly jws: string;
  readonly signed_at: string;
}
