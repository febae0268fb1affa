import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Drill } from '../../analysis/drills/drills.ts';
import { err, ok } from '../../engine/result.ts';
import type { Script } from '../../narrative/story/script.ts';
import { lazyPromise } from '../lazy.ts';
import type { RecordStore, StoredDocument } from '../ports.ts';
import type { DrillCatalogue } from '../practice/drill-catalogue.ts';
import type { BrokenEntry, Catalogue, CatalogueEntry } from './catalogue.ts';
import { isOwn } from './own-id.ts';

/** A scenario of one's own that is ready: everything that playing it takes. */
export interface OwnPlayable {
  readonly entry: CatalogueEntry;
  readonly script: Script;
  readonly drills: readonly Drill[];
}

export interface OwnState {
  readonly status: 'loading' | 'ready';
  readonly playable: readonly OwnPlayable[];
  readonly broken: readonly BrokenEntry[];
}

/** The scenarios of one's own that are ready to be played. */
export interface OwnShelf {
  readonly store: StoreApi<OwnState>;
  /** Reads what is kept; `read` is fetched only where there is something. Never fails. */
  load(): Promise<void>;
}

type Read = (stored: readonly StoredDocument[]) => Omit<OwnState, 'status'>;

const NONE: Omit<OwnState, 'status'> = { playable: [], broken: [] };

export const createOwnShelf = (
  records: RecordStore,
  fetchReader: () => Promise<Read>,
): OwnShelf => {
  const store = createStore<OwnState>(() => ({ status: 'loading', ...NONE }));
  const read = async (): Promise<Omit<OwnState, 'status'>> => {
    const stored = await records.all();
    return stored.ok && stored.value.length > 0 ? (await fetchReader())(stored.value) : NONE;
  };
  const load = lazyPromise(async () => {
    const found = await read().catch(() => NONE);
    store.setState({ status: 'ready', ...found });
  });
  return { store, load };
};

/** Shipped scenarios and one's own. */
export const withOwn = (shipped: Catalogue, own: OwnShelf): Catalogue => {
  const state = () => own.store.getState();
  return {
    get entries() {
      return [...shipped.entries, ...state().playable.map(({ entry }) => entry)];
    },
    get broken() {
      return [...shipped.broken, ...state().broken];
    },
    async load(id) {
      if (!isOwn(id)) return shipped.load(id);
      await own.load();
      const found = state().playable.find(({ entry }) => entry.id === id);
      if (found !== undefined) return ok(found.script);
      const problems = state().broken.find(entry => entry.id === id)?.problems;
      return problems === undefined
        ? err({ code: 'catalogue/unknown', detail: id })
        : err({ code: 'catalogue/broken', detail: id, problems });
    },
  };
};

/** The drills of shipped scenarios, and of one's own. */
export const withOwnDrills = (shipped: DrillCatalogue, own: OwnShelf): DrillCatalogue => ({
  get scenarios() {
    return [...shipped.scenarios, ...own.store.getState().playable.map(({ entry }) => entry.id)];
  },
  async load(id) {
    if (!isOwn(id)) return shipped.load(id);
    await own.load();
    const found = own.store.getState().playable.find(({ entry }) => entry.id === id);
    return found === undefined ? err({ code: 'catalogue/unknown', detail: id }) : ok(found.drills);
  },
});
