import type { Unit } from '../database/database.ts';
import type { Choice } from '../../engine/run/run.ts';

/** A run as it is kept. */
export interface KeptRun {
  readonly id: string;
  readonly candidate: string;
  /** From 0. */
  readonly part: number;
  readonly scenarioVersion: string;
  readonly variant: string;
  readonly turns: number;
  readonly begunAt: string | null;
  readonly endedAt: string | null;
}

/** One choice, with the name under which it was sent. */
export interface KeptChoice extends Choice {
  readonly turn: number;
  readonly ref: string;
  readonly at: string;
}

const COLUMNS = [
  'id',
  'candidate_id as candidate',
  'part',
  'scenario_version as scenarioVersion',
  'variant',
  'turns',
  'begun_at as begunAt',
  'ended_at as endedAt',
] as const;

/** A run of this candidate's; null for any other id, also for a run of somebody else's. */
export const findRun = async (
  { query }: Unit,
  candidate: string,
  id: string,
): Promise<KeptRun | null> => {
  const row = await query
    .selectFrom('run')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('candidate_id', '=', candidate)
    .executeTakeFirst();
  return row ?? null;
};

export const runsOf = async (
  { query }: Unit,
  candidates: readonly string[],
): Promise<readonly KeptRun[]> =>
  candidates.length === 0
    ? []
    : query
        .selectFrom('run')
        .select(COLUMNS)
        .where('candidate_id', 'in', candidates)
        .orderBy('part')
        .execute();

export const choicesOf = async (
  { query }: Unit,
  run: string,
  after = 0,
): Promise<readonly KeptChoice[]> => {
  const rows = await query
    .selectFrom('choice')
    .selectAll()
    .where('run_id', '=', run)
    .where('turn', '>', after)
    .orderBy('turn')
    .execute();
  return rows.map(({ turn, ref, reply_index: index, reply_id: id, chosen_at: at }) => ({
    turn,
    ref,
    index,
    at,
    ...(id === null ? {} : { id }),
  }));
};

/** The name of the reply that was given in this turn; null where there was none. */
export const refOfTurn = async (
  { query }: Unit,
  run: string,
  turn: number,
): Promise<string | null> => {
  const row = await query
    .selectFrom('choice')
    .select('ref')
    .where('run_id', '=', run)
    .where('turn', '=', turn)
    .executeTakeFirst();
  return row?.ref ?? null;
};

export const keepChoice = async (
  { query }: Unit,
  run: string,
  { turn, ref, index, id, at }: KeptChoice,
): Promise<void> => {
  await query
    .insertInto('choice')
    .values({ run_id: run, turn, ref, reply_index: index, reply_id: id ?? null, chosen_at: at })
    .execute();
};

/** How far the run has come. */
export const keepProgress = async (
  { query }: Unit,
  { id, turns, begunAt, endedAt }: KeptRun,
): Promise<void> => {
  await query
    .updateTable('run')
    .set({ turns, begun_at: begunAt, ended_at: endedAt })
    .where('id', '=', id)
    .execute();
};

/** A run that waits for its candidate. */
export type NewRun = Pick<KeptRun, 'id' | 'candidate' | 'part' | 'scenarioVersion' | 'variant'>;

/** PostgreSQL takes 65 535 values in a statement, SQLite half of that. */
const MOST_ROWS = 500;

export const keepNewRuns = async ({ query }: Unit, runs: readonly NewRun[]): Promise<void> => {
  for (let from = 0; from < runs.length; from += MOST_ROWS) {
    const rows = runs.slice(from, from + MOST_ROWS).map(run => ({
      id: run.id,
      candidate_id: run.candidate,
      part: run.part,
      scenario_version: run.scenarioVersion,
      variant: run.variant,
      turns: 0,
      begun_at: null,
      ended_at: null,
    }));
    await query.insertInto('run').values(rows).execute();
  }
};
