import { differencesIn } from '../../../app/hire/plan.ts';
import { hiringNoteWordsFor } from '../../../app/words/hiring-note-words.ts';
import { useWords } from '../../services.ts';
import { Wide } from '../parts.tsx';
import { usePlanForm } from './plan-form.ts';

/** Two forms beside each other: whoever makes them sees for whom one of them is harder. */
export const Differences = () => {
  const { plan, scenarios } = usePlanForm();
  const words = hiringNoteWordsFor(useWords());
  const differences = differencesIn(plan, scenarios);
  if (differences === null) return null;
  const { caption, head } = words.forms.table;
  return (
    <Wide label={caption}>
      <table class="hire-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, at) =>
              name === '' ? (
                <td key={at} />
              ) : (
                <th key={at} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ aspect, first, second, isLarge }) => (
            <tr key={JSON.stringify(aspect)}>
              <th scope="row">{words.forms.aspect(aspect)}</th>
              <td>{words.number(first)}</td>
              <td>{words.number(second)}</td>
              <td>{words.forms.large(isLarge)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
};
