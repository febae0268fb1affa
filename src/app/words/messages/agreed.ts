import type { AgreedProblem } from '../../agreed/agreed-file.ts';
import type { Skill } from '../../../engine/model/acts.ts';

/** What somebody reads of the drills that they agreed on with whoever coaches them. */
export interface AgreedMessages {
  readonly heading: string;
  readonly drill: (skill: Skill, title: string) => string;
  readonly agreed: (at: string, lead: string) => string;
  readonly done: (at: string) => string;
  readonly open: string;
  readonly gone: string;
  readonly remove: string;
  readonly removeThis: (drill: string) => string;
  readonly file: {
    readonly heading: string;
    readonly about: string;
    readonly open: string;
    readonly came: (drills: number, player: string) => string;
    readonly other: (player: string, name: string) => string;
    readonly iAm: (player: string) => string;
    readonly notKept: string;
    readonly problems: Readonly<Record<AgreedProblem, string>>;
  };
}
