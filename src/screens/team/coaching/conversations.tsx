import type { BoardRun } from '../../../app/team/conversations.ts';
import { addressOf } from '../../../app/route.ts';
import type { TeamMessages } from '../../../app/words/messages/team.ts';
import { Table, type TableRow, useTeamWords } from '../parts.tsx';

const VALUES = ['accuracy', 'empathy', 'csat'] as const;

const scoreOf = (value: number | null): string =>
  value === null ? '–' : String(Math.round(value));

const rowOf = (
  { coaching: { conversations: words }, people }: TeamMessages,
  { id, title, startedAt, measured }: BoardRun,
): TableRow => ({
  key: id,
  name: (
    <a href={addressOf({ name: 'coached', run: id })} aria-label={words.open(title)}>
      {title}
    </a>
  ),
  cells: [people.day(startedAt), ...VALUES.map(value => scoreOf(measured[value]))],
});

/** What one person played: each can be opened and talked through. */
export const Conversations = ({ runs }: { runs: readonly BoardRun[] }) => {
  const words = useTeamWords();
  const { conversations } = words.coaching;
  const head = [
    conversations.title,
    conversations.played,
    ...VALUES.map(value => words.measuresShort[value]),
  ];
  return (
    <Table label={conversations.heading} head={head} rows={runs.map(run => rowOf(words, run))} />
  );
};
