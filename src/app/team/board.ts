import { ok } from '../../engine/result.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { TEAM_FORMAT } from '../../engine/versions.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock, RecordStore, Seeds, StorageProblem } from '../ports.ts';
import type { PreferencesStore } from '../preferences/preferences.ts';
import type { Runs } from '../runs/run-store.ts';
import type { TeamFilter } from './filter.ts';
import type { TeamStory } from './judge-run.ts';
import { findTeamRun } from './coaching/find-run.ts';
import { dataOf, forgetInPapers, keepPapers, loadPapers, type Papers } from './coaching/papers.ts';
import { createAtServer, exportThere } from './at-server.ts';
import { BEGINNING, type BoardSource, type BoardState, type KeptSource } from './board-state.ts';
import { createRefresh, refused } from './refresh.ts';
import type { ResultsBytes } from './results-reading.ts';
import type { TeamPort } from './team-port.ts';
import { readTeamBatch, type TeamBatch, type TeamRun, teamRunOf } from './team-run.ts';
import { NO_SERVER, type TeamServer } from './team-server.ts';
import type { Brought } from './team-service.ts';

export type { BoardSource, BoardState };

export interface Board {
  readonly store: Pick<StoreApi<BoardState>, 'getState' | 'subscribe'>;
  readonly papers: Papers;
  open(): Promise<void>;
  choose(change: Partial<TeamFilter>): Promise<void>;
  /** Whoever no file puts into a team comes into this one. */
  bring(files: readonly ResultsBytes[], team: string): Promise<void>;
  /** Stops bringing in: what was on the board before is there, and nothing else. */
  cancel(): void;
  /** Removes everything of a person from every store of this browser. */
  forget(player: string): Promise<void>;
  exportAs(kind: 'csv' | 'json'): Promise<string | null>;
  /** Lets the browser or the server add up. The server is asked who this is, and nothing before. */
  from(source: BoardSource): Promise<void>;
  /** Asks the server once more, with what was chosen. */
  again(): Promise<void>;
  /** Sends every run of the browser's board to the server, which keeps it. */
  keep(): Promise<void>;
  /** A run by its name, also where the board has not been opened. */
  find(run: string): Promise<TeamRun | null>;
}

export interface BoardParts {
  readonly port: TeamPort;
  readonly records: RecordStore;
  readonly papers: Papers;
  readonly runs: Runs;
  readonly catalogue: Catalogue;
  readonly preferences: PreferencesStore;
  readonly clock: Clock;
  readonly seeds: Seeds;
  /** Left out: there is none behind the page. */
  readonly server?: TeamServer;
  /** Left out: it always begins with the browser. */
  readonly kept?: KeptSource;
}

/** What cannot be fetched now leaves its runs uncounted, and said so. */
const storiesOf = async ({ entries, ...catalogue }: Catalogue): Promise<readonly TeamStory[]> => {
  const loaded = await Promise.all(
    entries.map(async ({ id, variants }) => ({ script: await catalogue.load(id), variants })),
  );
  return loaded.flatMap(({ script, variants }) =>
    script.ok ? [{ script: script.value, variants }] : [],
  );
};

const isOf = (player: string) => (run: { readonly player: string }) => run.player === player;

/** Everything of a person, out of what was brought in. */
const forgetInBatches = async (records: RecordStore, player: string): Promise<void> => {
  const stored = await records.all();
  for (const { name, document } of stored.ok ? stored.value : []) {
    const batch = readTeamBatch(document);
    if (!batch.ok || !batch.value.runs.some(isOf(player))) continue;
    const runs = batch.value.runs.filter(run => run.player !== player);
    await (runs.length === 0 ? records.remove(name) : records.put(name, { ...batch.value, runs }));
  }
};

const forgetInBrowser = async (parts: BoardParts, player: string): Promise<void> => {
  const { runs, preferences } = parts;
  for (const { id } of runs.store.getState().records.filter(isOf(player))) await runs.forget(id);
  if (player !== '' && preferences.store.getState().name.trim() === player)
    preferences.change({ name: '' });
};

