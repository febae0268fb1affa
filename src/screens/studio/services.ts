import type { Checker } from '../../app/studio/check/checker.ts';
import type { Chosen } from '../../app/studio/disk/disk.ts';
import type { Play } from '../../app/conversation/play-store.ts';
import type { ConversationServices } from '../conversation/services.ts';
import type { Studio } from '../../app/studio/studio.ts';
import type { Workspace } from '../../app/studio/workspace/workspace.ts';
import type { Commands } from '../../app/studio/commands.ts';
import { createRequiredContext } from '../services.ts';

export interface DropReader {
  readonly droppedFiles: (data: DataTransfer) => Promise<Chosen>;
}

/** What the authoring room is given besides what every room is. */
export interface StudioServices {
  /** The room's own machinery: fetched when it is first opened. */
  readonly loadStudio: () => Promise<Studio>;
  /** What it takes to show a draft on the stage while it is played. */
  readonly showPlay: (play: Play) => ConversationServices;
  /** What reads files that are dropped onto the page; they are there only until the first wait. */
  readonly loadDropped: () => Promise<DropReader>;
}

export const [StudioServicesProvider, useStudioServices] =
  createRequiredContext<StudioServices>('The studio');

/** The scenario that is open, for the views in its frame. */
export interface OpenDraft {
  readonly studio: Studio;
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly commands: Commands;
  /** Where its author writes: who came by no ink is told of none. */
  readonly writesIn: { current: 'cards' | 'ink' };
}

/** What can be done now, for palette, keys and buttons; each page of the room has its own. */
export const [CommandsProvider, useCommandList] = createRequiredContext<Commands>('A command');

export const [DraftProvider, useDraft] = createRequiredContext<OpenDraft>('A view of a scenario');
