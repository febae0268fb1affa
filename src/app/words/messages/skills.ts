import type { Act, Skill } from '../../../engine/model/acts.ts';
import type { SeenBy } from './common.ts';
import type { Trend } from '../../practice/skill-strength.ts';

export interface SkillsMessages {
  readonly heading: string;
  readonly lead: string;
  readonly names: Readonly<Record<Skill, { readonly name: string; readonly text: string }>>;
  readonly strength: (strength: number) => string;
  readonly unknown: (observations: number) => string;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly observations: (observations: number) => string;
  readonly act: (act: Act) => string;
  readonly actsHeading: (skill: string) => string;
  readonly unseen: string;
  readonly soon: string;
  readonly weakest: string;
  readonly practise: string;
  readonly none: string;
  /** Over all skills, while there is nothing to show of any. */
  readonly all: string;
  readonly where: Readonly<Record<SeenBy, string>>;
  /** The results as a file, for whoever coaches somebody. */
  readonly results: {
    readonly heading: string;
    readonly about: string;
    readonly named: (name: string) => string;
    readonly unnamed: string;
    readonly save: (runs: number) => string;
    /** The way to the board. */
    readonly board: string;
  };
}