/** Everything that is kept goes to the worker; where it broke down, that is said. */
const fill = async (parts: BoardParts): Promise<Partial<BoardState>> => {
  const { port, records, papers, runs, catalogue } = parts;
  await Promise.all([runs.load(), loadPapers(papers)]);
  const [stored, stories] = await Promise.all([records.all(), storiesOf(catalogue)]);
  const own = runs.store.getState().records.map(run => teamRunOf(run, 'browser'));
  const batches = stored.ok ? stored.value.map(({ document }) => document) : [];
  await port.ask({ ask: 'open', stories });
  const added = await port.ask({ ask: 'add', runs: own.filter(run => run !== null), batches });
  if (added === null) return { status: 'failed', progress: null };
  const problem = stored.ok ? null : stored.error;
  return { status: 'ready', progress: null, problem, unreadable: added.unreadable };
};

const keepBatch = async (
  { records, clock, seeds }: BoardParts,
  { runs }: Brought,
): Promise<StorageProblem | null> => {
  if (runs.length === 0) return null;
  const batch: TeamBatch = {
    format: TEAM_FORMAT,
    id: seeds.name(),
    at: clock.now(),
    runs: [...runs],
  };
  const kept = await records.put(batch.id, batch);
  return kept.ok ? null : kept.error;
};

/** At the server first: where that fails, nothing is half forgotten. */
const forgetEverywhere = async (parts: BoardParts, source: BoardSource, player: string) => {
  const { server = NO_SERVER, records, papers } = parts;
  const there = source === 'server' ? await server.forget(player) : ok(null);
  if (!there.ok) return there;
  await forgetInBatches(records, player);
  await forgetInPapers(papers, player);
  await forgetInBrowser(parts, player);
  return there;
};

const findAnywhere = async (
  { records, runs, server = NO_SERVER }: BoardParts,
  source: BoardSource,
  run: string,
): Promise<TeamRun | null> =>
  (await findTeamRun(records, runs, run)) ?? (source === 'server' ? server.find(run) : null);

const fillIn = async (
  parts: BoardParts,
  { setState, getState }: StoreApi<BoardState>,
  refresh: () => Promise<void>,
): Promise<void> => {
  setState(await fill(parts));
  if (getState().status === 'ready') await refresh();
};

/** After a reload: the server was chosen before, and has not been asked yet. */
const isUnasked = ({ source, access }: BoardState): boolean =>
  source === 'server' && access === 'unasked';

/** What a lead looks at. Everything stays in this browser, unless somebody has the server keep it. */
export const createBoard = (parts: BoardParts): Board => {
  const { port, papers, kept, server = NO_SERVER } = parts;
  const source = kept?.read() ?? BEGINNING.source;
  const store = createStore<BoardState>(() => ({ ...BEGINNING, source }));
  const { setState, getState } = store;
  const refresh = createRefresh({ port, server }, store);
  const there = createAtServer({ port, server, kept }, store, refresh);
  let opened: Promise<void> = Promise.resolve();

  const open = (): Promise<void> => {
    port.restart();
    setState({ status: 'opening', progress: null });
    opened = fillIn(parts, store, refresh);
    return isUnasked(getState()) ? there.from('server') : opened;
  };

  port.onProgress((done, of) => setState({ progress: { done, of } }));

  return {
    store,
    papers,
    open,
    async choose(change) {
      setState({ filter: { ...getState().filter, ...change } });
      await refresh();
    },
    async bring(files, team) {
      await opened;
      setState({ status: 'bringing', brought: null, progress: null });
      const brought = await port.ask({ ask: 'bring', files, team });
      if (brought === null) return;
      await keepPapers(papers, brought.papers);
      setState({ problem: await keepBatch(parts, brought) });
      setState({ status: 'ready', progress: null, brought });
      await refresh();
    },
    cancel: () => void open(),
    ...there,
    async forget(player) {
      const forgotten = await forgetEverywhere(parts, getState().source, player);
      if (!forgotten.ok) return setState(refused(forgotten.error));
      setState({ filter: { ...getState().filter, player: null }, brought: null, losses: null });
      await open();
    },
    exportAs: async kind =>
      getState().source === 'server'
        ? exportThere(server, store, kind, dataOf(papers))
        : port.ask({ ask: 'export', filter: getState().filter, as: kind, papers: dataOf(papers) }),
    find: run => findAnywhere(parts, getState().source, run),
  };
};
