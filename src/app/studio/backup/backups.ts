import { momentAfter } from '../../date-utils.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import { VERSION_FORMAT } from '../../../engine/versions.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Clock, RecordStore, Seeds, Tabs } from '../../ports.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';
import type { Drafts } from '../drafts/drafts.ts';
import {
  prefixOf,
  readVersionRecord,
  type VersionRecord,
  versionName,
} from '../history/version-record.ts';
import type { Disk, DiskProblem } from '../disk/disk.ts';
import type { Sharing } from '../share/sharing.ts';
import type { Reviews } from '../review/review-record.ts';
import { retitled } from '../workspace/title.ts';
import type { BackedUp } from './backup.ts';
import { fitting } from './fitting.ts';
import type { OnDifferent, Plan, Planned, Restored } from './restore.ts';

interface Parts {
  readonly drafts: Drafts;
  readonly versions: RecordStore;
  readonly reviews: Reviews;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly tabs: Tabs;
  readonly disk: Disk;
  readonly loadSharing: () => Promise<Sharing>;
  readonly says: {
    readonly copyOf: (title: string) => string;
    readonly fromBackup: string;
  };
  /** Keeps what is not kept yet of scenarios that are open. */
  readonly flush: () => Promise<void>;
  /** Shows other files in a scenario that is open, as a step that can be undone; false where it is not open. */
  readonly replaceOpen: (id: string, files: readonly Source[]) => boolean;
  /** Versions of a scenario were added. */
  readonly versionsAdded: (id: string) => void;
}

/** Everything that somebody has written, out of the browser and back into it. */
export interface Backups {
  /** Saves it all as one file; the answer is the file's name. */
  save(): Promise<Result<string, DiskProblem>>;
  restore(plan: Plan, onDifferent: OnDifferent): Promise<Restored>;
}

/** Versions of one scenario as they are kept. */
const versionsIn = async (
  records: RecordStore,
  draft: string,
): Promise<readonly VersionRecord[]> => {
  const stored = await records.all(prefixOf(draft));
  return (stored.ok ? stored.value : []).flatMap(({ document }) => {
    const version = readVersionRecord(document);
    return version.ok && version.value.draft === draft ? [version.value] : [];
  });
};

/** The state of a scenario as a version of it. */
const versionOf = (
  { id, changedAt, files }: DraftRecord,
  says: string,
  draft = id,
): VersionRecord => ({
  format: VERSION_FORMAT,
  id: versionName(draft, changedAt),
  draft,
  name: null,
  from: changedAt,
  at: changedAt,
  says: [says],
  files,
});

/** Puts back what lies beside a scenario: a version that is here already stays as it is here. */
const createAddition = ({ versions, reviews, versionsAdded }: Parts) => ({
  async versions(all: readonly VersionRecord[]): Promise<void> {
    for (const version of all) {
      const known = await versions.get(version.id);
      if (known.ok && known.value === undefined) await versions.put(version.id, version);
    }
    for (const draft of new Set(all.map(one => one.draft))) versionsAdded(draft);
  },
  async reviews(all: BackedUp['reviews']): Promise<void> {
    for (const review of all) if (reviews.find(review.id) === undefined) await reviews.keep(review);
  },
});

const createRestorer = (parts: Parts) => {
  const { drafts, seeds, clock, says, tabs, replaceOpen } = parts;
  const add = createAddition(parts);
  const keep = async (draft: DraftRecord): Promise<void> => {
    await drafts.keep({ ...draft, backedUpAt: draft.changedAt });
    tabs.tell(`draft ${draft.id}`);
  };
  const beside = async ({ versions, reviews }: BackedUp): Promise<void> => {
    await add.versions(versions);
    await add.reviews(reviews);
  };
  return {
    beside,
    async back({ scenario }: Planned): Promise<void> {
      await keep(scenario.draft);
      await beside(scenario);
    },
    async copy({ scenario: { draft, versions } }: Planned): Promise<void> {
      const id = seeds.name();
      const title = says.copyOf(draft.title);
      const files = [...retitled(draft.files, title)];
      await keep({ ...draft, id, title, files, isReady: false });
      await add.versions(
        versions.map(one => ({ ...one, id: versionName(id, one.from), draft: id })),
      );
    },
    /** Nothing that was here is lost by it: it is among the versions. */
    async replace({ scenario }: Planned, here: DraftRecord): Promise<void> {
      const { files, title } = scenario.draft;
      await add.versions([versionOf(here, says.fromBackup)]);
      if (!replaceOpen(here.id, files)) {
        const changedAt = momentAfter(here.changedAt, clock.now());
        await keep({ ...here, files, title, changedAt });
      }
      await beside(scenario);
    },
    async asVersion({ scenario }: Planned): Promise<void> {
      await add.versions([versionOf(scenario.draft, says.fromBackup)]);
      await beside(scenario);
    },
  };
};

/** Everything that is kept by now. */
const gatherAll = async (parts: Parts): Promise<readonly BackedUp[]> => {
  await parts.flush();
  const all = parts.reviews.store.getState().records;
  return Promise.all(
    parts.drafts.store.getState().records.map(async draft => ({
      draft,
      versions: await versionsIn(parts.versions, draft.id),
      reviews: all.filter(review => review.draft === draft.id),
    })),
  );
};

const nameAt = (moment: string): string =>
  `composure-backup-${moment.slice(0, '2026-11-22'.length)}.zip`;

const saving = (parts: Parts) => async (): Promise<Result<string, DiskProblem>> => {
  const { drafts, clock, disk, loadSharing } = parts;
  const sharing = await loadSharing().catch(() => null);
  if (sharing === null) return err('disk/failed');
  const [now, gathering] = [clock.now(), gatherAll(parts)];
  const file = { name: nameAt(now), type: 'application/zip' };
  const written = gathering.then(all => sharing.writeBackup(fitting(all), now));
  const saved = await disk.saveAs(file, written);
  if (!saved.ok) return saved;
  for (const { draft } of await gathering) {
    const record = drafts.find(draft.id);
    if (record !== undefined) await drafts.keep({ ...record, backedUpAt: draft.changedAt });
  }
  return ok(saved.value?.name ?? file.name);
};

/** What is here and in the backup, and not the same. */
const settling =
  (restorer: ReturnType<typeof createRestorer>) =>
  async ({ different }: Plan, onDifferent: OnDifferent) => {
    if (onDifferent === 'both') {
      for (const one of different) await restorer.copy(one);
      return { copies: different.length, replaced: 0, kept: 0 };
    }
    let replaced = 0;
    for (const one of different) {
      const isNewer = one.scenario.draft.changedAt > one.here.changedAt;
      await (isNewer ? restorer.replace(one, one.here) : restorer.asVersion(one));
      replaced += isNewer ? 1 : 0;
    }
    return { copies: 0, replaced, kept: different.length - replaced };
  };

export const createBackups = (parts: Parts): Backups => {
  const restorer = createRestorer(parts);
  const settle = settling(restorer);
  return {
    save: saving(parts),
    async restore(plan, onDifferent) {
      for (const one of plan.missing) await restorer.back(one);
      for (const { scenario } of plan.same) await restorer.beside(scenario);
      const settled = await settle(plan, onDifferent);
      return { back: plan.missing.length, same: plan.same.length, ...settled };
    },
  };
};
