import type { DrillCatalogue } from '../../app/practice/drill-catalogue.ts';
import type { Board } from '../../app/team/board.ts';
import { createRequiredContext } from '../services.ts';

/** What the board is given besides what every room is. */
export interface TeamServices {
  readonly loadBoard: () => Promise<Board>;
  readonly drills: DrillCatalogue;
}

export const [TeamServicesProvider, useTeamServices] =
  createRequiredContext<TeamServices>('The board');
