import type { Play } from '../../app/conversation/play-store.ts';
import type { DrillCatalogue } from '../../app/practice/drill-catalogue.ts';
import type { Board } from '../../app/team/board.ts';
import type { Phones } from '../../app/team/classroom/phones.ts';
import type { Runs } from '../../app/runs/run-store.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import type { HeldServices } from '../conversation/held.ts';
import { createRequiredContext } from '../services.ts';

/** What leading a team takes: fetched when somebody does. */
export interface TeamTools {
  loadBoard(): Promise<Board>;
  /** Opens a scenario in the Studio where a reply stands, a shipped one as a copy; its name there, or null. */
  openAtReply(
    scenario: string,
    seen: { readonly reply: string; readonly words: string },
  ): Promise<string | null>;
  /** Opens conversations for a whole room. */
  loadClassroom<Shown>(show: Show<Shown>): Promise<Classroom<Shown>>;
}

type Show<Shown> = (play: Play, scenario: ScenarioFront) => Shown;

/** What the board is given besides what every room is. */
export interface TeamServices {
  readonly drills: DrillCatalogue;
  readonly loadTools: () => Promise<TeamTools>;
  /** What a conversation is drawn from. */
  readonly show: Show<HeldServices>;
}

/** A conversation for a whole room, and what it is drawn from. */
export interface RoomTalk<Shown = HeldServices> {
  readonly play: Play;
  readonly runs: Pick<Runs, 'find'>;
  readonly services: Shown;
}

export interface Classroom<Shown = HeldServices> {
  /** Phones in the room, where there is a server. */
  readonly phones: Phones;
  readonly open: (scenario: ScenarioFront) => RoomTalk<Shown>;
}

export const [TeamServicesProvider, useTeamServices] =
  createRequiredContext<TeamServices>('The board');
