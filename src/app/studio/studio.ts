import { DRAFT_FORMAT } from '../../engine/versions.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Calendar, Clock, Seeds, Timer } from '../ports.ts';
import type { CheckPort } from './check/check-port.ts';
import { type Checker, createChecker } from './check/checker.ts';
import type { DraftRecord } from './drafts/draft-record.ts';
import type { Drafts } from './drafts/drafts.ts';
import { keepWorkspace } from './drafts/keep-workspace.ts';
import type { Reviews } from './review/review-record.ts';
import type { Sharing } from './share/sharing.ts';
import type { Transcripts } from './transcripts/transcript.ts';
import { titleOf } from './workspace/title.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

/** What the studio is made of; given by `main.ts`. */
export interface StudioParts {
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly seeds: Seeds;
  readonly calendar: Calendar;
  readonly reviews: Reviews;
  readonly loadSharing: () => Promise<Sharing>;
  readonly loadTranscripts: () => Promise<Transcripts>;
  readonly loadScenarioSources: (id: string) => Promise<readonly Source[] | null>;
  /** Somebody who checks drafts beside the page; one for each that is open. */
  readonly openCheckPort: () => CheckPort;
}

/** The authoring room's own machinery, fetched when the room is first opened. */
export interface Studio {
  readonly drafts: Drafts;
  readonly reviews: Reviews;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly loadSharing: () => Promise<Sharing>;
  readonly loadTranscripts: () => Promise<Transcripts>;
  /** The files of a shipped scenario; null where they cannot be had. */
  readonly loadScenarioSources: (id: string) => Promise<readonly Source[] | null>;
  /** Keeps a new scenario and answers with its name. */
  create(files: readonly Source[], origin?: DraftRecord['origin']): string;
  /** Opens a scenario to write on; null where there is none of that name. The same one while the page is open. */
  open(id: string): Workspace | null;
  /** Begins to check a scenario while it is written; until it is closed. */
  checker(workspace: Workspace): Checker;
}

export const createStudio = (parts: StudioParts): Studio => {
  const { drafts, clock, timer, seeds, calendar, openCheckPort, ...given } = parts;
  const opened = new Map<string, Workspace>();
  const openRecord = (record: DraftRecord): Workspace => {
    const workspace = createWorkspace(record.id, record.files);
    keepWorkspace(workspace, record, { drafts, clock, timer });
    opened.set(record.id, workspace);
    return workspace;
  };
  return {
    ...given,
    drafts,
    clock,
    seeds,
    checker: workspace => createChecker(workspace, { port: openCheckPort(), timer, calendar }),
    create: (files, origin = null) => {
      const now = clock.now();
      const id = seeds.name();
      const title = titleOf(files);
      const record: DraftRecord = {
        format: DRAFT_FORMAT,
        id,
        title,
        files: [...files],
        origin,
        createdAt: now,
        changedAt: now,
      };
      void drafts.keep(record);
      return id;
    },
    open: id => {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const record = drafts.find(id);
      return record === undefined ? null : openRecord(record);
    },
  };
};
