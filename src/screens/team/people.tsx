import { useState } from 'preact/hooks';
import type { Board } from '../../app/team/board.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import type { TeamPerson } from '../../app/team/people.ts';
import type { TeamReport } from '../../app/team/report.ts';
import type { TeamMessages } from '../../app/words/messages/team.ts';
import { figureCells, Table, type TableRow, useTeamWords } from './parts.tsx';

type Order = 'name' | 'runs' | 'last' | Measure;

const compare = (order: Order, a: TeamPerson, b: TeamPerson): number => {
  if (order === 'name') return a.player.localeCompare(b.player);
  if (order === 'runs') return b.runs - a.runs;
  if (order === 'last') return b.last.localeCompare(a.last);
  return (a.figures[order]?.mean ?? Infinity) - (b.figures[order]?.mean ?? Infinity);
};

interface HeadProps {
  readonly order: Order;
  readonly chosen: Order;
  readonly name: string;
  readonly choose: (order: Order) => void;
}

/** Names and numbers rise; how much and how lately fall. */
const directionOf = (order: Order): 'ascending' | 'descending' =>
  order === 'runs' || order === 'last' ? 'descending' : 'ascending';

const Head = ({ order, chosen, name, choose }: HeadProps) => (
  <th scope="col" aria-sort={order === chosen ? directionOf(order) : 'none'}>
    <button type="button" class="team-sort" onClick={() => choose(order)}>
      {name}
      <span aria-hidden="true">{order === chosen ? ' ▾' : ''}</span>
    </button>
  </th>
);

const Name = ({ player, board }: { player: string; board: Board }) => {
  const words = useTeamWords();
  const look = () => void board.choose({ player });
  return (
    <button type="button" class="link-button" title={words.people.show(player)} onClick={look}>
      {player === '' ? words.unnamed : player}
    </button>
  );
};

const rowOf = (words: TeamMessages, person: TeamPerson, board: Board): TableRow => ({
  key: person.player,
  name: <Name player={person.player} board={board} />,
  cells: [
    person.team,
    person.runs,
    ...figureCells(words, person.figures),
    words.people.day(person.last),
  ],
});

/** Everybody, with figures and what they stand on. */
export const People = ({ report, board }: { report: TeamReport; board: Board }) => {
  const words = useTeamWords();
  const [order, choose] = useState<Order>('name');
  const head = (one: Order, name: string) => (
    <Head key={one} order={one} chosen={order} name={name} choose={choose} />
  );
  const { people, measuresShort } = words;
  const heads = [
    head('name', people.name),
    people.team,
    head('runs', people.runs),
    ...MEASURES.map(measure => head(measure, measuresShort[measure])),
    head('last', people.last),
  ];
  const sorted = report.people.toSorted((a, b) => compare(order, a, b));
  const rows = sorted.map(person => rowOf(words, person, board));
  return <Table label={people.heading} head={heads} rows={rows} />;
};

/** The same figures by scenario. */
export const Scenarios = ({ report }: { report: TeamReport }) => {
  const words = useTeamWords();
  const { scenarios, measuresShort } = words;
  const head = [scenarios.name, scenarios.runs, ...MEASURES.map(one => measuresShort[one])];
  const rows = report.scenarios.map(({ scenario, title, runs, figures }) => ({
    key: scenario,
    name: title,
    cells: [runs, ...figureCells(words, figures)],
  }));
  return <Table label={scenarios.heading} head={head} rows={rows} />;
};
