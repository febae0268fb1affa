import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Calibration, Scoring } from '../../../app/team/calibration/calibration.ts';
import {
  compare,
  type Comparison,
  type ItemPair,
  type SectionPairs,
  talkAbout,
} from '../../../app/team/calibration/compare.ts';
import { Table, type TableRow, useLanding, useTeamWords } from '../parts.tsx';

type Names = readonly [first: string, second: string];

interface Props {
  readonly comparison: Comparison;
  readonly names: Names;
  readonly scale: number;
}

const Figures = ({ comparison, names }: Props) => {
  const { result: words } = useTeamWords().calibration;
  return (
    <ul class="calibration-figures">
      <li>{words.same(comparison)}</li>
      <li>{words.kappa(comparison)}</li>
      {comparison.totals.map((total, at) => (
        <li key={at}>{words.total(names[at] ?? '', total)}</li>
      ))}
    </ul>
  );
};

const Comments = ({ pair, names }: { pair: ItemPair; names: Names }) => {
  const { result: words } = useTeamWords().calibration;
  const said = [pair.first.comment, pair.second.comment];
  return (
    <>
      {said.map(
        (comment, at) =>
          comment.trim() !== '' && (
            <p key={at} class="note" dir="auto">
              {words.said(names[at] ?? '', comment)}
            </p>
          ),
      )}
    </>
  );
};

const useRow = ({ names, scale }: Props) => {
  const { result: words } = useTeamWords().calibration;
  return (pair: ItemPair): TableRow => ({
    key: pair.item.id,
    name: <span class="team-reply">{pair.item.text}</span>,
    cells: [
      words.mark(pair.first.mark, scale),
      words.mark(pair.second.mark, scale),
      <span class="team-notes">
        {words.about[talkAbout(pair)]}
        <Comments pair={pair} names={names} />
      </span>,
    ],
  });
};

/** A section in which they differ, with words to talk about it. */
const Differing = ({ section, ...props }: Props & { section: SectionPairs }) => {
  const { result: words } = useTeamWords().calibration;
  const rowOf = useRow(props);
  const differing = section.pairs.filter(({ apart }) => apart !== 0);
  if (differing.length === 0) return null;
  return (
    <section>
      <h4>{section.section.name}</h4>
      <Table
        label={section.section.name}
        head={[words.item, ...props.names, words.talk]}
        rows={differing.map(rowOf)}
      />
    </section>
  );
};

const Differences = (props: Props) => {
  const { result: words } = useTeamWords().calibration;
  const { sections, items, same, autoFails } = props.comparison;
  return (
    <>
      <h3>{words.differences}</h3>
      {same === items && <p>{words.noDifferences}</p>}
      {sections.map(section => (
        <Differing key={section.section.id} {...props} section={section} />
      ))}
      {autoFails.length > 0 && (
        <>
          <h4>{words.autoFails}</h4>
          <ul>
            {autoFails.map(({ item, by }) => (
              <li key={item.id}>{words.autoFail(item.text, by, props.names)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const AllMarks = (props: Props) => {
  const { result: words } = useTeamWords().calibration;
  const rowOf = useRow(props);
  return (
    <details>
      <summary class="disclosure">{words.table}</summary>
      <Table
        label={words.table}
        head={[words.item, ...props.names, words.talk]}
        rows={props.comparison.sections.flatMap(({ pairs }) => pairs.map(rowOf))}
      />
    </details>
  );
};

interface ResultProps {
  readonly calibrated: Calibration;
  readonly first: Scoring;
  readonly second: Scoring;
  /** What the rules make of it. */
  readonly children: ComponentChildren;
}

/** Both have marked: how they agree, what there is to talk about, and only then what the rules say. */
export const Result = ({ calibrated: { scorecard }, first, second, children }: ResultProps) => {
  const { result: words } = useTeamWords().calibration;
  const comparison = useMemo(() => compare(scorecard, first, second), [scorecard, first, second]);
  const names: Names = [words.who(first.lead, 0), words.who(second.lead, 1)];
  const heading = useLanding<HTMLHeadingElement>();
  const props = { comparison, names, scale: scorecard.scale };
  return (
    <div class="calibration-result">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <Figures {...props} />
      <Differences {...props} />
      <AllMarks {...props} />
      {children}
    </div>
  );
};
