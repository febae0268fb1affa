import type { Majority } from '../../team/classroom/hands.ts';
import type { TeamPhonesMessages } from './team-phones.ts';
import type { ByAxis } from '../../../engine/model/acts.ts';

/** What stands on the big screen, and what whoever holds the room reads. */
export interface TeamClassroomMessages {
  readonly heading: string;
  readonly lead: string;
  readonly to: string;
  readonly scenario: string;
  readonly variant: string;
  readonly variantName: (at: number, differs: string) => string;
  readonly begin: string;
  readonly back: string;
  readonly about: string;
  readonly badge: string;
  readonly leaving: string;
  readonly failed: string;
  readonly phones: TeamPhonesMessages;
  readonly votes: {
    readonly heading: string;
    readonly about: string;
    readonly hands: string;
    /** `name`: what the reply is called on the screen, a number or a letter. */
    readonly handsFor: (name: string, reply: string) => string;
    readonly take: string;
    readonly takeThis: (name: string, reply: string) => string;
    readonly majority: (
      majority: Majority,
      hands: number,
      nameOf: (at: number) => string,
    ) => string;
    readonly play: string;
  };
  readonly look: {
    readonly open: string;
    readonly openTurn: (turn: number) => string;
    readonly heading: (turn: number | null) => string;
    readonly about: string;
    readonly close: string;
    readonly wanted: (hands: number, of: number, wasPlayed: boolean) => string;
    readonly wasPlayed: string;
  };
  readonly over: {
    readonly heading: string;
    readonly scores: (scores: ByAxis<number>) => string;
    readonly against: (turns: readonly number[]) => string;
    readonly another: string;
  };
}
