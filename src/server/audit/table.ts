/** Who looked at or changed what. Rows are added and never changed; the database itself refuses it. */
export interface AuditTable {
  readonly id: string;
  readonly at: string;
  /** The access key that was used. */
  readonly who: string;
  readonly what: string;
  /** What it was done to: an exercise, a candidate, a run. */
  readonly about: string;
}
