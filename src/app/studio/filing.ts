import { type Backups, createBackups } from './backup/backups.ts';
import type { Disk } from './disk/disk.ts';
import { createDiskDesk, type DiskDesk } from './disk/disk-desk.ts';
import { type Link, linkOf } from './disk/link.ts';
import type { Mine } from './drafts/mine.ts';
import { sameFiles } from './history/history.ts';
import { createIncoming, type Incoming } from './incoming/incoming.ts';
import type { OpenedScenario } from './incoming/opened.ts';
import { titleOf } from './workspace/title.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Files in and out of the studio. */
export interface Filing {
  readonly disk: Disk;
  readonly backups: Backups;
  readonly incoming: Incoming;
  /** How a scenario that is open stands to files on the disk; the same one while the page is open. */
  diskOf(workspace: Workspace): DiskDesk;
}

type BackupParts = Parameters<typeof createBackups>[0];

export interface FilingParts extends BackupParts {
  readonly mine: Mine;
  readonly says: BackupParts['says'] & { readonly fromDisk: (file: string) => string };
}

/** How scenarios that are open stand to the disk: a link that comes before its scenario is opened waits for it. */
const createDesks = ({ disk, loadSharing, says }: FilingParts) => {
  const links = new Map<string, Link>();
  const desks = new Map<string, { readonly workspace: Workspace; readonly desk: DiskDesk }>();
  return {
    link: (id: string, link: Link): void => {
      links.set(id, link);
      desks.get(id)?.desk.linkTo(link);
    },
    diskOf: (workspace: Workspace): DiskDesk => {
      const { id } = workspace.store.getState();
      const known = desks.get(id);
      if (known?.workspace === workspace) return known.desk;
      const link = links.get(id) ?? null;
      const desk = createDiskDesk({ workspace, disk, loadSharing, says, link });
      desks.set(id, { workspace, desk });
      return desk;
    },
  };
};

export const createFiling = (parts: FilingParts): Filing => {
  const { disk, drafts, flush, loadSharing, mine } = parts;
  const { link: linkTo, diskOf } = createDesks(parts);
  const backups = createBackups(parts);
  /** The one that says just the same, or a new one: opening a file again makes no second scenario of it. */
  const keep = ({ files, versions, isGiven }: OpenedScenario): string => {
    const known = drafts.store.getState().records.find(record => sameFiles(record.files, files));
    if (known !== undefined) return known.id;
    const id = mine.create(files, { origin: isGiven ? 'file' : null });
    if (versions.length > 0) void mine.addVersions(id, versions);
    return id;
  };
  const incoming = createIncoming({
    loadSharing,
    backups,
    flush,
    find: id => drafts.find(id),
    make: (scenario, chosen) => {
      const [id, link] = [keep(scenario), linkOf(scenario, chosen)];
      if (link !== null) linkTo(id, link);
      return { id, title: titleOf(scenario.files) };
    },
  });
  return { disk, backups, incoming, diskOf };
};
