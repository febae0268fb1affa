import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { KnownMoods } from '../../../engine/review/known-moods.ts';
import { MOOD_MAX, MOOD_MIN, zoneOf } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import {
  BANDS,
  curvePath,
  type Extent,
  FIELD,
  innerWidth,
  PAPER_WIDTH,
  type Point,
  pointsOf,
  turnAt,
  TICKS,
  USUAL_WIDTH,
  yOf,
} from './curve-shape.ts';
import { usePrinting } from '../use-printing.ts';
import { CeilingSteps, LevelLines, TurnNumbers } from './curve-strips.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** The ends of the scale in words, beside their figures: nothing is drawn there. */
const Ends = () => {
  const { common } = useWords();
  const x = FIELD.left - 10;
  return (
    <g class="field-words">
      <text x={x} y={yOf(MOOD_MAX) + 20}>
        {common.zones.warm}
      </text>
      <text x={x} y={yOf(MOOD_MIN) - 12}>
        {common.zones.furious}
      </text>
    </g>
  );
};

const Field = ({ extent }: { extent: Extent }) => {
  const { formats } = useWords();
  const width = innerWidth(extent);
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
          <line x1={FIELD.left} x2={FIELD.left + width} y1={yOf(mood)} y2={yOf(mood)} />
          <text x={FIELD.left - 10} y={yOf(mood)} dy="0.35em">
            {formats.signed(mood)}
          </text>
        </g>
      ))}
    </g>
  );
};

/** The turns that fill the field: the expert may have needed more of them. */
const spanOf = ({ moods, proof }: Debrief): number =>
  Math.max(moods.length, proof?.expert?.moods.length ?? 0) - 1;

const Legend = ({ debrief: { proof: proved, known } }: { debrief: Debrief }) => {
  const { curve, proof } = useCoaching();
  const ghost = (proved?.expert ?? null) !== null;
  if (!ghost && known === null) return null;
  return (
    <ul class="legend" aria-label={curve.legend}>
      <li class="legend-you">{curve.you}</li>
      {known !== null && (
        <li class="legend-known">
          {curve.known}. {curve.knownAbout}
        </li>
      )}
      {ghost && (
        <li class="legend-expert">
          {proof.expert}. {proof.expertAbout}
        </li>
      )}
    </ul>
  );
};

/** Where the mood as it looked and the mood had everything been known part, in words. */
const Parting = ({ debrief: { known, moods } }: { debrief: Debrief }) => {
  const { formats } = useWords();
  const { curve } = useCoaching();
  if (known === null) return null;
  const [looked, was] = [moods, known.moods].map(line => formats.signed(line.at(-1) ?? 0));
  return <p class="curve-parting">{curve.knownParts(known.partsAt, looked ?? '', was ?? '')}</p>;
};

/** The mood had everything been known, from the turn before the lines part, and a mark where they do. */
const KnownLine = ({ known, extent }: { known: KnownMoods; extent: Extent }) => {
  const points = pointsOf(known.moods, extent);
  const { partsAt } = known;
  const x = points[partsAt - 1]?.x ?? 0;
  return (
    <g class="known">
      <line class="known-parting" x1={x} x2={x} y1={yOf(MOOD_MAX)} y2={yOf(MOOD_MIN)} />
      <path class="known-line" d={curvePath(points.slice(Math.max(0, partsAt - 1)))} />
      {points.slice(partsAt).map(({ turn, x: at, y }) => (
        <rect key={turn} class="known-dot" x={at - 4} y={y - 4} width={8} height={8} />
      ))}
    </g>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly chosen: number | null;
  readonly choose: (turn: number) => void;
}

interface ChartProps extends Props {
  readonly points: readonly Point[];
  readonly extent: Extent;
  readonly summary: string;
}

/** A pointer may press it anywhere and gets to the nearest turn; the map in the overview is the way for everybody. */
const MoodChart = ({ points, chosen, choose, debrief, extent, summary }: ChartProps) => {
  const ghost = debrief.proof?.expert?.moods ?? null;
  const press = (event: MouseEvent & { readonly currentTarget: Element }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const turn = turnAt((event.clientX - left) / width, points, extent);
    if (turn !== null) choose(turn);
  };
  return (
    <div class="curve-field" onClick={press}>
      <svg viewBox={`0 0 ${extent.width} ${FIELD.height}`} role="img" aria-label={summary}>
        <Field extent={extent} />
        <Ends />
        <TurnNumbers extent={extent} height={FIELD.height} />
        {debrief.known !== null && <KnownLine known={debrief.known} extent={extent} />}
        {ghost !== null && <path class="ghost-line" d={curvePath(pointsOf(ghost, extent))} />}
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
    </div>
  );
};

/** Tells how wide an element is, in units that keep the letters their size, now and whenever it changes. */
const followWidth = (element: HTMLElement, tell: (width: number) => void): (() => void) => {
  const measure = () => {
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    if (element.clientWidth > 0) tell(Math.round(element.clientWidth / (letter || 1)));
  };
  measure();
  if (!('ResizeObserver' in globalThis)) return () => undefined;
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
};

/** As wide as the page gives. */
const useWidth = () => {
  const place = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [width, setWidth] = useState<number>(USUAL_WIDTH);
  useLayoutEffect(
    () => (place.current === null ? undefined : followWidth(place.current, setWidth)),
    [],
  );
  return { place, width: printing ? PAPER_WIDTH : width };
};

/** Mood over the turns; under it, on scales of their own, what was possible and what moved it. */
export const Curve = (props: Props) => {
  const { debrief: words } = useWords();
  const { debrief } = props;
  const { moods, proof } = debrief;
  const { place, width } = useWidth();
  const extent = { width, span: spanOf(debrief) };
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
      <Parting debrief={debrief} />
      <Legend debrief={debrief} />
      <div class="curve" ref={place}>
        <MoodChart {...props} points={pointsOf(moods, extent)} extent={extent} summary={summary} />
        {proof !== null && <CeilingSteps ceilings={proof.ceilings} extent={extent} />}
        <LevelLines levels={debrief.levels} extent={extent} />
      </div>
    </>
  );
};
