import { isLater } from '../../date-utils.ts';
import type { Exercise, ExercisePlan } from './exercise.ts';

/** What may be changed; its name and its number are the program's business. */
export type ExerciseChange = Partial<ExercisePlan>;

/** What candidates do, are told or are promised. Whoever was invited stays with what they were told. */
const CONDITIONS = [
  'language',
  'parts',
  'keepDays',
  'contestDays',
  'answerDays',
  'moodMeter',
  'timer',
  'report',
  'rubric',
  'welcome',
  'practice',
] as const satisfies readonly (keyof ExerciseChange)[];

const conditionsOf = (exercise: Exercise): string =>
  JSON.stringify(CONDITIONS.map(name => exercise[name]));

/**
 * An exercise after a change. It is a new version where it is no longer the same for those who come
 * and those who came, or where it ends earlier than they were told; a new title, a contact, a later
 * end and phrases for reviewers change nothing for them.
 */
export const reviseExercise = (exercise: Exercise, change: ExerciseChange): Exercise => {
  const changed = { ...exercise, ...change };
  const isOther =
    conditionsOf(changed) !== conditionsOf(exercise) ||
    isLater(exercise.closesAt, changed.closesAt);
  return { ...changed, version: exercise.version + (isOther ? 1 : 0) };
};
