import type { Report } from '../../../analysis/proof/report.ts';
import { rivalsOf } from '../../../app/studio/check/rivals.ts';
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

const useEndingOf = () => {
  const endings: Readonly<Record<string, string>> = useWords().common.endings;
  const { noEnding } = useCheckWords().proof.players;
  return ({ ending }: Player): string => endings[ending ?? ''] ?? noEnding;
};

const Row = ({ player }: { player: Player }) => {
  const { kinds } = useCheckWords().proof.players;
  const moodOf = useMoodOf();
  const endingOf = useEndingOf();
  const { name, text } = kinds[player.name];
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="proof-about">{text}</span>
      </th>
      <td>{player.accuracy}</td>
      <td>{player.empathy}</td>
      <td>{endingOf(player)}</td>
      <td>{moodOf(player)}</td>
    </tr>
  );
};

/** What the table shows, in one sentence; and in a sentence for each who plays. */
const InSentences = ({ players }: { players: readonly Player[] }) => {
  const { common, formats } = useWords();
  const words = useCheckWords().proof.players;
  const endingOf = useEndingOf();
  const rivals = rivalsOf(players);
  const names = rivals?.map(({ name }) => words.kinds[name].name) ?? [];
  const verdict = rivals === null ? words.noExpert : words.rivals(names, formats.list(names));
  return (
    <>
      <p class={names.length > 0 ? 'proof-tells' : undefined}>{verdict}</p>
      <details>
        <summary>{words.inSentences}</summary>
        <ul class="proof-sentences">
          {players.map(player => (
            <li key={player.name}>
              {words.sentence(words.kinds[player.name].name, {
                ...player,
                axes: common.axes,
                ending: endingOf(player),
                mood: player.mood === null ? null : formats.signed(player.mood),
                nextDay: player.nextDay === null ? null : formats.signed(player.nextDay),
              })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};

/** How people with one habit each fare in one variant. */
export const Players = ({ players }: { players: readonly Player[] }) => {
  const { axes } = useWords().common;
  const words = useCheckWords().proof.players;
  const columns = [words.player, axes.accuracy, axes.empathy, words.ending, words.mood];
  return (
    <Passage id="proof-players" heading={words.heading} text={words.text}>
      <Figures label={words.heading} columns={columns}>
        {players.map(one => (
          <Row key={one.name} player={one} />
        ))}
      </Figures>
      <InSentences players={players} />
    </Passage>
  );
};
