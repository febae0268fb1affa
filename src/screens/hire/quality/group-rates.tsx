import type { SelectionRate } from '../../../analysis/statistics/selection-rates.ts';
import type { ScoreDifference } from '../../../analysis/statistics/score-differences.ts';
import type { ColumnRates, GroupReport } from '../../../app/hiring/groups/join-groups.ts';
import { hireQualityWordsFor } from '../../../app/words/hire-quality-words.ts';
import { hiringNoteWordsFor } from '../../../app/words/hiring-note-words.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { useWords } from '../../services.ts';
import { FileField, Problem } from '../parts.tsx';
import { useReviewWords } from '../use-words.ts';
import { Blocks } from './blocks.tsx';
import type { Groups } from './use-groups.ts';

/** Tables about one column of the file, beside the rates of selection that stand in the note. */
const useTables = () => {
  const words = useWords();
  const note = hiringNoteWordsFor(words);
  const { columns } = hireQualityWordsFor(words).groups;
  const { rates } = useReviewWords();
  const share = (value: number | null) => (value === null ? note.unsaid : note.percent(value));
  const above = (caption: string, all: readonly SelectionRate[]) => ({
    kind: 'table' as const,
    caption,
    head: [columns.group, columns.people, columns.share, columns.ratio, columns.reading],
    rows: all.map(({ group, people, rate, ratio, reading }) => [
      group,
      note.number(people),
      share(rate),
      share(ratio),
      rates.readings[reading],
    ]),
  });
  const differences = (caption: string, all: readonly ScoreDifference[]) => ({
    kind: 'table' as const,
    caption,
    head: [columns.group, columns.people, columns.difference],
    rows: all.map(({ group, people, difference }) => [
      group,
      note.number(people),
      rates.difference(difference),
    ]),
  });
  return { above, differences };
};

const Column = ({ rates }: { rates: ColumnRates }) => {
  const all = useWords();
  const { groups: words } = hireQualityWordsFor(all);
  const { rates: review } = useReviewWords();
  const tables = useTables();
  const name = rates.columns.join(', ');
  const blocks = AXES.flatMap(axis => {
    const axisName = all.common.axes[axis];
    return [
      tables.above(`${name}. ${words.above(axisName)}`, rates.aboveMedian[axis]),
      tables.differences(`${name}. ${words.differences(axisName)}`, rates.differences[axis]),
    ];
  });
  return (
    <details>
      <summary class="disclosure">{name}</summary>
      {rates.unsaid > 0 && <p class="note">{review.unsaid(rates.unsaid)}</p>}
      <Blocks blocks={blocks} />
    </details>
  );
};

const Joined = ({ report }: { report: GroupReport }) => {
  const { groups: words } = hireQualityWordsFor(useWords());
  const { rates } = useReviewWords();
  const { joined, missing, strangers } = report;
  return (
    <>
      <p role="status">
        {words.joined(joined)} {missing.length > 0 && `${rates.missing(missing.length)}. `}
        {strangers.length > 0 && `${rates.strangers(strangers.length)}.`}
      </p>
      {joined === 0 && <p>{words.none}</p>}
      {report.rates.map(one => (
        <Column key={one.columns.join()} rates={one} />
      ))}
      <p class="note">{rates.aboveMedian}</p>
      <p class="note">{rates.differences}</p>
    </>
  );
};

/** Whom the exercise suits: by a file that nobody but this page reads. */
export const GroupRates = ({ groups }: { groups: Groups }) => {
  const { groups: words } = hireQualityWordsFor(useWords());
  const { rates } = useReviewWords();
  const { report, problems, refused, read, forget } = groups;
  return (
    <section class="hire-stack no-print" aria-labelledby="groups">
      <h2 id="groups">{rates.heading}</h2>
      <p class="note">{rates.lead}</p>
      <FileField
        label={words.file}
        accept=".csv,.tsv,.txt,text/csv"
        take={files => void read(files)}
      />
      <p class="note">{words.about}</p>
      <ul class="hire-problem" role="alert">
        {problems.map(problem => (
          <li key={`${problem.code} ${problem.row}`}>{rates.problem(problem)}</li>
        ))}
      </ul>
      <Problem code={refused} />
      {report !== null && <Joined report={report} />}
      {report !== null && (
        <button type="button" class="link-button" onClick={forget}>
          {words.forget}
        </button>
      )}
    </section>
  );
};
