import { AXES, type ByAxis } from '../../../engine/model/acts.ts';
import { LEVEL_MAX, LEVEL_NAMES, type Levels } from '../../../engine/model/customer.ts';
import { useWords } from '../../services.ts';
import { type Extent, FIELD, levelPath, numbered, STRIP, stepPath, stripY } from './curve-shape.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

const ALL = 100;

interface Line {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

const Ticks = ({ most, width }: { most: number; width: number }) => (
  <>
    {[0, most / 2, most].map(value => (
      <g key={value} class="tick">
        <line
          x1={FIELD.left}
          x2={width - FIELD.right}
          y1={stripY(value, most)}
          y2={stripY(value, most)}
        />
        <text x={FIELD.left - 10} y={stripY(value, most)} dy="0.35em">
          {value}
        </text>
      </g>
    ))}
  </>
);

/** The numbers of the turns, under a drawing. */
export const TurnNumbers = ({ extent, height }: { extent: Extent; height: number }) => (
  <g class="turn-numbers">
    {numbered(extent).map(({ turn, x }) => (
      <text key={turn} x={x} y={height - 10}>
        {turn}
      </text>
    ))}
  </g>
);

interface StripProps {
  readonly summary: string;
  readonly most: number;
  readonly lines: readonly Line[];
  readonly extent: Extent;
}

const Strip = (props: StripProps) => {
  const { curve } = useCoaching();
  const { extent, most } = props;
  return (
    <>
      <ul class="legend" aria-label={curve.legend}>
        {props.lines.map(({ name, kind }) => (
          <li key={kind} class={`legend-${kind}`}>
            {name}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${extent.width} ${STRIP.height}`} role="img" aria-label={props.summary}>
        <Ticks most={most} width={extent.width} />
        <TurnNumbers extent={extent} height={STRIP.height} />
        {props.lines.map(({ kind, path }) => (
          <path key={kind} class={`strip-line line-${kind}`} d={path} />
        ))}
      </svg>
    </>
  );
};

/** The best scores still possible: two steps that only ever fall. */
export const CeilingSteps = (props: { ceilings: readonly ByAxis<number>[]; extent: Extent }) => {
  const { ceilings, extent } = props;
  const { curve, proof } = useCoaching();
  const last = ceilings.at(-1) ?? { accuracy: 0, empathy: 0 };
  const lines = AXES.map(axis => ({
    name: curve.atTheEnd(proof.ceilingOf[axis], last[axis]),
    kind: axis,
    path: stepPath(
      ceilings.map(ceiling => ceiling[axis]),
      ALL,
      extent,
    ),
  }));
  return (
    <div class="strip">
      <h3>{proof.ceilings}</h3>
      <p class="note">{proof.ceilingsAbout}</p>
      <Strip
        summary={curve.ceilingsSummary(last.accuracy, last.empathy)}
        most={ALL}
        lines={lines}
        extent={extent}
      />
    </div>
  );
};

/** Heat, trust and patience, for whoever asks. */
export const LevelLines = ({ levels, extent }: { levels: readonly Levels[]; extent: Extent }) => {
  const { common, formats, play } = useWords();
  const { curve } = useCoaching();
  const last = levels.at(-1);
  if (last === undefined) return null;
  const lines = LEVEL_NAMES.map(name => ({
    name: common.levels[name],
    kind: name,
    path: levelPath(
      levels.map(level => level[name]),
      LEVEL_MAX,
      extent,
    ),
  }));
  const end = formats.list(LEVEL_NAMES.map(name => play.level(name, last[name])));
  return (
    <details class="strip">
      <summary class="disclosure">{curve.levels}</summary>
      <Strip summary={curve.levelsSummary(end)} most={LEVEL_MAX} lines={lines} extent={extent} />
    </details>
  );
};
