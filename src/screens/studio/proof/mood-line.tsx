import { curveMonotoneX, line } from 'd3-shape';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';

const WIDTH = 640;
const HEIGHT = 140;
const EDGE = 12;

const yOf = (mood: number): number =>
  EDGE + ((HEIGHT - 2 * EDGE) * (MOOD_MAX - mood)) / (MOOD_MAX - MOOD_MIN);

/** How the customer's mood goes; what the drawing shows is said in words as well. */
export const MoodLine = ({ moods }: { moods: readonly number[] }) => {
  const { formats } = useWords();
  const { proof } = useCheckWords();
  const step = (WIDTH - 2 * EDGE) / Math.max(1, moods.length - 1);
  const points = moods.map((mood, at): [number, number] => [EDGE + at * step, yOf(mood)]);
  const says = proof.best.moods(moods.map(mood => formats.signed(mood)));
  return (
    <figure class="proof-mood">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
        <line class="proof-zero" x1={EDGE} x2={WIDTH - EDGE} y1={yOf(0)} y2={yOf(0)} />
        <path d={line().curve(curveMonotoneX)(points) ?? ''} />
        {points.map(([x, y], at) => (
          <circle key={at} cx={x} cy={y} r="5" />
        ))}
      </svg>
      <figcaption class="note">{says}</figcaption>
    </figure>
  );
};
