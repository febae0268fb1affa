/** One candidate's conversation of one part; there from the invitation on. */
export interface RunTable {
  readonly id: string;
  readonly candidate_id: string;
  /** From 0. */
  readonly part: number;
  readonly scenario_version: string;
  readonly variant: string;
  /** Replies given and kept. */
  readonly turns: number;
  readonly begun_at: string | null;
  readonly ended_at: string | null;
}

/** What was on offer, and how: written before anybody sees it. */
export interface DecisionTable {
  readonly run_id: string;
  /** The turn, from 1, that answers it. */
  readonly turn: number;
  /** JSON: each reply's opaque name and its place in the story's order, in the order in which they are shown. */
  readonly offers: string;
  readonly offered_at: string;
}

/** What was chosen. From these rows alone a run is rebuilt. */
export interface ChoiceTable {
  readonly run_id: string;
  readonly turn: number;
  /** Its opaque name, by which the same reply is known when it is sent again. */
  readonly ref: string;
  readonly reply_index: number;
  readonly reply_id: string | null;
  readonly chosen_at: string;
}

/** A card of the desk that was looked at, the first time. */
export interface DeskReadTable {
  readonly run_id: string;
  readonly card: string;
  readonly turn: number;
  readonly read_at: string;
}

/** The answer to the letter of a part, as it was kept last. */
export interface LetterTable {
  readonly run_id: string;
  readonly text: string;
  readonly written_at: string;
}
