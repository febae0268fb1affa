import type { Board } from '../../../app/team/board.ts';
import { beginCalibration } from '../../../app/team/calibration/begin.ts';
import type { BoardRun } from '../../../app/team/conversations.ts';
import { addressOf } from '../../../app/route.ts';
import { toTeam } from '../../../app/team-place.ts';
import type { TeamMessages } from '../../../app/words/messages/team.ts';
import { useServices } from '../../services.ts';
import { Table, type TableRow, useTeamWords } from '../parts.tsx';

const VALUES = ['accuracy', 'empathy', 'csat'] as const;

const scoreOf = (value: number | null): string =>
  value === null ? '–' : String(Math.round(value));

const rowOf = (
  { coaching: { conversations: words }, people }: TeamMessages,
  { id, title, startedAt, measured }: BoardRun,
  calibrate: (run: string) => void,
): TableRow => ({
  key: id,
  name: (
    <a href={addressOf(toTeam({ name: 'coached', run: id }))} aria-label={words.open(title)}>
      {title}
    </a>
  ),
  cells: [
    people.day(startedAt),
    ...VALUES.map(value => scoreOf(measured[value])),
    <button
      type="button"
      class="link-button no-print"
      aria-label={words.calibrateThis(title, people.day(startedAt))}
      onClick={() => calibrate(id)}
    >
      {words.calibrate}
    </button>,
  ],
});

interface Props {
  readonly board: Board;
  readonly runs: readonly BoardRun[];
}

/** Goes to where two leads mark it. Nothing of what the rules make of it is shown on the way. */
const useCalibrate = (board: Board) => {
  const { navigation, clock } = useServices();
  const { standard } = useTeamWords().calibration.card;
  return async (run: string): Promise<void> => {
    const id = await beginCalibration(board, run, standard, clock.now());
    if (id !== null) navigation.go(toTeam({ name: 'calibration', id }));
  };
};

/** What one person played: each can be opened and talked through, or marked by two. */
export const Conversations = ({ board, runs }: Props) => {
  const words = useTeamWords();
  const calibrate = useCalibrate(board);
  const { conversations } = words.coaching;
  const head = [
    conversations.title,
    conversations.played,
    ...VALUES.map(value => words.measuresShort[value]),
    words.calibration.heading,
  ];
  return (
    <Table
      label={conversations.heading}
      head={head}
      rows={runs.map(run => rowOf(words, run, id => void calibrate(id)))}
    />
  );
};
