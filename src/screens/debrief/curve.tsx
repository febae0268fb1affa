import type { Debrief } from '../../app/debrief.ts';
import { MOOD_MAX, MOOD_MIN, zoneOf } from '../../engine/mood.ts';
import { useWords } from '../services.ts';
import { CeilingSteps, LevelLines } from './curve-strips.tsx';
import { BANDS, curvePath, FIELD, type Point, pointsOf, TICKS, yOf } from './curve-shape.ts';
import { useCoaching } from './use-coaching.ts';

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

/** The turns that fill the field: the expert may have needed more of them. */
const spanOf = ({ moods, proof }: Debrief): number =>
  Math.max(moods.length, proof?.expert?.moods.length ?? 0) - 1;

const Legend = ({ ghost }: { ghost: boolean }) => {
  const { curve, proof } = useCoaching();
  if (!ghost) return null;
  return (
    <ul class="legend" aria-label={curve.legend}>
      <li class="legend-you">{curve.you}</li>
      <li class="legend-expert">
        {proof.expert}. {proof.expertAbout}
      </li>
    </ul>
  );
};

const MoodChart = (props: PickProps & { summary: string; debrief: Debrief; span: number }) => {
  const { points, chosen, debrief, span } = props;
  const ghost = debrief.proof?.expert?.moods ?? null;
  return (
    <div class="curve-field">
      <svg viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} role="img" aria-label={props.summary}>
        <Field />
        <Ends />
        <Numbers points={points} />
        {ghost !== null && <path class="ghost-line" d={curvePath(pointsOf(ghost, span))} />}
        <path class="curve-line" d={curvePath(points)} />
        {points.map(({ turn, mood, x, y }) => (
          <circle
            key={turn}
            class={`dot zone-${zoneOf(mood)}`}
            cx={x}
            cy={y}
            r={turn === chosen ? 9 : 6}
          />
        ))}
      </svg>
      <Picks points={points} chosen={chosen} choose={props.choose} />
    </div>
  );
};

/** Mood over the turns; under it, on scales of their own, what was possible and what moved it. */
export const Curve = (props: Omit<PickProps, 'points'> & { debrief: Debrief }) => {
  const { debrief: words } = useWords();
  const { debrief } = props;
  const { moods, proof } = debrief;
  const span = spanOf(debrief);
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
      <Legend ghost={(proof?.expert ?? null) !== null} />
      <div class="curve-scroll">
        <div class="curve">
          <MoodChart {...props} points={pointsOf(moods, span)} span={span} summary={summary} />
          {proof !== null && <CeilingSteps ceilings={proof.ceilings} span={span} />}
          <LevelLines levels={debrief.levels} span={span} />
        </div>
      </div>
    </>
  );
};
