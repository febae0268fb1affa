import type { Play } from '../../app/conversation/play-store.ts';
import type { DrillCatalogue } from '../../app/practice/drill-catalogue.ts';
import type { Board } from '../../app/team/board.ts';
import type { Runs } from '../../app/runs/run-store.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { HeldServices } from '../conversation/held.ts';
import { createRequiredContext } from '../services.ts';

/** What the board is given besides what every room is. */
export interface TeamServices {
  readonly loadBoard: () => Promise<Board>;
  readonly drills: DrillCatalogue;
  /** Opens conversations for a whole room. */
  readonly loadClassroom: () => Promise<Classroom>;
}

/** A conversation for a whole room, and what it is drawn from. */
export interface RoomTalk {
  readonly play: Play;
  readonly runs: Pick<Runs, 'find'>;
  readonly services: HeldServices;
}

export interface Classroom {
  readonly open: (scenario: Scenario) => RoomTalk;
}

export const [TeamServicesProvider, useTeamServices] =
  createRequiredContext<TeamServices>('The board');
