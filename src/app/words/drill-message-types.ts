import type { Act, Skill } from '../../engine/model/acts.ts';
import type { Trend } from '../practice/skill-strength.ts';

/** The words of the drills page, of the skills page, and of what the home screen says of drills. */
export interface DrillWords {
  readonly heading: string;
  readonly lead: string;
  readonly place: (at: number, of: number) => string;
  readonly scene: string;
  readonly youAre: (role: string) => string;
  readonly repliesBefore: (replies: number) => string;
  readonly asks: string;
  readonly desk: string;
  readonly best: string;
  readonly notBest: string;
  readonly difference: (marks: number, axis: string) => string;
  readonly noDifference: string;
  /** What the reply kept on this axis that the best one gives up. */
  readonly kept: (marks: number, axis: string) => string;
  readonly compared: string;
  readonly bestWas: string;
  readonly lesson: (act: Act, skill: Skill) => string;
  readonly again: (days: number) => string;
  readonly next: string;
  readonly finish: string;
  readonly rest: string;
  readonly restAbout: (days: number) => string;
  readonly more: string;
  readonly none: string;
  readonly days: (days: number) => string;
  readonly inFourWeeks: (days: number) => string;
  readonly daysAbout: string;
  readonly toSkills: string;
  readonly dayName: (day: string, drills: number) => string;
  readonly home: {
    readonly heading: string;
    readonly start: string;
    readonly goOn: (left: number) => string;
    readonly due: (due: number) => string;
    readonly done: string;
    readonly new: string;
  };
  readonly skills: {
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
    readonly where: string;
  };
}
