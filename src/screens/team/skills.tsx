import { ADVICE } from '../../app/team/advice.ts';
import type { TeamPerson } from '../../app/team/people.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { SKILLS, type Skill } from '../../engine/model/acts.ts';
import type { Figure } from '../../app/team/figures.ts';
import { Table, WithN, useTeamWords } from './parts.tsx';

const weakestOf = ({ skills }: TeamPerson): Skill | null => {
  const known = SKILLS.flatMap(skill => {
    const figure = skills[skill];
    return figure === undefined || figure.n < ADVICE.leastDecisions ? [] : [{ skill, figure }];
  });
  return known.toSorted((a, b) => a.figure.mean - b.figure.mean)[0]?.skill ?? null;
};

const Cell = ({ figure, isWeakest }: { figure: Figure | null; isWeakest: boolean }) => {
  const words = useTeamWords();
  return (
    <span data-weakest={isWeakest}>
      {isWeakest && '▼ '}
      <WithN value={words.value('accuracy', figure)} figure={figure} />
    </span>
  );
};

const cellsOf = (person: TeamPerson) => {
  const weakest = weakestOf(person);
  return SKILLS.map(skill => (
    <Cell key={skill} figure={person.skills[skill] ?? null} isWeakest={skill === weakest} />
  ));
};

/** Everybody by every skill. */
export const SkillTable = ({ report }: { report: TeamReport }) => {
  const { skills, people, unnamed } = useTeamWords();
  const head = [people.name, ...SKILLS.map(skill => skills.names[skill])];
  const rows = report.people.map(person => ({
    key: person.player,
    name: person.player === '' ? unnamed : person.player,
    cells: cellsOf(person),
  }));
  return <Table label={skills.heading} head={head} rows={rows} />;
};
