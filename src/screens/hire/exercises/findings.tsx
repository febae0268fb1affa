import type { ExerciseFinding } from '../../../app/hiring/exercise/check-exercise.ts';
import { studioCheckWordsFor } from '../../../app/words/studio-check-words.ts';
import { useWords } from '../../services.ts';
import { useReviewWords } from '../use-words.ts';
import { usePlanForm, usePlanWords } from './plan-form.ts';

const Finding = ({ of: { code, isProblem, part, lacks } }: { of: ExerciseFinding }) => {
  const { findings: words } = usePlanWords();
  const { exercise } = useReviewWords();
  const { fitness } = studioCheckWordsFor(useWords()).proof;
  return (
    <li class="problem" data-severity={isProblem ? 'error' : 'advice'}>
      {!isProblem && words.advice}
      {part > 0 && words.part(part)}
      {exercise[code]}
      {lacks.length > 0 && (
        <ul>
          {lacks.map(criterion => (
            <li key={criterion}>{fitness.lacks[criterion]}</li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** What stands in the way of inviting anybody, and what to think about. */
export const Findings = ({ findings }: { findings: readonly ExerciseFinding[] }) => {
  const { plan } = usePlanForm();
  const { findings: words } = usePlanWords();
  return (
    <section class="hire-stack" aria-labelledby="findings">
      <h2 id="findings">{words.heading}</h2>
      {plan.parts.length > 0 && findings.every(({ isProblem }) => !isProblem) && (
        <p>{words.fine}</p>
      )}
      <ul class="problems">
        {findings.map((finding, at) => (
          <Finding key={at} of={finding} />
        ))}
      </ul>
    </section>
  );
};
