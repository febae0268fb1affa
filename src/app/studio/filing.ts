import { type Backups, createBackups } from './backup/backups.ts';
import type { Disk } from './disk/disk.ts';
import { createDiskDesk, type DiskDesk } from './disk/disk-desk.ts';
import { type Link, linkOf } from './disk/link.ts';
import type { Drafts } from './drafts/drafts.ts';
import type { Mine } from './drafts/mine.ts';
import { createIncoming, type Incoming } from './incoming/incoming.ts';
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

export const createFiling = (parts: FilingParts): Filing => {
  const { disk, drafts, loadSharing, mine, says } = parts;
  const links = new Map<string, Link>();
  const desks = new WeakMap<Workspace, DiskDesk>();
  const backups = createBackups(parts);
  const find: Drafts['find'] = id => drafts.find(id);
  const incoming = createIncoming({
    loadSharing,
    backups,
    find,
    make: (scenario, chosen) => {
      const { files, versions, isGiven } = scenario;
      const id = mine.create(files, { origin: isGiven ? 'file' : null });
      const link = linkOf(scenario, chosen);
      if (link !== null) links.set(id, link);
      if (versions.length > 0) void mine.addVersions(id, versions);
      return { id, title: titleOf(files) };
    },
  });
  const diskOf = (workspace: Workspace): DiskDesk => {
    const link = links.get(workspace.store.getState().id) ?? null;
    const known = desks.get(workspace);
    const desk = known ?? createDiskDesk({ workspace, disk, loadSharing, says, link });
    desks.set(workspace, desk);
    return desk;
  };
  return { disk, backups, incoming, diskOf };
};
