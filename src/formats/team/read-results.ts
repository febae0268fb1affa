import * as v from 'valibot';
import { resultsFileIn } from '../../app/runs/results-file.ts';
import { readRunRecord } from '../../app/runs/run-record.ts';
import type { ReadingProblem, ReadResults, ResultsRead } from '../../app/team/results-reading.ts';
import { isTeamRun, type TeamRun, teamRunIn, teamRunOf } from '../../app/team/team-run.ts';
import { BOARD_KIND } from '../../app/team/export.ts';
import { LARGEST_RESULTS } from '../../engine/limits.ts';
import { TEAM_FORMAT } from '../../engine/versions.ts';
import { readResultFile, type SignedResult } from '../result/result.ts';
import { publicKeysIn, verifyResult, type VerifyProblem } from '../result/verify-result.ts';
import { decoded } from '../transcripts/plain-text.ts';
import { readRunTable } from './run-table.ts';

type Found = Omit<ResultsRead, 'name'>;

const failed = (problem: ReadingProblem, detail = ''): Found => ({
  runs: [],
  unfinished: 0,
  problem,
  detail,
});

/** `damaged` are the places of what could not be read, each counted from 1. */
const found = (
  runs: readonly TeamRun[],
  unfinished: number,
  damaged: readonly (string | number)[],
): Found => ({
  runs,
  unfinished,
  problem: damaged.length > 0 ? 'results/damaged-runs' : null,
  detail: damaged.join(', '),
});

const fromRecords = (records: readonly unknown[]): Found => {
  const read = records.map(readRunRecord);
  const kept = read.flatMap(one => (one.ok ? [teamRunOf(one.value, 'file')] : []));
  const runs = kept.filter(run => run !== null);
  const isNewer = read.some(one => !one.ok && one.error === 'storage/newer');
  if (runs.length === 0 && isNewer) return failed('results/newer');
  const damaged = read.flatMap((one, at) => (one.ok ? [] : [at + 1]));
  return found(runs, kept.length - runs.length, damaged);
};

/** A run as a debrief saves it: what it was worth stands there too, and is not looked at. */
const exported = v.object({
  format: v.number(),
  learner: v.nullable(v.string()),
  run: v.object({
    id: v.string(),
    scenario: v.string(),
    title: v.string(),
    version: v.string(),
    variant: v.string(),
    mode: v.string(),
    startedAt: v.string(),
  }),
  turns: v.array(
    v.object({
      choice: v.nullable(v.object({ index: v.number(), id: v.exactOptional(v.string()) })),
    }),
  ),
});

const fromExport = ({ learner, run, turns }: v.InferOutput<typeof exported>): Found => {
  const { mode, ...named } = run;
  if (mode === 'what-if') return found([], 1, []);
  const choices = turns.map(({ choice }) => choice);
  const read = { ...named, player: learner ?? '', team: '', choices, source: 'file' };
  return isTeamRun(read) ? found([read], 0, []) : failed('results/damaged');
};

const FORGED: Readonly<Record<VerifyProblem, ReadingProblem>> = {
  'result/forged': 'results/forged',
  'result/other-key': 'results/other-key',
  'result/unreadable': 'results/damaged',
};

const signedRun = (result: SignedResult): TeamRun => ({
  id: result.run,
  player: result.candidate,
  team: '',
  scenario: result.scenario,
  title: result.scenario,
  version: result.version,
  variant: result.variant,
  startedAt: result.begunAt,
  choices: result.choices.map(({ index, id }) => (id === undefined ? { index } : { index, id })),
  source: 'signed',
});

const fromSigned = async (jws: string, keys: unknown): Promise<Found> => {
  const published = publicKeysIn(keys);
  if (published === null) return failed('results/other-key');
  const verified = await verifyResult(jws, published);
  return verified.ok ? found([signedRun(verified.value)], 0, []) : failed(FORGED[verified.error]);
};

/** A board's own file: its figures are worked out anew, and nobody vouches for a signature that is only said. */
const board = v.object({
  kind: v.literal(BOARD_KIND),
  format: v.number(),
  runs: v.array(v.unknown()),
  notCounted: v.array(v.unknown()),
  coaching: v.unknown(),
});

const fromBoard = ({ format, runs, notCounted, coaching }: v.InferOutput<typeof board>): Found => {
  if (format > TEAM_FORMAT) return failed('results/newer');
  const read = [...runs, ...notCounted].map(run => teamRunIn(Object(run)));
  const damaged = read.flatMap((run, at) => (run === null ? [at + 1] : []));
  const whole = read.filter(run => run !== null);
  return { ...found(whole, 0, damaged), papers: coaching };
};

const fromValue = async (value: unknown): Promise<Found> => {
  const saved = v.safeParse(board, value);
  if (saved.success) return fromBoard(saved.output);
  const results = resultsFileIn(value);
  if (results !== null) return fromRecords(results.runs);
  const run = v.safeParse(exported, value);
  if (run.success) return fromExport(run.output);
  const signed = readResultFile(value);
  if (signed !== null) return fromSigned(signed.jws, signed.keys);
  if (Array.isArray(value) && value.length > 0) return fromRecords(value);
  return failed('results/not-results');
};

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const fromTable = (text: string): Found => {
  const read = readRunTable(text);
  if (read === null) {
    const [head = ''] = text.trim().split('\n', 1);
    return failed('results/other-columns', head.trim().slice(0, 120));
  }
  return found(read.runs, read.unfinished, read.damaged);
};

const read = async (text: string): Promise<Found> => {
  if (!/^\s*[[{]/.test(text)) return fromTable(text);
  const json = parsed(text);
  return json === null ? failed('results/damaged') : fromValue(json.value);
};

/** Reads a file of results: what a learner saved, a debrief's export as JSON or as a table, or a signed result. */
export const readResults: ReadResults = async ({ name, bytes }) => {
  if (bytes.length > LARGEST_RESULTS) return { name, ...failed('results/too-large') };
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  return { name, ...(await read(text)) };
};
