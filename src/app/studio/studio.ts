import type { OwnCatalogue } from '../own/own-catalogue.ts';
import { missing } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calendar, Clock, RecordStore, Seeds, StorageProblem, Tabs, Timer } from '../ports.ts';
import type { CheckPort } from './check/check-port.ts';
import { type Checker, createChecker } from './check/checker.ts';
import type { DraftRecord } from './drafts/draft-record.ts';
import type { Drafts } from './drafts/drafts.ts';
import { createKeeper, type Keeper, type KeeperParts } from './drafts/keeper.ts';
import { createMine, type Mine } from './drafts/mine.ts';
import type { KeepingPromise, Persistence } from './drafts/persistence.ts';
import { compareBehaviour, type Comparison } from './history/compare-behaviour.ts';
import { createHistory, type History } from './history/history.ts';
import type { LayoutPort } from './map/layout.ts';
import { createFiling, type Filing, type FilingParts } from './filing.ts';
import { createDraftPlay, type DraftPlay, type DraftPlayParts } from './play/draft-play.ts';
import type { PlaySpot } from './play/spot.ts';
import type { WalkRequest } from './play/walk.ts';
import type { Reviews } from './review/review-record.ts';
import type { Sharing } from './share/sharing.ts';
import type { Transcripts } from './transcripts/transcript.ts';
import { replaceFiles } from './workspace/replace-files.ts';
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
  /** Keeps what is played in step with what is written. */
  readonly ownScenarios: OwnCatalogue;
  /** Older states of scenarios. */
  readonly versions: RecordStore;
  readonly tabs: Tabs;
  readonly persistence: Persistence;
  readonly says: KeeperParts['says'] & FilingParts['says'];
  /** Files on the disk, as far as the browser lets the page near them. */
  readonly disk: FilingParts['disk'];
  /** Calls whenever the page may be about to go. */
  readonly onPageHidden: (work: () => void) => void;
  /** Lets the browser ask before the page goes while there is something to lose. */
  readonly askBeforeLeaving: (isUnsafe: () => boolean) => void;
  /** Compiles beside the page; null where it does not compile. */
  readonly read: DraftPlayParts['read'];
  /** Somebody who checks drafts beside the page; one for each that is open. */
  readonly openCheckPort: () => CheckPort;
  /** Somebody who lays maps out beside the page. */
  readonly openLayoutPort: () => LayoutPort;
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
  create(files: readonly Source[]): string;
  readonly mine: Mine;
  /** Files in and out. */
  readonly filing: Filing;
  readonly ownScenarios: OwnCatalogue;
  /** What the browser says of keeping scenarios for good; null before it has been asked. */
  readonly promise: Pick<
    StoreApi<{ readonly said: KeepingPromise | null }>,
    'getState' | 'subscribe'
  >;
  /** Opens a scenario to write on; null where there is none of that name. The same one while the page is open. */
  open(id: string): Workspace | null;
  /** Whether and where an open scenario is kept. */
  keeperOf(workspace: Workspace): Keeper;
  /** Plays a scenario while it is written; until it is closed. */
  play(workspace: Workspace): DraftPlay;
  /** Asks the scenario that is open to be played along a way: replies by their place in the story's order. */
  playChoices(way: AskedWay): void;
  /** Asks the scenario that is open to be played along a way that names its replies, as far as it goes. */
  playWalk(walk: WalkRequest): void;
  /** Asks the scenario that is open to be played from a place of its text. */
  playAt(spot: PlaySpot): void;
  /** What was asked for, until somebody has taken it. */
  readonly asked: StoreApi<AskedPlay>;
  /** Begins to check a scenario while it is written; until it is closed. */
  checker(workspace: Workspace): Checker;
  readonly openLayoutPort: () => LayoutPort;
  /** Compares how two states of a scenario play; until it is closed. */
  compare(before: readonly Source[], after: readonly Source[]): Comparison;
}

/** A way through the scenario, as the proof names one. */
export interface AskedWay {
  readonly variant: string;
  readonly choices: readonly number[];
  /** So many of the replies have been given, the others lie ahead; left out: all of them. */
  readonly given?: number;
}

/** What somebody wants to see played. */
export interface AskedPlay {
  readonly way: AskedWay | null;
  readonly walk: WalkRequest | null;
  readonly spot: PlaySpot | null;
}

/** Nobody wants to see anything. */
export const NOTHING_ASKED: AskedPlay = { way: null, walk: null, spot: null };

/** Asks the browser once, as soon as there is something to keep. */
const askOnce = ({ drafts, persistence }: StudioParts) => {
  const store = createStore<{ readonly said: KeepingPromise | null }>(() => ({ said: null }));
  let isAsked = false;
  const ask = (): void => {
    if (isAsked || drafts.store.getState().records.length === 0) return;
    isAsked = true;
    void persistence.ask().then(said => store.setState({ said }));
  };
  drafts.store.subscribe(ask);
  ask();
  return store;
};

