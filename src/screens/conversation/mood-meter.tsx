import type { Standing } from '../../app/conversation/conversation-port.ts';
import {
  LEVEL_MAX,
  LEVEL_NAMES,
  type LevelName,
  type Levels,
} from '../../engine/model/customer.ts';
import { MOOD_MAX, MOOD_MIN, zoneOf } from '../../engine/model/mood.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../services.ts';
import { MoodFace } from './mood-face.tsx';
import { netMoves } from './net-moves.ts';
import { angleOf, GAUGE, ZONE_SHAPES } from './gauge-shape.ts';

const Needle = ({ mood, kind }: { mood: number; kind: 'now' | 'before' }) => (
  <g
    class={`needle needle-${kind}`}
    style={{
      transform: `rotate(${angleOf(mood)}deg)`,
      transformOrigin: `${GAUGE.x}px ${GAUGE.y}px`,
    }}
  >
    <path d={`M${GAUGE.x - 4} ${GAUGE.y}L${GAUGE.x} ${GAUGE.y - 76}L${GAUGE.x + 4} ${GAUGE.y}Z`} />
  </g>
);

const Gauge = ({ mood, before }: { mood: number; before: number }) => (
  <svg class="gauge" viewBox={`0 0 ${GAUGE.width} ${GAUGE.height}`} aria-hidden="true">
    {ZONE_SHAPES.map(({ zone, path }) => (
      <path key={zone} class={`zone zone-${zone}`} d={path} data-here={zone === zoneOf(mood)} />
    ))}
    {before !== mood && <Needle mood={before} kind="before" />}
    <Needle mood={mood} kind="now" />
    <circle class="needle-hub" cx={GAUGE.x} cy={GAUGE.y} r="7" />
  </svg>
);

type Movements = NonNullable<Standing['movements']>;

const isGood = (on: LevelName, by: number): boolean => (on === 'heat' ? by < 0 : by > 0);

interface LevelProps {
  readonly name: LevelName;
  readonly value: number;
  /** What the last reply changed it by. */
  readonly by: number;
}

const LevelBar = ({ name, value, by }: LevelProps) => {
  const { common, formats, play } = useWords();
  return (
    <li class={`level-bar level-bar-${name}`}>
      <span class="sr-only">{play.level(name, value)}</span>
      <span class="level-name" aria-hidden="true">
        {common.levels[name]}
      </span>
      <span class="level-track" aria-hidden="true">
        <span style={{ width: `${(100 * value) / LEVEL_MAX}%` }} />
      </span>
      <span class="level-value" aria-hidden="true">
        {value}
      </span>
      {by !== 0 && (
        <span class="level-by" aria-hidden="true" data-good={isGood(name, by)}>
          {formats.signed(by)}
        </span>
      )}
    </li>
  );
};

const LevelBars = ({ levels, movements }: { levels: Levels; movements: Movements }) => {
  const moves = netMoves(movements);
  return (
    <ul class="level-bars">
      {LEVEL_NAMES.map(name => (
        <LevelBar
          key={name}
          name={name}
          value={levels[name]}
          by={moves.find(({ on }) => on === name)?.by ?? 0}
        />
      ))}
    </ul>
  );
};

const WhatMoved = ({ movements }: { movements: Movements }) => {
  const { play } = useWords();
  const moves = netMoves(movements);
  return (
    <ul class="moved" aria-label={play.moved}>
      {moves.length === 0 && <li>{play.nothingMoved}</li>}
      {moves.map(({ on, by }) => (
        <li key={on} class={`moved-${on}`} data-good={isGood(on, by)}>
          <Icon name={by > 0 ? 'up' : 'down'} />
          {play.movedBy(on, by)}
        </li>
      ))}
    </ul>
  );
};

interface MeterProps {
  readonly standing: Standing;
  /** The customer is seen: only then has the mood a face. */
  readonly seen: boolean;
}

/** The mood as a gauge, in words, and in practice as figures with what just moved. */
export const MoodMeter = ({ standing, seen }: MeterProps) => {
  const { common, formats, play } = useWords();
  const { mood, moodBefore, levels, movements, decision, said } = standing;
  const text = play.moodText(zoneOf(mood), formats.signed(mood), zoneOf(moodBefore));
  const begun = said.length > standing.heardBefore && standing.heardBefore > 0;
  return (
    <div class="mood">
      <div
        class="mood-meter"
        role="meter"
        aria-label={play.mood}
        aria-valuemin={MOOD_MIN}
        aria-valuemax={MOOD_MAX}
        aria-valuenow={mood}
        aria-valuetext={text}
      >
        <Gauge mood={mood} before={moodBefore} />
        <p class="mood-word">
          {seen && <MoodFace mood={mood} />}
          {common.zones[zoneOf(mood)]}
        </p>
      </div>
      {levels !== null && <LevelBars levels={levels} movements={begun ? (movements ?? []) : []} />}
      {movements !== null && begun && <WhatMoved key={decision.at} movements={movements} />}
    </div>
  );
};
