import { createStore, type StoreApi } from 'zustand/vanilla';
import { VERSION_FORMAT } from '../../../engine/versions.ts';
import type { Result } from '../../../engine/result.ts';
import { millisecondsOf, momentAfter } from '../../date-utils.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Clock, RecordStore, StorageProblem } from '../../ports.ts';
import { superfluous } from './thin.ts';
import { prefixOf, readVersionRecord, type VersionRecord, versionName } from './version-record.ts';

/** What a scenario was, for as long as it is kept. */
export interface HistoryState {
  readonly status: 'loading' | 'ready';
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
  /** Why the last one could not be kept. */
  readonly problem: StorageProblem | null;
}

export interface Noted {
  readonly files: readonly Source[];
  /** What was done since the last time, in words. */
  readonly says: readonly string[];
}

/** The versions of one scenario. */
export interface History {
  readonly store: Pick<StoreApi<HistoryState>, 'getState' | 'subscribe'>;
  /** What is kept of it; known once `store` is ready. */
  load(): Promise<void>;
  /** Somebody else has kept versions of it. */
  reload(): Promise<void>;
  /** It is so now: goes on with the version of this stretch of work, or begins another. */
  note(noted: Noted): Promise<void>;
  /** Keeps it as it is now, under a name of its author's. */
  snapshot(name: string, files: readonly Source[]): Promise<Result<void, StorageProblem>>;
  /** Takes its author's name off a version, or gives it one. */
  rename(version: VersionRecord, name: string | null): Promise<void>;
}

/** Milliseconds without a change after which somebody has begun something else. */
const REST = 60_000;

/** Milliseconds of work without a rest that go into one version. */
const LONGEST_STRETCH = 300_000;

/** What was done, at most so many things of it: a list is for looking over. */
const MOST_SAYS = 6;

/** What somebody found when they came, or named, stays as it is. */
const goesOn = (last: VersionRecord | undefined, now: string): last is VersionRecord =>
  last !== undefined &&
  last.name === null &&
  last.says.length > 0 &&
  millisecondsOf(now) - millisecondsOf(last.at) < REST &&
  millisecondsOf(now) - millisecondsOf(last.from) < LONGEST_STRETCH;

const together = (before: readonly string[], after: readonly string[]): string[] =>
  [...new Set([...before, ...after])].slice(-MOST_SAYS);

export const sameFiles = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length &&
  a.every(({ name, text }, at) => b[at]?.name === name && b[at]?.text === text);

interface Parts {
  readonly records: RecordStore;
  readonly clock: Clock;
}

/** Keeps versions in the store and in its state alike. */
const createShelf = (draft: string, { records, clock }: Parts) => {
  const store = createStore<HistoryState>(() => ({
    status: 'loading',
    versions: [],
    problem: null,
  }));
  const put = async (version: VersionRecord): Promise<Result<void, StorageProblem>> => {
    const others = store.getState().versions.filter(({ id }) => id !== version.id);
    const versions = [...others, version].toSorted((a, b) => a.from.localeCompare(b.from));
    store.setState({ versions });
    const kept = await records.put(version.id, version);
    store.setState({ problem: kept.ok ? null : kept.error });
    return kept;
  };
  const thin = async (): Promise<void> => {
    const gone = superfluous(store.getState().versions, clock.now());
    store.setState(({ versions }) => ({
      versions: versions.filter(version => !gone.includes(version)),
    }));
    for (const { id } of gone) await records.remove(id);
  };
  const load = async (): Promise<void> => {
    const stored = await records.all(prefixOf(draft));
    const found = (stored.ok ? stored.value : []).flatMap(({ document }) => {
      const version = readVersionRecord(document);
      return version.ok && version.value.draft === draft ? [version.value] : [];
    });
    const known = new Map([...found, ...store.getState().versions].map(one => [one.id, one]));
    const versions = [...known.values()].toSorted((a, b) => a.from.localeCompare(b.from));
    store.setState({ status: 'ready', versions, problem: stored.ok ? null : stored.error });
  };
  return { store, put, thin, load };
};

/** The history of the scenario that has this name. */
export const createHistory = (draft: string, parts: Parts): History => {
  const { store, put, thin, load } = createShelf(draft, parts);
  let loaded: Promise<void> | null = null;
  const whenLoaded = (): Promise<void> => (loaded ??= load());
  const last = (): VersionRecord | undefined => store.getState().versions.at(-1);

  const newVersion = (
    files: readonly Source[],
    said: Pick<VersionRecord, 'name' | 'says'>,
  ): VersionRecord => {
    // Two versions of one millisecond must not share a name.
    const from = momentAfter(last()?.from ?? '', parts.clock.now());
    const id = versionName(draft, from);
    return { format: VERSION_FORMAT, id, draft, from, at: from, ...said, files: [...files] };
  };

  return {
    store,
    load: whenLoaded,
    reload: () => (loaded = load()),
    async note({ files, says }) {
      await whenLoaded();
      const now = parts.clock.now();
      const before = last();
      if (before !== undefined && sameFiles(before.files, files)) return;
      if (goesOn(before, now)) {
        const said = together(before.says, says);
        await put({ ...before, at: now, says: said, files: [...files] });
        return;
      }
      await put(newVersion(files, { name: null, says: together([], says) }));
      await thin();
    },
    async snapshot(name, files) {
      await whenLoaded();
      const kept = await put(newVersion(files, { name, says: [] }));
      await thin();
      return kept;
    },
    async rename(version, name) {
      await put({ ...version, name });
    },
  };
};
