import type { Debrief } from '../../app/debrief.ts';
import { zoneOf } from '../../engine/mood.ts';
import { useWords } from '../services.ts';

const Row = ({ turn, said, mood }: { turn: number; said: string; mood: number }) => {
  const { common, formats } = useWords();
  return (
    <tr>
      <th scope="row">{turn}</th>
      <td>{said}</td>
      <td>{formats.signed(mood)}</td>
      <td>{common.zones[zoneOf(mood)]}</td>
    </tr>
  );
};

/** The curve again, in figures and words. */
export const CurveTable = ({ debrief }: { debrief: Debrief }) => {
  const { debrief: words } = useWords();
  const { turn, said, mood, zone } = words.table;
  return (
    <details class="curve-table">
      <summary>{words.asTable}</summary>
      <table>
        <caption class="sr-only">{words.curve}</caption>
        <thead>
          <tr>
            {[turn, said, mood, zone].map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row turn={0} said={words.opening} mood={debrief.moods[0] ?? 0} />
          {debrief.turns.map(explained => (
            <Row
              key={explained.number}
              turn={explained.number}
              said={explained.said.text}
              mood={explained.moodAfter}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
};
