import * as v from 'valibot';
import { EXERCISE_LIMITS as LIMITS } from '../../../engine/limits.ts';
import type { Scenario } from '../../../engine/model/scenario.ts';
import type { Result } from '../../../engine/result.ts';
import { shuffled } from '../../../engine/rng.ts';
import { EXERCISE_FORMAT } from '../../../engine/versions.ts';
import type { StorageProblem } from '../../ports.ts';
import { count, day, moment, name, text } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { rubric } from './rubric.ts';

const MIGRATIONS = migrationsTo(EXERCISE_FORMAT, []);

const words = v.pipe(text, v.trim(), v.nonEmpty());
const days = (most: number) => v.pipe(count, v.minValue(1), v.maxValue(most));

/** A letter to be answered in writing after a conversation: it is read by people, and never scored by machine. */
export const letterSchema = v.object({ from: words, subject: words, text: words, know: words });

const part = v.object({
  scenario: name,
  title: text,
  /** The story as it was proved: `r2-0123456789abcdef`. */
  scenarioVersion: name,
  /** How long it takes, as its author says. */
  minutes: count,
  /** The variant of each form: one where everybody gets the same, two where forms are parallel. */
  variants: v.pipe(v.array(name), v.minLength(1), v.maxLength(2)),
  letter: v.nullable(letterSchema),
});

/** When candidates get their own report. Not before everybody is done is the safer half of this choice. */
export const reportSchema = v.variant('when', [
  v.object({ when: v.literal('never') }),
  v.object({ when: v.literal('at-end') }),
  v.object({ when: v.literal('on'), day }),
]);

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LIMITS.phraseLength));

export const exerciseSchema = v.object({
  format: v.literal(EXERCISE_FORMAT),
  id: name,
  /** Counted up when candidates would be asked, told or promised something else. */
  version: v.pipe(count, v.minValue(1)),
  title: words,
  employer: words,
  /** Whom a candidate can ask, in the employer's words. */
  contact: words,
  language: name,
  parts: v.pipe(v.array(part), v.minLength(1), v.maxLength(LIMITS.parts)),
  opensAt: moment,
  closesAt: moment,
  /** Days after the close until everything about its candidates is deleted. */
  keepDays: days(LIMITS.mostDays),
  /** Days after the decision in which it can be contested, and days in which that is answered. */
  contestDays: days(LIMITS.mostDays),
  answerDays: days(LIMITS.mostAnswerDays),
  /** What the employer says in its own words, above everything else; '' for nothing. */
  welcome: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.welcomeLength)), ''),
  /** A shipped scenario to practise with; null: the first lesson. See `practiceFor`. */
  practice: v.optional(v.nullable(name), null),
  /** The face is always there; the figure beside it is for all or for nobody. */
  moodMeter: v.picklist(['hidden', 'shown']),
  /** Minutes for one conversation; null: no limit, which is the rule. */
  timer: v.nullable(v.pipe(count, v.minValue(LIMITS.leastMinutes), v.maxValue(LIMITS.mostMinutes))),
  report: reportSchema,
  rubric,
  /** What reviewers want to see at a glance in a written answer. It is found, and never counted. */
  phrases: v.pipe(v.array(phrase), v.maxLength(LIMITS.phrases)),
});

/** With which to practise where the employer names nothing: the first lesson. */
const USUAL_PRACTICE = 'first-shift';

/** With which to practise before it; null: nothing, since it would give a part away. */
export const practiceFor = ({
  practice,
  parts,
}: {
  readonly practice: string | null;
  readonly parts: readonly { readonly scenario: string }[];
}): string | null => {
  const wanted = practice ?? USUAL_PRACTICE;
  return parts.some(({ scenario }) => scenario === wanted) ? null : wanted;
};

/** An exercise as somebody plans it: its name and its number are the program's business. */
export const planSchema = v.omit(exerciseSchema, ['format', 'id', 'version']);
export type ExercisePlan = Readonly<v.InferOutput<typeof planSchema>>;

/** What candidates are asked to do, the same for all of them. */
export type Exercise = Readonly<v.InferOutput<typeof exerciseSchema>>;
export type ExercisePart = Exercise['parts'][number];

/** Checks an exercise at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readExercise = (value: unknown): Result<Exercise, StorageProblem> =>
  readDocument(value, exerciseSchema, MIGRATIONS);

/** A part of an exercise from a scenario, with the letter that its author wrote for it. */
export const partOf = (
  { id, title, minutes, letter: written }: Scenario,
  scenarioVersion: string,
  variants: readonly string[],
): ExercisePart => ({
  scenario: id,
  title,
  scenarioVersion,
  minutes,
  variants: [...variants],
  letter: written ?? null,
});

/** Forms of an exercise: one, or two that are parallel. */
export const formsOf = ({ parts }: Pick<Exercise, 'parts'>): number =>
  Math.max(...parts.map(({ variants }) => variants.length));

/** The variant of a part in a form, from 0. A part that is the same in both forms says so once. */
export const variantIn = ({ variants }: ExercisePart, form: number): string =>
  variants[form] ?? variants[0] ?? '';

/**
 * The form of somebody who is invited after so many others. Of each two in a row one gets either form,
 * so that both are as many; which of the two comes first is chance, so that nobody can tell.
 */
export const formOf = (
  exercise: Pick<Exercise, 'parts'>,
  invited: number,
  seed: number,
): number => {
  const pair = shuffled([0, 1], seed + Math.floor(invited / 2));
  return formsOf(exercise) === 1 ? 0 : (pair[invited % 2] ?? 0);
};

/** Minutes to ask of a candidate. */
const PRACTICE_MINUTES = 3;
const LETTER_MINUTES = 10;

/** About how long it takes, as the invitation says: conversations are read twice as slowly as their authors think. */
export const minutesOf = ({
  parts,
}: {
  readonly parts: readonly { readonly minutes: number; readonly letter: unknown }[];
}): number => {
  const talking = parts.reduce((sum, { minutes }) => sum + 2 * minutes, 0);
  const writing = parts.filter(({ letter }) => letter !== null).length * LETTER_MINUTES;
  return PRACTICE_MINUTES + talking + writing;
};
