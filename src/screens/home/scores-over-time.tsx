import type { Attempt } from '../../app/runs/attempts.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { AXES, type Axis } from '../../engine/model/acts.ts';
import { InLanguage, ScenarioText } from '../parts/scenario-text.tsx';
import { useServices, useWords } from '../services.ts';
import type { AttemptsByScenario } from './use-attempts.ts';

/** One attempt is a place, and no way. */
const LEAST = 2;
/** Units of the drawing; the edge leaves room for the width of a line and its last point. */
const WIDTH = 160;
const HEIGHT = 48;
const EDGE = 5;
const POINT = 3;

const place = (score: number, at: number, of: number) => ({
  x: EDGE + ((WIDTH - 2 * EDGE) * at) / (of - 1),
  y: EDGE + ((HEIGHT - 2 * EDGE) * (100 - score)) / 100,
});

const Line = ({ axis, scores }: { axis: Axis; scores: readonly number[] }) => {
  const places = scores.map((score, at) => place(score, at, scores.length));
  const last = places.at(-1);
  return (
    <g class={`over-time-${axis}`}>
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r={POINT} />}
    </g>
  );
};

const Figure = ({ title, attempts }: { title: string; attempts: readonly Attempt[] }) => {
  const { history } = useWords().home;
  const scoresOn = (axis: Axis) => attempts.map(({ scores }) => scores[axis]);
  return (
    <figure class="over-time">
      <figcaption>
        <ScenarioText text={title} />
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {AXES.map(axis => (
          <Line key={axis} axis={axis} scores={scoresOn(axis)} />
        ))}
      </svg>
      <ul>
        {AXES.map(axis => (
          <li key={axis} class={`over-time-${axis}`}>
            {history.course(axis, scoresOn(axis))}
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** How both scores went at each scenario that was tried more than once: two lines, and the same in figures. */
export const ScoresOverTime = ({ attempts }: { attempts: AttemptsByScenario }) => {
  const { catalogue, words } = useServices();
  const tried = Object.entries(attempts).flatMap(([id, { scored }]) => {
    const scenario = entryOf(catalogue, id)?.scenario;
    return scenario === undefined || scored.length < LEAST ? [] : [{ scenario, scored }];
  });
  if (tried.length === 0) return null;
  return (
    <>
      <h3>{words.home.history.overTime}</h3>
      <div class="over-time-list">
        {tried.map(({ scenario, scored }) => (
          <InLanguage key={scenario.id} language={scenario.language}>
            <Figure title={scenario.title} attempts={scored} />
          </InLanguage>
        ))}
      </div>
    </>
  );
};
