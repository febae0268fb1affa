import { type Act, SKILLS, type Skill } from '../../engine/model/acts.ts';
import {
  type Observation,
  type Strength,
  strengthOf,
  weakestFirst,
} from '../practice/skill-strength.ts';

export interface ActStrength extends Strength {
  readonly act: Act;
}

export interface SkillStrength extends Strength {
  readonly skill: Skill;
  /** Weakest first. */
  readonly acts: readonly ActStrength[];
}

const byTime = (a: Observation, b: Observation): number => a.at.localeCompare(b.at);

const actsIn = (observations: readonly Observation[]): readonly ActStrength[] => {
  const acts = [...new Set(observations.flatMap(({ act }) => act ?? []))];
  return weakestFirst(
    acts.map(act => ({ act, ...strengthOf(observations.filter(one => one.act === act)) })),
  );
};

/** Every skill there is, weakest first, each with the acts that were asked for. */
export const skillsFrom = (observations: readonly Observation[]): readonly SkillStrength[] => {
  const sorted = [...observations].sort(byTime);
  return weakestFirst(
    SKILLS.map(skill => {
      const its = sorted.filter(one => one.skill === skill);
      return { skill, ...strengthOf(its), acts: actsIn(its) };
    }),
  );
};
