import type { Act, Skill } from '../../../engine/model/acts.ts';
import type { Channel } from '../../../engine/model/channel.ts';
import type { SkillsMessages } from './skills.ts';

/** The drills page, the skills page, and what the home screen says of drills. */
export interface DrillMessages {
  readonly heading: string;
  readonly lead: string;
  readonly place: (at: number, of: number) => string;
  /** Over the last lines, as they were met. */
  readonly scene: Readonly<Record<Channel, string>>;
  readonly youAre: (role: string) => string;
  readonly repliesBefore: (replies: number) => string;
  readonly asks: Readonly<Record<Channel, string>>;
  /** Over the reply that was chosen. */
  readonly yours: Readonly<Record<Channel | 'action', string>>;
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
  /** Over a rest, and what is said of what comes next: by whether there are more drills today. */
  readonly rest: (more: boolean) => string;
  readonly restAbout: (days: number) => string;
  readonly comesNext: (more: boolean) => string;
  readonly recap: (best: number, done: number) => string;
  readonly hardest: (skill: Skill) => string;
  readonly fiveMore: string;
  readonly none: string;
  readonly days: (days: number) => string;
  readonly inFourWeeks: (days: number) => string;
  readonly daysAbout: string;
  readonly toSkills: string;
  /** Leads from a drill to the debrief that it was sent from. */
  readonly toDebrief: string;
  readonly dayName: (day: string, drills: number) => string;
  readonly home: {
    readonly heading: string;
    readonly start: string;
    readonly goOn: (left: number) => string;
    readonly due: (due: number) => string;
    readonly done: string;
    readonly new: string;
  };
  readonly skills: SkillsMessages;
}
