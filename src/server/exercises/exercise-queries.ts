import * as v from 'valibot';
import { type Exercise, exerciseSchema } from '../../app/hiring/exercise/exercise.ts';
import { missing } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';

export const exerciseIn = (document: string): Exercise =>
  v.parse(exerciseSchema, JSON.parse(document));

/** All exercises in all their versions, the latest changed first. */
const allVersions = async ({ query }: Unit): Promise<readonly Exercise[]> => {
  const rows = await query
    .selectFrom('exercise')
    .select('document')
    .orderBy('changed_at', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ document }) => exerciseIn(document));
};

/** Each exercise in its newest version. */
export const listExercises = async (unit: Unit): Promise<readonly Exercise[]> => {
  const all = await allVersions(unit);
  const isNewest = ({ id, version }: Exercise): boolean =>
    all.every(other => other.id !== id || other.version <= version);
  return all.filter(isNewest);
};

/** The newest version of an exercise; null where there is none. */
export const findExercise = async ({ query }: Unit, id: string): Promise<Exercise | null> => {
  const row = await query
    .selectFrom('exercise')
    .select('document')
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : exerciseIn(row.document);
};

/** A version that somebody was invited to: it is there. */
export const exerciseAt = async (
  { query }: Unit,
  id: string,
  version: number,
): Promise<Exercise> => {
  const row = await query
    .selectFrom('exercise')
    .select('document')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return exerciseIn((row ?? missing()).document);
};

/** Keeps an exercise: a new version beside the old ones, and a change that is none in its place. */
export const keepExercise = async (
  { query }: Unit,
  exercise: Exercise,
  now: string,
): Promise<void> => {
  const { id, version, closesAt } = exercise;
  const row = { document: JSON.stringify(exercise), closes_at: closesAt, changed_at: now };
  await query
    .insertInto('exercise')
    .values({ id, version, ...row })
    .onConflict(conflict => conflict.columns(['id', 'version']).doUpdateSet(row))
    .execute();
};
