import { AXES, type ByAxis } from '../../engine/acts.ts';
import { LEVEL_MAX, LEVEL_NAMES, type Levels } from '../../engine/customer.ts';
import { useWords } from '../services.ts';
import { FIELD, levelPath, STRIP, stepPath, stripY } from './curve-shape.ts';
import { useCoaching } from './use-coaching.ts';

const ALL = 100;

interface Line {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

const Ticks = ({ most }: { most: number }) => (
  <>
    {[0, most / 2, most].map(value => (
      <g key={value} class="tick">
        <line
          x1={FIELD.left}
          x2={FIELD.width - FIELD.right}
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

const Strip = (props: { summary: string; most: number; lines: readonly Line[] }) => {
  const { curve } = useCoaching();
  return (
    <>
      <ul class="legend" aria-label={curve.legend}>
        {props.lines.map(({ name, kind }) => (
          <li key={kind} class={`legend-${kind}`}>
            {name}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${FIELD.width} ${STRIP.height}`} role="img" aria-label={props.summary}>
        <Ticks most={props.most} />
        {props.lines.map(({ kind, path }) => (
          <path key={kind} class={`strip-line line-${kind}`} d={path} />
        ))}
      </svg>
    </>
  );
};

/** The best scores still possible: two steps that only ever fall. */
export const CeilingSteps = (props: { ceilings: readonly ByAxis<number>[]; span: number }) => {
  const { ceilings, span } = props;
  const { curve, proof } = useCoaching();
  const last = ceilings.at(-1) ?? { accuracy: 0, empathy: 0 };
  const lines = AXES.map(axis => ({
    name: proof.ceilingOf[axis],
    kind: axis,
    path: stepPath(
      ceilings.map(ceiling => ceiling[axis]),
      ALL,
      span,
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
      />
    </div>
  );
};

/** Heat, trust and patience, for whoever asks. */
export const LevelLines = ({ levels, span }: { levels: readonly Levels[]; span: number }) => {
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
      span,
    ),
  }));
  const end = formats.list(LEVEL_NAMES.map(name => play.level(name, last[name])));
  return (
    <details class="strip">
      <summary>{curve.levels}</summary>
      <Strip summary={curve.levelsSummary(end)} most={LEVEL_MAX} lines={lines} />
    </details>
  );
};
