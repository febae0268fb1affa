import type { TeamRun } from './team-run.ts';

/** Why nothing, or not everything, was read from a file; each code has a sentence in the catalogue. */
export const READING_PROBLEMS = [
  'results/too-large',
  'results/not-results',
  'results/damaged',
  'results/newer',
  'results/other-columns',
  'results/damaged-runs',
  'results/forged',
  'results/other-key',
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** A file as it was chosen or dropped. */
export interface ResultsBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was found in one. */
export interface ResultsRead {
  readonly name: string;
  readonly runs: readonly TeamRun[];
  /** Runs in it that are no finished attempts: they are not brought in. */
  readonly unfinished: number;
  readonly problem: ReadingProblem | null;
  /** Runs or lines that could not be read, or what else there is to say of the problem. */
  readonly detail: string;
  /** What a lead had kept about them, in a board's own file. */
  readonly papers?: unknown;
}

/** Reads one file of results; implemented where formats are. */
export type ReadResults = (file: ResultsBytes) => Promise<ResultsRead>;
