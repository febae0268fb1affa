import { compareForms, type FormDifference } from '../../analysis/forms/compare-forms.ts';
import type { FormFacts } from '../../analysis/forms/form-facts.ts';
import { joinFacts } from '../../analysis/forms/join-forms.ts';
import { formAnswers } from '../../analysis/items/answers.ts';
import type { CountedForm } from '../../app/hiring/api/quality-api.ts';
import { dayOf, dayNumber } from '../../app/date-utils.ts';
import { type Exercise, formsOf, variantIn } from '../../app/hiring/exercise/exercise.ts';
import { technicalNote } from '../../app/hiring/note/technical-note.ts';
import { isSettled } from '../../app/hiring/review/review.ts';
import type { ScenarioVersion } from '../scenarios/versions.ts';
import type { Played } from './played.ts';

const versionOf = (
  versions: readonly ScenarioVersion[],
  { scenario, scenarioVersion }: Exercise['parts'][number],
): ScenarioVersion | undefined =>
  versions.find(({ header, version }) => header.id === scenario && version === scenarioVersion);

/** What a form asks; null where a part was proved before that was kept. */
const factsOf = (
  { parts }: Pick<Exercise, 'parts'>,
  form: number,
  versions: readonly ScenarioVersion[],
): FormFacts | null => {
  const facts = parts.flatMap(part => {
    const known = versionOf(versions, part)?.forms.find(
      ({ variant }) => variant === variantIn(part, form),
    );
    return known === undefined ? [] : [known.facts];
  });
  return facts.length === parts.length ? joinFacts(facts) : null;
};

/** What is different between the two forms of an exercise; null where there is one. */
export const differencesIn = (
  exercise: Pick<Exercise, 'parts'>,
  versions: readonly ScenarioVersion[],
): FormDifference[] | null => {
  if (formsOf(exercise) < 2) return null;
  const [first, second] = [factsOf(exercise, 0, versions), factsOf(exercise, 1, versions)];
  return first === null || second === null ? null : [...compareForms(first, second)];
};

const noteOn = (
  exercise: Exercise,
  people: readonly Played[],
  versions: readonly ScenarioVersion[],
  now: string,
): CountedForm['note'] => {
  const { groups: _, ...note } = technicalNote({
    exercise,
    day: dayOf(dayNumber(now.slice(0, 'yyyy-mm-dd'.length)) ?? 0),
    parts: exercise.parts.map(part => ({
      scenario: part.scenario,
      key: versionOf(versions, part)?.key ?? [],
      blindKey: null,
    })),
    forms: differencesIn(exercise, versions),
    answers: formAnswers(
      people.map(({ conversations }) =>
        conversations.map(({ scenario, conversation }) => ({
          part: scenario.scenario.id,
          conversation,
        })),
      ),
    ),
    reviews: people.flatMap(({ review }) => (review !== null && isSettled(review) ? [review] : [])),
    groups: null,
  });
  return note;
};

/** A note for each form of each version that somebody was through with, and of the newest; newest first. */
export const countForms = (
  newest: Exercise,
  people: readonly Played[],
  versions: readonly ScenarioVersion[],
  now: string,
): CountedForm[] => {
  const exercises = new Map(
    [newest, ...people.map(({ terms }) => terms)].map(one => [one.version, one]),
  );
  return [...exercises.values()]
    .toSorted((a, b) => b.version - a.version)
    .flatMap(exercise =>
      Array.from({ length: formsOf(exercise) }, (_, form) => {
        const own = people.filter(one => one.version === exercise.version && one.form === form);
        return { version: exercise.version, form, note: noteOn(exercise, own, versions, now) };
      }),
    );
};
