import { missing } from '../../engine/result.ts';
import type { ExercisePlan } from '../../app/exercise/api/manage-api.ts';
import type { Unit } from '../database/database.ts';

export type ExerciseReport = ExercisePlan['report'];

/** One scenario of an exercise. */
export interface KeptPart {
  readonly exercise: string;
  readonly position: number;
  readonly scenario: string;
  readonly variant: string;
  readonly followUp: string | null;
}

/** An exercise without its parts. */
export interface KeptExercise extends Omit<ExercisePlan, 'parts'> {
  readonly id: string;
  readonly createdAt: string;
}

const reportOf = (text: string): ExerciseReport => (text === 'at-end' ? text : 'never');

const COLUMNS = [
  'id',
  'title',
  'employer',
  'contact',
  'language',
  'opens_at as opensAt',
  'closes_at as closesAt',
  'link_days as linkDays',
  'keep_days as keepDays',
  'show_mood',
  'minutes',
  'report',
  'created_at as createdAt',
] as const;

/** Exercises, the newest first. */
export const listExercises = async ({ query }: Unit): Promise<readonly KeptExercise[]> => {
  const rows = await query
    .selectFrom('exercise')
    .select(COLUMNS)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ show_mood, report, ...row }) => ({
    ...row,
    showMood: show_mood === 1,
    report: reportOf(report),
  }));
};

export const findExercise = async ({ query }: Unit, id: string): Promise<KeptExercise | null> => {
  const row = await query
    .selectFrom('exercise')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { show_mood, report, ...kept } = row;
  return { ...kept, showMood: show_mood === 1, report: reportOf(report) };
};

/** An exercise that something refers to: it is there. */
export const exerciseOf = async (unit: Unit, id: string): Promise<KeptExercise> =>
  (await findExercise(unit, id)) ?? missing();

export const keepExercise = async (
  { query }: Unit,
  { id, createdAt, ...plan }: Omit<KeptExercise, 'parts'>,
): Promise<void> => {
  await query
    .insertInto('exercise')
    .values({
      id,
      title: plan.title,
      employer: plan.employer,
      contact: plan.contact,
      language: plan.language,
      opens_at: plan.opensAt,
      closes_at: plan.closesAt,
      link_days: plan.linkDays,
      keep_days: plan.keepDays,
      show_mood: plan.showMood ? 1 : 0,
      minutes: plan.minutes,
      report: plan.report,
      created_at: createdAt,
    })
    .execute();
};

export const keepParts = async ({ query }: Unit, parts: readonly KeptPart[]): Promise<void> => {
  const rows = parts.map(({ exercise, position, scenario, variant, followUp }) => ({
    exercise_id: exercise,
    position,
    scenario_version: scenario,
    variant,
    follow_up: followUp,
  }));
  await query.insertInto('exercise_part').values(rows).execute();
};

/** The parts of an exercise in their order; of all exercises, if none is named. */
export const partsOf = async (
  { query }: Unit,
  exercise: string | null,
): Promise<readonly KeptPart[]> =>
  query
    .selectFrom('exercise_part')
    .select([
      'exercise_id as exercise',
      'position',
      'scenario_version as scenario',
      'variant',
      'follow_up as followUp',
    ])
    .$if(exercise !== null, asked => asked.where('exercise_id', '=', exercise ?? ''))
    .orderBy('position')
    .execute();
