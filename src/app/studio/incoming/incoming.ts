import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BackedUp } from '../backup/backup.ts';
import type { Backups } from '../backup/backups.ts';
import { type OnDifferent, type Plan, planOf, type Restored } from '../backup/restore.ts';
import type { Chosen, ChosenFile } from '../disk/disk.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';
import type { Sharing } from '../share/sharing.ts';
import type { NamedBytes, Opened, OpenedScenario, Refused } from './opened.ts';

/** A scenario that came out of a file. */
export interface Made {
  readonly id: string;
  readonly title: string;
}

/** What has become of files that somebody opened or dropped. */
export interface IncomingState {
  readonly isBusy: boolean;
  /** They are among the scenarios now. */
  readonly made: readonly Made[];
  readonly refused: readonly Refused[];
  /** Includes of theirs were not among the files: asked. */
  readonly incomplete: readonly OpenedScenario[];
  /** A backup with scenarios that are different here: asked. */
  readonly plan: Plan | null;
  readonly restored: Restored | null;
  /** What could not be read of a backup. */
  readonly damaged: readonly string[];
  /** The program itself could not be fetched. */
  readonly isLost: boolean;
}

/** Files on their way into the studio. */
export interface Incoming {
  readonly store: Pick<StoreApi<IncomingState>, 'getState' | 'subscribe'>;
  take(chosen: Chosen): Promise<void>;
  /** More files for what was incomplete. */
  complete(more: Chosen): Promise<void>;
  /** Takes what is incomplete as it is. */
  takeIncomplete(): void;
  answer(onDifferent: OnDifferent): Promise<void>;
  dismiss(): void;
}

interface Parts {
  readonly loadSharing: () => Promise<Sharing>;
  readonly backups: Backups;
  /** Keeps what is still being written: what comes in is compared with it. */
  readonly flush: () => Promise<void>;
  readonly find: (id: string) => DraftRecord | undefined;
  /** Keeps a scenario that came out of these files. */
  readonly make: (scenario: OpenedScenario, files: readonly ChosenFile[]) => Made;
}

const NOTHING: IncomingState = {
  isBusy: false,
  made: [],
  refused: [],
  incomplete: [],
  plan: null,
  restored: null,
  damaged: [],
  isLost: false,
};

const unreadable = (names: readonly string[]): readonly Refused[] =>
  names.map(name => ({ name, problem: 'opened/unreadable' }));

/** Null where the program that reads them could not be fetched. */
const readWith = (loadSharing: Parts['loadSharing'], files: readonly NamedBytes[]) =>
  loadSharing().then(
    sharing => sharing.readOpened(files),
    () => null,
  );

const backedUpIn = ({ backups }: Opened): readonly BackedUp[] =>
  backups.flatMap(({ scenarios }) => scenarios);

export const createIncoming = ({ loadSharing, backups, flush, find, make }: Parts): Incoming => {
  const store = createStore<IncomingState>(() => NOTHING);
  /** The files of what is incomplete. */
  let waiting: readonly ChosenFile[] = [];

  const restore = async (plan: Plan, onDifferent: OnDifferent): Promise<void> => {
    store.setState({ isBusy: true, plan: null });
    store.setState({ restored: await backups.restore(plan, onDifferent), isBusy: false });
  };
  const takeScenarios = (found: readonly OpenedScenario[], files: readonly ChosenFile[]): void => {
    waiting = files;
    const made = found.filter(({ missing }) => missing.length === 0);
    store.setState({
      made: made.map(one => make(one, files)),
      incomplete: found.filter(one => !made.includes(one)),
    });
  };
  const take: Incoming['take'] = async ({ files, unread }) => {
    if (files.length + unread.length === 0) return;
    store.setState({ ...NOTHING, isBusy: true });
    const opened = await readWith(loadSharing, files);
    if (opened === null) return store.setState({ isLost: true, isBusy: false });
    await flush();
    store.setState({ refused: [...opened.refused, ...unreadable(unread)], isBusy: false });
    takeScenarios(opened.scenarios, files);
    if (opened.backups.length === 0) return;
    const plan = planOf(backedUpIn(opened), find);
    store.setState({ damaged: opened.backups.flatMap(({ damaged }) => damaged) });
    if (plan.different.length > 0) store.setState({ plan });
    else await restore(plan, 'both');
  };
  return {
    store,
    take,
    complete: ({ files, unread }) =>
      files.length + unread.length === 0
        ? Promise.resolve()
        : take({ files: [...waiting, ...files], unread }),
    takeIncomplete: () => {
      const { incomplete, made } = store.getState();
      const all = incomplete.map(one => make(one, waiting));
      store.setState({ made: [...made, ...all], incomplete: [] });
    },
    answer: async onDifferent => {
      const { plan } = store.getState();
      if (plan !== null) await restore(plan, onDifferent);
    },
    dismiss: () => store.setState(NOTHING),
  };
};
