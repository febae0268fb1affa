import './quadrant.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { Quadrant } from '../../../engine/scoring/quadrant.ts';
import type { Shortcomings } from '../../../engine/review/shortcomings.ts';
import { ShortcomingList } from './shortcomings.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** As a map: a better outcome is further up, a better process further right. */
const ROWS = [
  { cameOutWell: true, corners: ['badly-but-well', 'well-and-well'] },
  { cameOutWell: false, corners: ['badly-and-badly', 'well-but-badly'] },
] as const satisfies readonly { cameOutWell: boolean; corners: readonly Quadrant[] }[];

const Map = ({ here }: { here: Quadrant }) => {
  const { square: words } = useCoaching();
  return (
    <table class="square-map">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.process.badly}</th>
          <th scope="col">{words.process.well}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ cameOutWell, corners }) => (
          <tr key={corners[0]}>
            <th scope="row">{cameOutWell ? words.outcome.well : words.outcome.badly}</th>
            {corners.map(corner => (
              <td key={corner} aria-current={corner === here}>
                {words.corners[corner].name}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface AgainstProps {
  readonly square: Quadrant;
  readonly shortcomings: Shortcomings;
  readonly choose: (turn: number) => void;
}

/** What the sentence rests on: nothing that counts against a run is left unsaid. */
const Against = ({ square, shortcomings, choose }: AgainstProps) => {
  const { shortcomings: words } = useCoaching();
  const { process, result } = shortcomings;
  if (process.length + result.length === 0) return null;
  return (
    <>
      <h3>{square === 'well-and-well' ? words.headingOfGood : words.heading}</h3>
      <ShortcomingList shortcomings={shortcomings} choose={choose} />
    </>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly choose: (turn: number) => void;
}

/** Process against outcome: four corners, the sentence of the one we are in, and what it rests on. */
export const QuadrantCard = ({ debrief, choose }: Props) => {
  const { square: words } = useCoaching();
  const { square, shortcomings } = debrief;
  if (square === null) return null;
  return (
    <section class="card square" aria-labelledby="square">
      <div>
        <h2 id="square">{words.heading}</h2>
        <p class="square-name">{words.corners[square].name}</p>
        <p>{words.corners[square].text}</p>
        {shortcomings !== null && (
          <Against square={square} shortcomings={shortcomings} choose={choose} />
        )}
      </div>
      <Map here={square} />
    </section>
  );
};
