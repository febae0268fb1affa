import type { Unit } from '../database/database.ts';

/** The signed result of one conversation. */
interface KeptResult {
  readonly run: string;
  readonly part: number;
  readonly jws: string;
}

/** Everything that was signed of a candidate's conversations, in their order. */
export const resultsOf = async ({ query }: Unit, candidate: string): Promise<KeptResult[]> =>
  query
    .selectFrom('result')
    .innerJoin('run', 'run.id', 'result.run_id')
    .select(['run.id as run', 'run.part', 'result.jws'])
    .where('run.candidate_id', '=', candidate)
    .orderBy('run.part')
    .execute();

export const keepResult = async (
  { query }: Unit,
  run: string,
  jws: string,
  now: string,
): Promise<void> => {
  await query.insertInto('result').values({ run_id: run, jws, signed_at: now }).execute();
};
