import type { FormDifference } from '../../analysis/forms/compare-forms.ts';
import { compareForms } from '../../analysis/forms/compare-forms.ts';
import { joinFacts } from '../../analysis/forms/join-forms.ts';
import type { ManagedScenario } from '../hiring/api/manage-api.ts';
import { daysAfter } from '../hiring/candidate/contest.ts';
import { checkExercise, type ExerciseFinding } from '../hiring/exercise/check-exercise.ts';
import {
  type Exercise,
  type ExercisePart,
  type ExercisePlan,
  formsOf,
  variantIn,
} from '../hiring/exercise/exercise.ts';
import type { Rubric } from '../hiring/exercise/rubric.ts';
import { EXERCISE_FORMAT } from '../../engine/versions.ts';

/** What an exercise is until somebody says otherwise: open for two weeks, no limit of time, no report. */
export const newPlan = (now: string, language: string, rubric: Rubric): ExercisePlan => ({
  title: '',
  employer: '',
  contact: '',
  language,
  parts: [],
  opensAt: now,
  closesAt: daysAfter(now, 14),
  keepDays: 120,
  contestDays: 30,
  answerDays: 14,
  moodMeter: 'hidden',
  timer: null,
  report: { when: 'never' },
  rubric,
  phrases: [],
  welcome: '',
  practice: null,
});

/** What somebody may change of an exercise. */
export const planOf = ({
  format: _format,
  id: _id,
  version: _version,
  ...plan
}: Exercise): ExercisePlan => plan;

/** A part of one form, with the author's letter where there is one. */
export const partFrom = (scenario: ManagedScenario): ExercisePart => ({
  scenario: scenario.scenario,
  title: scenario.title,
  scenarioVersion: scenario.version,
  minutes: scenario.minutes,
  variants: scenario.variants.slice(0, 1).map(({ id }) => id),
  letter: scenario.letter,
});

export const scenarioIn = (
  scenarios: readonly ManagedScenario[],
  { scenario, scenarioVersion }: Pick<ExercisePart, 'scenario' | 'scenarioVersion'>,
): ManagedScenario | undefined =>
  scenarios.find(one => one.scenario === scenario && one.version === scenarioVersion);

/** The newest version of each scenario, and those older ones that the plan still has. */
export const scenariosFor = (
  scenarios: readonly ManagedScenario[],
  { parts }: Pick<ExercisePlan, 'parts'>,
): readonly ManagedScenario[] =>
  scenarios.filter(
    (one, at) =>
      scenarios.findIndex(({ scenario }) => scenario === one.scenario) === at ||
      parts.some(
        ({ scenario, scenarioVersion }) =>
          scenario === one.scenario && scenarioVersion === one.version,
      ),
  );

/** What is wrong with a plan, or to be thought about: as the server will say it. */
export const findingsIn = (
  plan: ExercisePlan,
  scenarios: readonly ManagedScenario[],
): readonly ExerciseFinding[] =>
  plan.parts.length === 0
    ? []
    : checkExercise(
        { ...plan, format: EXERCISE_FORMAT, id: 'plan', version: 1 },
        scenarios.map(({ scenario, version, language, variants, fitness }) => ({
          scenario,
          version,
          language,
          variants: variants.map(({ id }) => id),
          fitness,
        })),
      );

/** What is different between the two forms of a plan; null where there is one, or nothing is known. */
export const differencesIn = (
  { parts }: Pick<ExercisePlan, 'parts'>,
  scenarios: readonly ManagedScenario[],
): readonly FormDifference[] | null => {
  if (parts.length === 0 || formsOf({ parts }) < 2) return null;
  const [first, second] = [0, 1].map(form =>
    parts.flatMap(part => {
      const known = scenarioIn(scenarios, part)?.forms.find(
        ({ variant }) => variant === variantIn(part, form),
      );
      return known === undefined ? [] : [known.facts];
    }),
  );
  const isKnown = first?.length === parts.length && second?.length === parts.length;
  return isKnown ? compareForms(joinFacts(first), joinFacts(second)) : null;
};
