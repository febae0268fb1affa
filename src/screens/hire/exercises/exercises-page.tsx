import { manageApi, type ManagedExercise } from '../../../app/hiring/api/manage-api.ts';
import { hireAddress } from '../../../app/hire/place.ts';
import { HireFrame } from '../frame.tsx';
import { Shown } from '../parts.tsx';
import { useExercisePages } from '../use-exercise-pages.ts';
import { useAsked } from '../use-asked.ts';
import { useDays, useHireWords } from '../use-words.ts';

const ExerciseCard = ({ of: { exercise, findings, candidates } }: { of: ManagedExercise }) => {
  const { exercises: words, pages } = useHireWords();
  const { day } = useDays();
  const problems = findings.filter(({ isProblem }) => isProblem).length;
  const { id, title, employer, version, opensAt, closesAt } = exercise;
  return (
    <li class="card hire-exercise">
      <h2>{title}</h2>
      <p class="note">
        {employer} · {words.dates(day(opensAt), day(closesAt))} · {words.version(version)}
      </p>
      <p>
        {problems > 0 && <strong>{words.problems(problems)} · </strong>}
        {words.invited(candidates)}
      </p>
      <div class="hire-links">
        {useExercisePages().map(page => (
          <a key={page} href={hireAddress({ page, exercise: id })}>
            {pages[page]} <span class="sr-only">{title}</span>
          </a>
        ))}
      </div>
    </li>
  );
};

const Exercises = ({ exercises }: { exercises: readonly ManagedExercise[] }) => {
  const words = useHireWords().exercises;
  if (exercises.length === 0) return <p>{words.none}</p>;
  return (
    <ul class="hire-list">
      {exercises.map(one => (
        <ExerciseCard key={one.exercise.id} of={one} />
      ))}
    </ul>
  );
};

/** All exercises, the latest changed first. */
export const ExercisesPage = () => {
  const { exercises: words } = useHireWords();
  const asking = useAsked(manageApi.exercises, {});
  const mayMake = useExercisePages().includes('change');
  return (
    <HireFrame heading={words.heading} lead={words.lead} own="exercises">
      <div class="actions">
        {mayMake && (
          <a class="button button-main" href={hireAddress({ page: 'new' })}>
            {words.make}
          </a>
        )}
        <a class="button" href={hireAddress({ page: 'verify' })}>
          {words.verify}
        </a>
      </div>
      <Shown asking={asking}>{({ exercises }) => <Exercises exercises={exercises} />}</Shown>
    </HireFrame>
  );
};
