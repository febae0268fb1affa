import type { Part } from '../../app/exercise/api/fields.ts';
import type { Unit } from '../database/database.ts';
import type { KeptPart } from '../exercises/exercise-queries.ts';
import { type KeptRun, runsOf } from './run-queries.ts';
import { writtenOf } from './written.ts';

const stateOf = ({ begunAt, endedAt }: KeptRun): Part['state'] => {
  if (endedAt !== null) return 'over';
  return begunAt === null ? 'waiting' : 'begun';
};

const partOf = (
  run: KeptRun,
  parts: readonly KeptPart[],
  written: ReadonlyMap<string, string>,
): Part => ({
  run: run.id,
  position: run.position,
  state: stateOf(run),
  followUp: parts.find(({ position }) => position === run.position)?.followUp ?? null,
  written: written.get(run.id) ?? null,
  beganAt: run.begunAt,
  endedAt: run.endedAt,
});

/** How far these candidates have come, each with the parts in their order. */
export const progressOf = async (
  unit: Unit,
  candidates: readonly string[],
  parts: readonly KeptPart[],
): Promise<ReadonlyMap<string, Part[]>> => {
  const runs = await runsOf(unit, candidates);
  const written = await writtenOf(
    unit,
    runs.map(({ id }) => id),
  );
  const progress = new Map<string, Part[]>(candidates.map(id => [id, []]));
  for (const run of runs) progress.get(run.candidate)?.push(partOf(run, parts, written));
  return progress;
};
