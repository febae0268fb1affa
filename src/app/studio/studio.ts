import { DRAFT_FORMAT } from '../../engine/versions.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Clock, Seeds, Timer } from '../ports.ts';
import type { DraftRecord } from './drafts/draft-record.ts';
import type { Drafts } from './drafts/drafts.ts';
import { keepWorkspace } from './drafts/keep-workspace.ts';
import { titleOf } from './workspace/title.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

/** What the studio is made of; given by `main.ts`. */
export interface StudioParts {
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly seeds: Seeds;
}

/** The authoring room's own machinery, fetched when the room is first opened. */
export interface Studio {
  readonly drafts: Drafts;
  /** Keeps a new scenario and answers with its name. */
  create(files: readonly Source[]): string;
  /** Opens a scenario to write on; null where there is none of that name. The same one while the page is open. */
  open(id: string): Workspace | null;
}

export const createStudio = ({ drafts, clock, timer, seeds }: StudioParts): Studio => {
  const opened = new Map<string, Workspace>();
  const openRecord = (record: DraftRecord): Workspace => {
    const workspace = createWorkspace(record.id, record.files);
    keepWorkspace(workspace, record, { drafts, clock, timer });
    opened.set(record.id, workspace);
    return workspace;
  };
  return {
    drafts,
    create: files => {
      const now = clock.now();
      const id = seeds.name();
      const title = titleOf(files);
      const record: DraftRecord = {
        format: DRAFT_FORMAT,
        id,
        title,
        files: [...files],
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
