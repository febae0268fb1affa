/** A scenario as it was proved, for good: an exercise stays on the version that it was made with. */
export interface ScenarioVersionTable {
  /** SHA-256 of the sources and of the version of the rules. */
  readonly id: string;
  readonly name: string;
  /** The story's version as runs name it. */
  readonly version: string;
  /** JSON: the files it is written in, the main one first. */
  readonly sources: string;
  /** The compiled story; empty where it does not compile. */
  readonly story: string;
  /** JSON: its header. */
  readonly header: string;
  /** JSON: what was proved of each variant. */
  readonly facts: string;
  /** JSON: what it lacks to compare people by it; empty: nothing. */
  readonly lacks: string;
  /** JSON: what each reply is worth. */
  readonly key: string;
  /** JSON: what each variant asks. */
  readonly forms: string;
  readonly proved_at: string;
}
