import * as v from 'valibot';
import { LONGEST_LIST } from '../../engine/limits.ts';
import { RESULTS_FORMAT } from '../../engine/versions.ts';
import { moment } from '../storage/fields.ts';
import { isAttempt } from './resumable-run.ts';
import { isFinished, type RunRecord } from './run-record.ts';

/** How such a file says what it is. */
const RESULTS_KIND = 'composure-results';

const schema = v.object({
  kind: v.literal(RESULTS_KIND),
  format: v.literal(RESULTS_FORMAT),
  savedAt: moment,
  /** Each as it is kept in a browser, and read with its own version. */
  runs: v.pipe(v.array(v.unknown()), v.maxLength(LONGEST_LIST)),
});

/** What a learner hands to whoever coaches them. */
export type ResultsFile = Readonly<v.InferOutput<typeof schema>>;

/** Such a file, or null where it is none. */
export const resultsFileIn = (value: unknown): ResultsFile | null => {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
};

/**
 * Finished attempts that somebody of this name may give away as their own. On a shared till what
 * nobody put a name to could be anybody's; where only one person plays it is theirs.
 */
export const resultsOf = (runs: readonly RunRecord[], name: string): readonly RunRecord[] => {
  const finished = runs.filter(run => isFinished(run) && isAttempt(run));
  const isShared = finished.some(({ player }) => player !== '' && player !== name);
  return finished.filter(({ player }) => player === name || (player === '' && !isShared));
};

/** The file. What somebody thought of their own run before they saw a number is nobody else's business. */
export const writeResults = (runs: readonly RunRecord[], name: string, savedAt: string): string => {
  const file: ResultsFile = {
    kind: RESULTS_KIND,
    format: RESULTS_FORMAT,
    savedAt,
    runs: runs.map(run => ({ ...run, player: name, reflection: null })),
  };
  return `${JSON.stringify(file)}\n`;
};

/** `composure-results-ann-2026-11-26.json` */
export const resultsName = (name: string, savedAt: string): string => {
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const parts = ['composure-results', plain.replaceAll(/^-|-$/g, ''), savedAt.slice(0, 10)];
  return `${parts.filter(part => part !== '').join('-')}.json`;
};
