import type { Fitness, FitnessCriterion } from '../../../analysis/proof/fitness.ts';
import { isLater } from '../../date-utils.ts';
import { primarySubtag } from '../../words/language.ts';
import { type Exercise, type ExercisePart, formsOf } from './exercise.ts';

/** What is known of a scenario by its proof. */
export interface ScenarioFacts {
  readonly scenario: string;
  readonly version: string;
  readonly language: string;
  readonly variants: readonly string[];
  readonly fitness: Fitness;
}

/** Why nobody can be invited to it yet; each code has a sentence in the catalogue. */
export const EXERCISE_PROBLEMS = [
  'exercise/ends-before-it-begins',
  'exercise/report-too-early',
  'exercise/kept-too-short',
  'exercise/same-scenario',
  'exercise/unknown-scenario',
  'exercise/unknown-variant',
  'exercise/unfit',
  'exercise/forms-alike',
  'exercise/other-language',
] as const;

/** What can be done and should be thought about. */
export const EXERCISE_ADVICE = [
  'exercise/one-scenario',
  'exercise/timer',
  'exercise/report-gives-away',
  'exercise/no-letter',
] as const;

export const EXERCISE_CODES = [...EXERCISE_PROBLEMS, ...EXERCISE_ADVICE] as const;
export type ExerciseCode = (typeof EXERCISE_CODES)[number];

export interface ExerciseFinding {
  readonly code: ExerciseCode;
  readonly isProblem: boolean;
  /** The part that is meant, from 1; 0 for the whole. */
  readonly part: number;
  readonly lacks: readonly FitnessCriterion[];
}

const problem = (
  code: (typeof EXERCISE_PROBLEMS)[number],
  part = 0,
  lacks: readonly FitnessCriterion[] = [],
): ExerciseFinding => ({ code, isProblem: true, part, lacks });

const advice = (code: (typeof EXERCISE_ADVICE)[number]): ExerciseFinding => ({
  code,
  isProblem: false,
  part: 0,
  lacks: [],
});

const partProblems = (
  part: ExercisePart,
  at: number,
  language: string,
  known: readonly ScenarioFacts[],
): readonly ExerciseFinding[] => {
  const facts = known.find(
    ({ scenario, version }) => scenario === part.scenario && version === part.scenarioVersion,
  );
  if (facts === undefined) return [problem('exercise/unknown-scenario', at)];
  const strange = part.variants.some(variant => !facts.variants.includes(variant));
  const { fit, lacks } = facts.fitness;
  return [
    ...(strange ? [problem('exercise/unknown-variant', at)] : []),
    ...(fit ? [] : [problem('exercise/unfit', at, lacks)]),
    ...(primarySubtag(facts.language) === primarySubtag(language)
      ? []
      : [problem('exercise/other-language', at)]),
  ];
};

const isAlike = ({ variants: [first, second] }: ExercisePart): boolean =>
  second === undefined || first === second;

/** Somebody who contests on the last day is answered before everything is deleted. */
const isKeptTooShort = ({ keepDays, contestDays, answerDays }: Exercise): boolean =>
  keepDays < contestDays + answerDays;

const wholeProblems = (exercise: Exercise): readonly ExerciseFinding[] => {
  const { opensAt, closesAt, report, parts } = exercise;
  const scenarios = parts.map(({ scenario }) => scenario);
  const early = report.when === 'on' && report.day < closesAt.slice(0, report.day.length);
  return [
    ...(!isLater(closesAt, opensAt) ? [problem('exercise/ends-before-it-begins')] : []),
    ...(early ? [problem('exercise/report-too-early')] : []),
    ...(isKeptTooShort(exercise) ? [problem('exercise/kept-too-short')] : []),
    ...(new Set(scenarios).size < scenarios.length ? [problem('exercise/same-scenario')] : []),
    ...(formsOf(exercise) === 2 && parts.every(isAlike) ? [problem('exercise/forms-alike')] : []),
  ];
};

const adviceOn = ({ parts, timer, report }: Exercise): readonly ExerciseFinding[] => [
  ...(parts.length === 1 ? [advice('exercise/one-scenario')] : []),
  ...(timer === null ? [] : [advice('exercise/timer')]),
  ...(report.when === 'at-end' ? [advice('exercise/report-gives-away')] : []),
  ...(parts.every(({ letter }) => letter === null) ? [advice('exercise/no-letter')] : []),
];

/** What is wrong with an exercise before anybody is invited, and what to think about: the wrong first. */
export const checkExercise = (
  exercise: Exercise,
  known: readonly ScenarioFacts[],
): readonly ExerciseFinding[] => [
  ...wholeProblems(exercise),
  ...exercise.parts.flatMap((part, at) => partProblems(part, at + 1, exercise.language, known)),
  ...adviceOn(exercise),
];

export const canInvite = (findings: readonly ExerciseFinding[]): boolean =>
  findings.every(({ isProblem }) => !isProblem);
