import type { Part } from '../../app/hiring/api/fields.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import type { Unit } from '../database/database.ts';
import { lettersOf } from './letters.ts';
import { type KeptRun, runsOf } from './run-queries.ts';

/** Somebody, and the exercise that they were invited to. */
export interface InExercise {
  readonly id: string;
  readonly terms: Exercise;
}

const stateOf = ({ begunAt, endedAt }: KeptRun): Part['state'] => {
  if (endedAt !== null) return 'over';
  return begunAt === null ? 'waiting' : 'begun';
};

/** A letter comes when its conversation is over: nobody prepares an answer before. */
const partOf = (run: KeptRun, { parts }: Exercise, written: string | undefined): Part => ({
  run: run.id,
  part: run.part,
  state: stateOf(run),
  begunAt: run.begunAt,
  endedAt: run.endedAt,
  letter: run.endedAt === null ? null : (parts[run.part]?.letter ?? null),
  written: written ?? null,
});

/** The parts of these people's exercises and how far each is, by person. */
export const partsOf = async (
  unit: Unit,
  people: readonly InExercise[],
): Promise<ReadonlyMap<string, Part[]>> => {
  const runs = await runsOf(
    unit,
    people.map(({ id }) => id),
  );
  const letters = await lettersOf(
    unit,
    runs.map(({ id }) => id),
  );
  const partsIn = ({ id, terms }: InExercise): Part[] =>
    runs
      .filter(({ candidate }) => candidate === id)
      .map(run => partOf(run, terms, letters.get(run.id)));
  return new Map(people.map(one => [one.id, partsIn(one)]));
};
