import type { Debrief } from '../../app/debrief.ts';
import { MOOD_MAX, MOOD_MIN, zoneOf } from '../../engine/mood.ts';
import { useWords } from '../services.ts';
import { BANDS, curvePath, FIELD, type Point, pointsOf, TICKS, yOf } from './curve-shape.ts';

/** The ends of the scale in words. */
const Ends = () => {
  const { common } = useWords();
  const x = FIELD.width - FIELD.right - 10;
  return (
    <>
      <text class="field-word" x={x} y={yOf(MOOD_MAX) + 20}>
        {common.zones.warm}
      </text>
      <text class="field-word" x={x} y={yOf(MOOD_MIN) - 11}>
        {common.zones.furious}
      </text>
    </>
  );
};

const Field = () => {
  const { formats } = useWords();
  const width = FIELD.width - FIELD.left - FIELD.right;
  return (
    <g>
      {BANDS.map(({ zone, y, height }) => (
        <rect
          key={zone}
          class={`band zone-${zone}`}
          x={FIELD.left}
          y={y}
          width={width}
          height={height}
        />
      ))}
      {TICKS.map(mood => (
        <g key={mood} class="tick">
          <line x1={FIELD.left} x2={FIELD.width - FIELD.right} y1={yOf(mood)} y2={yOf(mood)} />
          <text x={FIELD.left - 10} y={yOf(mood)} dy="0.35em">
            {formats.signed(mood)}
          </text>
        </g>
      ))}
    </g>
  );
};

interface PickProps {
  readonly points: readonly Point[];
  readonly chosen: number | null;
  readonly choose: (turn: number) => void;
}

/** Each point is a button of its own over the drawing, so that it can be reached by any means. */
const Picks = ({ points, chosen, choose }: PickProps) => {
  const { debrief, formats } = useWords();
  return (
    <ol class="picks">
      {points
        .filter(({ turn }) => turn > 0)
        .map(({ turn, mood, x, y }) => (
          <li
            key={turn}
            style={{ left: `${(100 * x) / FIELD.width}%`, top: `${(100 * y) / FIELD.height}%` }}
          >
            <button
              type="button"
              class={`pick zone-${zoneOf(mood)}`}
              aria-pressed={turn === chosen}
              aria-label={debrief.pointName(turn, zoneOf(mood), formats.signed(mood))}
              onClick={() => choose(turn)}
            />
          </li>
        ))}
    </ol>
  );
};

const Numbers = ({ points }: { points: readonly Point[] }) => (
  <g class="turn-numbers">
    {points.map(({ turn, x }) => (
      <text key={turn} x={x} y={FIELD.height - 10}>
        {turn}
      </text>
    ))}
  </g>
);

/** Mood over the turns. */
export const Curve = (props: Omit<PickProps, 'points'> & { debrief: Debrief }) => {
  const { debrief: words } = useWords();
  const { moods } = props.debrief;
  const points = pointsOf(moods);
  const summary = words.curveSummary(
    zoneOf(moods[0] ?? 0),
    zoneOf(moods.at(-1) ?? 0),
    moods.length - 1,
  );
  return (
    <>
      <h2 id="curve">{words.curve}</h2>
      <p class="note">
        {summary} <span class="no-print">{words.curveAbout}</span>
      </p>
      <div class="curve-scroll">
        <div class="curve">
          <svg viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} role="img" aria-label={summary}>
            <Field />
            <Ends />
            <Numbers points={points} />
            <path class="curve-line" d={curvePath(points)} />
            {points.map(({ turn, mood, x, y }) => (
              <circle
                key={turn}
                class={`dot zone-${zoneOf(mood)}`}
                cx={x}
                cy={y}
                r={turn === props.chosen ? 9 : 6}
              />
            ))}
          </svg>
          <Picks points={points} chosen={props.chosen} choose={props.choose} />
        </div>
      </div>
    </>
  );
};
