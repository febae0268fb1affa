import type { Report } from '../../../analysis/proof/report.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';

type Range = Report['accuracy'];
type Ranges = Pick<Report, 'accuracy' | 'empathy' | 'golden'> & { readonly id: string };

const useRange = () => {
  const { formats } = useWords();
  const { marks } = useCheckWords().proof;
  const figure = (sum: Range['best']): string =>
    sum === 'unbounded' ? marks.unbounded : formats.signed(sum);
  return ({ worst, best }: Range): string => marks.range(figure(worst), figure(best));
};

const Row = ({ ranges, named }: { ranges: Ranges; named: boolean }) => {
  const { marks } = useCheckWords().proof;
  const range = useRange();
  const { id, accuracy, empathy, golden } = ranges;
  return (
    <tr>
      {named && <th scope="row">{id}</th>}
      <td>{range(accuracy)}</td>
      <td>{range(empathy)}</td>
      <td>{golden === null ? marks.none : marks.scores(golden)}</td>
    </tr>
  );
};

/** Between which sums of marks conversations end, and what the best one scores. */
export const Marks = ({ report }: { report: Report }) => {
  const { axes } = useWords().common;
  const { marks, variant } = useCheckWords().proof;
  const rows: readonly Ranges[] = report.variants ?? [{ id: '', ...report }];
  const named = rows.length > 1;
  const columns = [...(named ? [variant] : []), axes.accuracy, axes.empathy, marks.best];
  return (
    <Passage id="proof-marks" heading={marks.heading} text={marks.text}>
      <Figures label={marks.heading} columns={columns}>
        {rows.map(ranges => (
          <Row key={ranges.id} ranges={ranges} named={named} />
        ))}
      </Figures>
    </Passage>
  );
};
