import type { ActStrength, SkillStrength } from '../../app/skills/skills.ts';
import type { Strength, Trend } from '../../app/practice/skill-strength.ts';
import { addressOf } from '../../app/route.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { ScoreMeter } from '../parts/meter.tsx';
import { useWords } from '../services.ts';

const TREND_ICONS: Readonly<Partial<Record<Trend, IconName>>> = {
  rising: 'up',
  steady: 'forward',
  falling: 'down',
};

const TrendMark = ({ trend }: { trend: Trend }) => {
  const { skills } = drillWordsFor(useWords());
  const icon = TREND_ICONS[trend];
  if (icon === undefined) return null;
  return (
    <span class={`trend trend-${trend}`}>
      <Icon name={icon} />
      {skills.trends[trend]}
    </span>
  );
};

/** Fewer show no course. */
const FEWEST_POINTS = 4;

/** Strength after each of the last decisions, oldest first: a decoration of the trend in words. */
const Course = ({ points }: { points: readonly number[] }) =>
  points.length < FEWEST_POINTS ? null : (
    <span class="course" aria-hidden="true">
      {points.map((strength, at) => (
        <span key={at} style={{ height: `${Math.max(6, strength)}%` }} />
      ))}
    </span>
  );

const Act = ({ act }: { act: ActStrength }) => {
  const { skills } = drillWordsFor(useWords());
  const name = skills.act(act.act);
  return (
    <li class="skill-act">
      <span class="skill-act-name">{name}</span>
      {act.strength === null ? (
        <span class="note skill-act-unknown">{skills.observations(act.observations)}</span>
      ) : (
        <>
          <ScoreMeter name={name} score={act.strength} />
          <span class="skill-act-score">{act.strength}</span>
        </>
      )}
      {act.strength !== null && (
        <span class="note skill-act-from">
          {skills.observations(act.observations)} <TrendMark trend={act.trend} />
        </span>
      )}
    </li>
  );
};

const Figures = ({ name, skill }: { name: string; skill: Strength & { strength: number } }) => {
  const { skills } = drillWordsFor(useWords());
  return (
    <div class="skill-figures">
      <p class="skill-strength">{skills.strength(skill.strength)}</p>
      <ScoreMeter name={name} score={skill.strength} />
      <Course points={skill.points} />
      <p class="note skill-evidence">
        {skills.observations(skill.observations)} <TrendMark trend={skill.trend} />
      </p>
    </div>
  );
};

interface Props {
  readonly skill: SkillStrength;
  /** The weakest of those that are known. */
  readonly weakest: boolean;
}

/** One skill: how strong, whether it grows, on what evidence, and what it is made of. */
export const SkillCard = ({ skill, weakest }: Props) => {
  const { skills } = drillWordsFor(useWords());
  const { name, text } = skills.names[skill.skill];
  const { strength } = skill;
  return (
    <li class="card skill-card" data-weakest={weakest}>
      <div class="skill-head">
        <h2>{name}</h2>
        {weakest && <span class="badge">{skills.weakest}</span>}
      </div>
      <p class="skill-about">{text}</p>
      {strength === null ? (
        <p class="note">{skills.unknown(skill.observations)}</p>
      ) : (
        <Figures name={name} skill={{ ...skill, strength }} />
      )}
      {skill.acts.length > 0 && (
        <ul class="skill-acts" aria-label={skills.actsHeading(name)}>
          {skill.acts.map(act => (
            <Act key={act.act} act={act} />
          ))}
        </ul>
      )}
      {weakest && (
        <a class="button" href={addressOf({ name: 'drills' })}>
          {skills.practise}
        </a>
      )}
    </li>
  );
};
