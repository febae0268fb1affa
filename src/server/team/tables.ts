import type { MeasureColumn, SumColumns } from './columns.ts';

/** A run of the game that was brought to the board of the server. */
export interface TeamRunTable extends SumColumns {
  /** The run's own name, by which it is known wherever it comes from. */
  readonly id: string;
  readonly player: string;
  readonly team: string;
  readonly scenario: string;
  readonly title: string;
  readonly version: string;
  readonly variant: string;
  readonly started_at: string;
  /** `2026-11-22`, and its month. */
  readonly day: string;
  readonly month: string;
  /** Empty: it counts. Else why it does not. */
  readonly reason: string;
  /** The lower of both scores. */
  readonly lower: number;
  readonly path: string;
  readonly kept_by: string;
  readonly kept_at: string;
}

/** What was chosen: whoever chose the same in the same scenario went the same way. No name stands here. */
export interface TeamPathTable {
  readonly id: string;
  readonly scenario: string;
  readonly version: string;
  readonly variant: string;
  /** JSON. */
  readonly choices: string;
}

/** A decision of a path, with what was earned on the rest of it. */
export interface TeamAnswerTable {
  readonly path: string;
  /** From 0. */
  readonly place: number;
  readonly profile: string;
  /** The how many-th time that this decision was come to, from 1. */
  readonly nth: number;
  readonly rest_accuracy: number;
  readonly rest_empathy: number;
}

/** What was on offer at a decision and what was taken, with its marks: the same for all who answered so. */
export interface TeamProfileTable {
  readonly id: string;
  readonly scenario: string;
  readonly version: string;
  readonly variant: string;
  readonly decision: string;
  /** JSON: the answer, and what the replies say. */
  readonly document: string;
}

/** All runs of one person, added up. Follows from the runs, and changes with them. */
export interface TeamPersonTable extends SumColumns {
  readonly player: string;
  readonly team: string;
  readonly scenario: string;
  readonly version: string;
  readonly reason: string;
  readonly last: string;
}

/** How often a way was gone in one month, of runs that count. */
export interface TeamWayTable {
  readonly month: string;
  readonly team: string;
  readonly scenario: string;
  readonly version: string;
  readonly path: string;
  readonly lower: number;
  readonly runs: number;
}

/** Runs of everybody on one day that count, added up. */
export interface TeamDayTable extends Readonly<Record<MeasureColumn | 'runs', number>> {
  readonly day: string;
  readonly team: string;
  readonly scenario: string;
  readonly version: string;
}
