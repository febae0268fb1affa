import { sql } from 'kysely';
import type { SentRun } from '../../app/team/team-api.ts';
import { lowerOf } from '../../app/team/answered.ts';
import type { Judged } from '../../app/team/judge-run.ts';
import { addRun, noRuns } from '../../app/team/sums.ts';
import type { Unit } from '../database/database.ts';
import { addDays, addPeople, addWays } from './add-up.ts';
import { columnsFor } from './columns.ts';
import { inParts } from './in-parts.ts';
import { keepPaths, pathOf } from './keep-paths.ts';
import { removeRuns } from './remove-runs.ts';
import type { TeamRunTable } from './tables.ts';

/** A run with what it turned out to be when it was played again here. */
export interface JudgedRun {
  readonly run: SentRun;
  readonly judged: Judged;
}

/** Who kept it, and when. */
export interface Keeping {
  readonly by: string;
  readonly now: string;
}

/** What became of runs that were sent. */
export interface KeptRuns {
  readonly fresh: number;
  /** They are here already. */
  readonly known: number;
  /** Of the fresh ones, those that are kept and do not count. */
  readonly uncounted: number;
}

const MONTH = '2026-11'.length;
const DAY = '2026-11-22'.length;

const sumsOf = (judged: Judged) => {
  const sums = noRuns();
  if (judged.ok) addRun(sums, { ...judged.value, source: 'file' });
  else sums.runs = 1;
  return columnsFor(sums);
};

const rowOf = ({ run, judged }: JudgedRun, { by, now }: Keeping): TeamRunTable => {
  const { id, player, team, scenario, title, version, variant, startedAt } = run;
  return {
    id,
    player,
    team,
    scenario,
    title,
    version,
    variant,
    started_at: startedAt,
    day: startedAt.slice(0, DAY),
    month: startedAt.slice(0, MONTH),
    reason: judged.ok ? '' : judged.error,
    lower: judged.ok ? lowerOf(judged.value.measured) : 0,
    path: pathOf(run).id,
    kept_by: by,
    kept_at: now,
    ...sumsOf(judged),
  };
};

const knownOf = async (
  { query }: Unit,
  all: readonly JudgedRun[],
): Promise<ReadonlyMap<string, string>> => {
  const known = new Map<string, string>();
  for (const part of inParts(all.map(({ run }) => run.id))) {
    const rows = await query
      .selectFrom('team_run')
      .select(['id', 'reason'])
      .where('id', 'in', part)
      .execute();
    for (const { id, reason } of rows) known.set(id, reason);
  }
  return known;
};

const insert = async (unit: Unit, runs: readonly JudgedRun[], keeping: Keeping): Promise<void> => {
  for (const part of inParts(runs)) {
    const rows = part.map(one => rowOf(one, keeping));
    const which = sql`id in (${sql.join(rows.map(({ id }) => id))})`;
    await unit.query.insertInto('team_run').values(rows).execute();
    await addPeople(unit, which);
    await addDays(unit, which, 1);
    await addWays(unit, which, 1);
  }
};

/**
 * Keeps runs that are not here yet, with what they add to. One that did not count when it came, and
 * does now because its scenario has come since, takes the place of what was kept of it.
 */
export const keepRuns = async (
  unit: Unit,
  sent: readonly JudgedRun[],
  keeping: Keeping,
): Promise<KeptRuns> => {
  const each = [...new Map(sent.map(one => [one.run.id, one])).values()];
  const known = await knownOf(unit, each);
  const isRisen = ({ run, judged }: JudgedRun): boolean =>
    judged.ok && (known.get(run.id) ?? '') !== '';
  const risen = each.filter(isRisen).map(({ run }) => run.id);
  for (const part of inParts(risen)) await removeRuns(unit, sql`id in (${sql.join(part)})`);
  const fresh = each.filter(one => !known.has(one.run.id) || isRisen(one));
  const went = fresh.map(({ run, judged }) => ({
    run,
    conversation: judged.ok ? judged.value.conversation : null,
  }));
  await keepPaths(unit, went);
  await insert(unit, fresh, keeping);
  return {
    fresh: fresh.length,
    known: sent.length - fresh.length,
    uncounted: fresh.filter(({ judged }) => !judged.ok).length,
  };
};
