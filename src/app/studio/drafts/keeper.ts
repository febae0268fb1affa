import { createStore, type StoreApi } from 'zustand/vanilla';
import { ok } from '../../../engine/result.ts';
import { momentAfter } from '../../date-utils.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Clock, Seeds, Tabs, Timer } from '../../ports.ts';
import type { History } from '../history/history.ts';
import { replaceFiles } from '../workspace/replace-files.ts';
import { retitled, titleOf } from '../workspace/title.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DraftRecord } from './draft-record.ts';
import type { Drafts } from './drafts.ts';
import { createSaving, type Saved, type Saving } from './saving.ts';

/** Where a scenario is being written. */
export interface HereState {
  /** Another tab has it: here it can only be read. Null while that is not known yet. */
  readonly isElsewhere: boolean | null;
  /** Both had changed it: what was written here is kept under this name, as a scenario of its own. */
  readonly copy: string | null;
}

/** Keeps one open scenario: its files, its versions, and that nobody writes over anybody. */
export interface Keeper {
  readonly saving: Saving;
  readonly history: History;
  readonly here: Pick<StoreApi<HereState>, 'getState' | 'subscribe'>;
  /** Takes it over from the tab that has it. */
  editHere(): void;
  close(): void;
}

export interface KeeperParts {
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly seeds: Seeds;
  readonly tabs: Tabs;
  /** How a change is called that another tab made. */
  readonly says: { readonly fromElsewhere: string; readonly copyOf: (title: string) => string };
}

/** What tabs call a scenario among each other, and the wish to have it. */
const nameOf = (draft: string): string => `draft ${draft}`;
const wishFor = (draft: string): string => `draft ${draft} wanted`;

/** Milliseconds that the other tab is given to keep what it has not kept yet. */
const GRACE = 250;

const isLater = (stored: DraftRecord, known: DraftRecord): boolean =>
  stored.changedAt > known.changedAt;

/** Gathers what was done since it was last asked. */
const gatherSays = (workspace: Workspace) => {
  let says: string[] = [];
  const stop = workspace.store.subscribe((state, before) => {
    const step = state.past.at(-1);
    if (state.files !== before.files && step !== undefined && step !== before.past.at(-1))
      says = [...says.filter(said => said !== step.says), step.says];
  });
  const take = (): readonly string[] => {
    const taken = says;
    says = [];
    return taken;
  };
  return { take, stop };
};

/** The record of a scenario with other files. */
const withFiles = (
  record: DraftRecord,
  files: readonly Source[],
  changedAt: string,
): DraftRecord => ({ ...record, files: [...files], title: titleOf(files), changedAt });

/** Writes a scenario's record, unless somebody else has written another meanwhile: then a copy. */
const createWriter = (
  workspace: Workspace,
  first: DraftRecord,
  { drafts, clock, seeds, tabs, says }: KeeperParts,
  onCopy: (title: string) => void,
) => {
  const { id } = first;
  let base = first.changedAt;
  let isOutdated = false;
  const record = (): DraftRecord => drafts.find(id) ?? first;

  const keepCopy = async (files: readonly Source[]): Promise<Saved> => {
    const now = clock.now();
    const title = says.copyOf(titleOf(files));
    const named = { ...first, id: seeds.name(), isReady: false, createdAt: now };
    const copy = withFiles(named, retitled(files, title), now);
    const kept = await drafts.keep({ ...copy, title });
    if (kept.ok) onCopy(title);
    return kept.ok ? ok(now) : kept;
  };
  const overtaken = async (): Promise<boolean> => {
    if (!isOutdated) return false;
    const stored = await drafts.reread(id, isLater);
    isOutdated = false;
    return stored !== undefined && stored.changedAt !== base;
  };
  return {
    id,
    outdate: () => void (isOutdated = true),
    /** What is kept by now, if that is not what is shown here. */
    async latest(): Promise<DraftRecord | null> {
      const stored = await drafts.reread(id, isLater);
      if (stored === undefined || stored.changedAt === base) return null;
      base = stored.changedAt;
      isOutdated = false;
      return stored;
    },
    async write(): Promise<Saved> {
      const { files } = workspace.store.getState();
      if (isOutdated && (await overtaken())) return keepCopy(files);
      // A clock may stand still, or have been set back: what is later is known by its later moment.
      const now = clock.now();
      base = momentAfter(base, now);
      const kept = await drafts.keep(withFiles(record(), files, base));
      if (kept.ok) tabs.tell(nameOf(id));
      return kept.ok ? ok(base) : kept;
    },
  };
};

/** Keeping what is written here, and showing what another tab wrote. */
const createDesk = (
  workspace: Workspace,
  record: DraftRecord,
  history: History,
  parts: KeeperParts,
) => {
  const here = createStore<HereState>(() => ({ isElsewhere: null, copy: null }));
  const done = gatherSays(workspace);
  const writer = createWriter(workspace, record, parts, copy => {
    here.setState({ copy });
    // Here goes on what the other tab wrote.
    void adoptLatest();
  });
  const save = async (): Promise<Saved> => {
    const { files } = workspace.store.getState();
    const saved = await writer.write();
    if (saved.ok) await history.note({ files, says: done.take() });
    return saved;
  };
  const at = record.changedAt;
  const saving = createSaving({ workspace, timer: parts.timer, at, save });
  const adoptLatest = async (): Promise<void> => {
    const latest = await writer.latest();
    if (latest === null) return;
    const { files } = workspace.store.getState();
    workspace.change(replaceFiles(parts.says.fromElsewhere, files, latest.files));
    done.take();
    saving.adopt(latest.changedAt);
  };
  return { here, writer, saving, adoptLatest, stop: done.stop };
};
type Desk = ReturnType<typeof createDesk>;

/** What another tab did matters here: it wishes, it has kept, it has taken over. */
const hearing = ({ here, writer, saving, adoptLatest }: Desk) => ({
  told: (said: string): void => {
    if (said === wishFor(writer.id)) void saving.flush();
    if (said !== nameOf(writer.id)) return;
    if (saving.store.getState().name === 'saved') void adoptLatest();
    else writer.outdate();
  },
  changedHands: (isHere: boolean): void => {
    const was = here.getState().isElsewhere;
    here.setState({ isElsewhere: !isHere });
    if (isHere && was === true) void adoptLatest();
    if (isHere || was !== false) return;
    // What is not kept yet was written before the other tab knew.
    writer.outdate();
    void saving.flush();
  },
});

/** Keeps a scenario while it is open. */
export const createKeeper = (
  workspace: Workspace,
  record: DraftRecord,
  history: History,
  parts: KeeperParts,
): Keeper => {
  const { tabs, timer } = parts;
  const desk = createDesk(workspace, record, history, parts);
  const { here, saving } = desk;
  const hears = hearing(desk);
  // What somebody found when they came is a version, too.
  void history.note({ files: record.files, says: [] });
  let letGo = tabs.hold(nameOf(record.id), false, hears.changedHands);
  const unlisten = tabs.listen(hears.told);
  return {
    saving,
    history,
    here,
    editHere: () => {
      tabs.tell(wishFor(record.id));
      timer.after(GRACE, () => {
        letGo();
        letGo = tabs.hold(nameOf(record.id), true, hears.changedHands);
      });
    },
    close: () => {
      desk.stop();
      saving.close();
      unlisten();
      letGo();
    },
  };
};