/** The scenarios that are open, each with whoever keeps it. */
const createDesk = (parts: StudioParts, historyOf: (draft: string) => History) => {
  const opened = new Map<string, { readonly workspace: Workspace; readonly keeper: Keeper }>();
  const unkept = new Map<string, StorageProblem>();
  const keepers = (): readonly Keeper[] => [...opened.values()].map(({ keeper }) => keeper);
  const flush = async (): Promise<void> =>
    void (await Promise.all(keepers().map(({ saving }) => saving.flush())));
  const keeperOf = (id: string): Keeper | undefined => opened.get(id)?.keeper;
  parts.onPageHidden(() => void flush());
  parts.askBeforeLeaving(() =>
    keepers().some(({ saving }) => saving.store.getState().name === 'failed'),
  );
  return {
    opened,
    flush,
    /** A scenario that could not be kept is tried again, once it is open. */
    notKept: (id: string, problem: StorageProblem): void => {
      unkept.set(id, problem);
      keeperOf(id)?.saving.fail(problem);
    },
    open(record: DraftRecord): Workspace {
      const workspace = createWorkspace(record.id, record.files);
      const keeper = createKeeper(workspace, record, historyOf(record.id), parts);
      opened.set(record.id, { workspace, keeper });
      const problem = unkept.get(record.id);
      if (problem !== undefined) keeper.saving.fail(problem);
      return workspace;
    },
    replaceOpen: (id: string, files: readonly Source[]): boolean => {
      const workspace = opened.get(id)?.workspace;
      const { fromBackup } = parts.says;
      workspace?.change(replaceFiles(fromBackup, workspace.store.getState().files, files));
      return workspace !== undefined;
    },
    close(id: string): void {
      keeperOf(id)?.close();
      opened.delete(id);
    },
  };
};

/** What other tabs have kept is what this one lists and backs up. */
const followOthers = ({ drafts, tabs }: StudioParts): void =>
  void tabs.listen(said => {
    const [, id] = /^draft (\S+)$/.exec(said) ?? [];
    if (id !== undefined) void drafts.reread(id, (a, b) => a.changedAt > b.changedAt);
  });

const createHistories = ({ versions, clock }: StudioParts) => {
  const histories = new Map<string, History>();
  const historyOf = (draft: string): History => {
    const known = histories.get(draft);
    const history = known ?? createHistory(draft, { records: versions, clock });
    histories.set(draft, history);
    return history;
  };
  return { histories, historyOf };
};

/** Milliseconds without a change until what is ready to be played is made ready anew. */
const SETTLED = 1200;

const keepInStep = ({ drafts, ownScenarios, timer }: StudioParts): void => {
  let unwait: (() => void) | null = null;
  drafts.store.subscribe(() => {
    unwait?.();
    unwait = timer.after(SETTLED, () => void ownScenarios.sync(drafts.store.getState().records));
  });
};

/** Whole scenarios and files, with what is open in step. */
const createShelves = (parts: StudioParts) => {
  const { histories, historyOf } = createHistories(parts);
  const desk = createDesk(parts, historyOf);
  const mine = createMine({
    ...parts,
    historyOf,
    notKept: desk.notKept,
    close: id => {
      desk.close(id);
      void parts.ownScenarios.forget(id);
      histories.delete(id);
    },
  });
  const { flush, replaceOpen } = desk;
  const versionsAdded = (id: string): void => void histories.get(id)?.reload();
  const filing = createFiling({ ...parts, mine, flush, replaceOpen, versionsAdded });
  return { desk, mine, filing };
};

export const createStudio = (parts: StudioParts): Studio => {
  const { drafts, reviews, clock, timer, seeds, calendar, openCheckPort, openLayoutPort } = parts;
  const { ownScenarios, loadSharing, loadTranscripts, loadScenarioSources } = parts;
  const { desk, mine, filing } = createShelves(parts);
  keepInStep(parts);
  followOthers(parts);
  const asked = createStore<AskedPlay>(() => NOTHING_ASKED);
  return {
    drafts,
    clock,
    seeds,
    reviews,
    loadSharing,
    loadTranscripts,
    loadScenarioSources,
    mine,
    filing,
    ownScenarios,
    promise: askOnce(parts),
    openLayoutPort,
    compare: (before, after) => compareBehaviour(before, after, parts),
    checker: workspace => {
      const tests = () => drafts.find(workspace.store.getState().id)?.tests ?? [];
      return createChecker(workspace, { port: openCheckPort(), timer, calendar, tests });
    },
    asked,
    playChoices: way => asked.setState({ way }),
    playWalk: walk => asked.setState({ walk }),
    playAt: spot => asked.setState({ spot }),
    play: workspace => createDraftPlay({ workspace, timer, read: parts.read }),
    keeperOf: workspace => desk.opened.get(workspace.store.getState().id)?.keeper ?? missing(),
    create: files => mine.create(files),
    open: id => {
      const record = drafts.find(id);
      return desk.opened.get(id)?.workspace ?? (record === undefined ? null : desk.open(record));
    },
  };
};
