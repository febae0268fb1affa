import { differencesIn } from '../../../app/hire/plan.ts';
import { hiringNoteWordsFor } from '../../../app/words/hiring-note-words.ts';
import { useWords } from '../../services.ts';
import { Table } from '../parts.tsx';
import { usePlanForm } from './plan-form.ts';

/** Two forms beside each other: whoever makes them sees for whom one of them is harder. */
export const Differences = () => {
  const { plan, scenarios } = usePlanForm();
  const { forms, number } = hiringNoteWordsFor(useWords());
  const differences = differencesIn(plan, scenarios);
  if (differences === null) return null;
  const rows = differences.map(({ aspect, first, second, isLarge }) => [
    forms.aspect(aspect),
    number(first),
    number(second),
    forms.large(isLarge),
  ]);
  return <Table {...forms.table} rows={rows} />;
};
