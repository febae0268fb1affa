import { DRAFT_FORMAT, VERSION_FORMAT } from '../../../engine/versions.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { momentAfter } from '../../date-utils.ts';
import type { Clock, RecordStore, Seeds, StorageProblem, Tabs } from '../../ports.ts';
import type { History } from '../history/history.ts';
import { type VersionRecord, versionName } from '../history/version-record.ts';
import type { BundledVersion } from '../share/bundle.ts';
import { retitled, titleOf } from '../workspace/title.ts';
import type { DraftRecord } from './draft-record.ts';
import type { Drafts } from './drafts.ts';

interface Parts {
  readonly drafts: Drafts;
  readonly versions: RecordStore;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly tabs: Tabs;
  readonly says: { readonly copyOf: (title: string) => string };
  readonly historyOf: (draft: string) => History;
  /** Nobody writes on it any more. */
  readonly close: (draft: string) => void;
  /** A new one could not be kept: it is only here as long as the page is. */
  readonly notKept: (draft: string, problem: StorageProblem) => void;
}

type Given = Partial<Pick<DraftRecord, 'origin' | 'title' | 'tests' | 'isReady'>>;

/** What was deleted: everything that brings it back. */
export interface Deleted {
  readonly record: DraftRecord;
  readonly versions: readonly VersionRecord[];
}

/** What can be done with whole scenarios. */
export interface Mine {
  /** Keeps a new one and answers with its name. */
  create(files: readonly Source[], given?: Given): string;
  /** Another one just like it; null where there is none of that name. */
  duplicate(id: string): string | null;
  /** Keeps older states that somebody gave along with it. */
  addVersions(id: string, versions: readonly BundledVersion[]): Promise<void>;
  /** Deletes it with its versions; what comes back can be given to `bringBack`. */
  remove(id: string): Promise<Deleted | null>;
  bringBack(deleted: Deleted): Promise<void>;
  /** Changes what is kept beside the files. */
  amend(id: string, change: Partial<Pick<DraftRecord, 'isReady' | 'tests' | 'backedUpAt'>>): void;
}

const BLANK = {
  format: DRAFT_FORMAT,
  origin: null,
  isReady: false,
  backedUpAt: null,
} as const satisfies Partial<DraftRecord>;

const newDraft = (
  files: readonly Source[],
  { clock, seeds }: Pick<Parts, 'clock' | 'seeds'>,
  given: Given = {},
): DraftRecord => {
  const now = clock.now();
  const title = titleOf(files);
  const made = { id: seeds.name(), title, files: [...files], createdAt: now, changedAt: now };
  return { ...BLANK, tests: [], ...made, ...given };
};

const givenVersion = (
  draft: string,
  from: string,
  { name, files }: Pick<BundledVersion, 'name' | 'files'>,
): VersionRecord => ({
  format: VERSION_FORMAT,
  id: versionName(draft, from),
  draft,
  from,
  at: from,
  says: [],
  name: name === '' ? null : name,
  files: [...files],
});

/** What a copy is called that has nobody's name yet. */
const freeCopyOf = (title: string, { drafts, says }: Pick<Parts, 'drafts' | 'says'>): string => {
  const taken = new Set(drafts.store.getState().records.map(record => record.title));
  let name = says.copyOf(title);
  while (taken.has(name) && says.copyOf(name) !== name) name = says.copyOf(name);
  return name;
};

export const createMine = (parts: Parts): Mine => {
  const { drafts, versions, tabs, historyOf, close, notKept } = parts;
  const create: Mine['create'] = (files, given) => {
    const record = newDraft(files, parts, given);
    void drafts.keep(record).then(kept => {
      if (kept.ok) tabs.tell(`draft ${record.id}`);
      else notKept(record.id, kept.error);
    });
    return record.id;
  };
  return {
    create,
    duplicate: id => {
      const record = drafts.find(id);
      if (record === undefined) return null;
      const { files, tests, origin } = record;
      const title = freeCopyOf(record.title, parts);
      return create(retitled(files, title), { title, tests, origin });
    },
    async addVersions(id, given) {
      let before = '';
      for (const { name, at, files } of given) {
        before = momentAfter(before, at);
        const version = givenVersion(id, before, { name, files });
        await versions.put(version.id, version);
      }
      await historyOf(id).reload();
    },
    async remove(id) {
      const record = drafts.find(id);
      if (record === undefined) return null;
      const history = historyOf(id);
      await history.load();
      const deleted = { record, versions: history.store.getState().versions };
      close(id);
      await drafts.forget(id);
      for (const version of deleted.versions) await versions.remove(version.id);
      tabs.tell(`draft ${id}`);
      return deleted;
    },
    async bringBack({ record, versions: olds }) {
      await drafts.keep(record);
      for (const version of olds) await versions.put(version.id, version);
    },
    amend: (id, change) => {
      const record = drafts.find(id);
      if (record !== undefined) void drafts.keep({ ...record, ...change });
    },
  };
};
