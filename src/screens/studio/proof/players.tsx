import type { Report } from '../../../analysis/proof/report.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';

type Player = Report['archetypes'][number];

const useMoodOf = () => {
  const { formats } = useWords();
  const { players } = useCheckWords().proof;
  return ({ mood, nextDay }: Player): string => {
    const left = mood === null ? '–' : formats.signed(mood);
    return nextDay === null ? left : `${left} (${players.nextDay(formats.signed(nextDay))})`;
  };
};

const Row = ({ player }: { player: Player }) => {
  const endings: Readonly<Record<string, string>> = useWords().common.endings;
  const { noEnding, kinds } = useCheckWords().proof.players;
  const moodOf = useMoodOf();
  const { name, text } = kinds[player.name];
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="proof-about">{text}</span>
      </th>
      <td>{player.accuracy}</td>
      <td>{player.empathy}</td>
      <td>{endings[player.ending ?? ''] ?? noEnding}</td>
      <td>{moodOf(player)}</td>
    </tr>
  );
};

const Table = ({ label, players }: { label: string; players: readonly Player[] }) => {
  const { axes } = useWords().common;
  const { player, ending, mood } = useCheckWords().proof.players;
  return (
    <Figures label={label} columns={[player, axes.accuracy, axes.empathy, ending, mood]}>
      {players.map(one => (
        <Row key={one.name} player={one} />
      ))}
    </Figures>
  );
};

/** How people with one habit each fare. */
export const Players = ({ report }: { report: Report }) => {
  const { players, inVariant } = useCheckWords().proof;
  const { variants = [{ id: '', archetypes: report.archetypes }] } = report;
  return (
    <Passage id="proof-players" heading={players.heading} text={players.text}>
      {variants.map(({ id, archetypes }) => (
        <div key={id}>
          {id !== '' && <h3>{inVariant(id)}</h3>}
          <Table label={`${players.heading} ${id}`.trim()} players={archetypes} />
        </div>
      ))}
    </Passage>
  );
};
