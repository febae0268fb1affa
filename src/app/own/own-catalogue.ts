import { createStore, type StoreApi } from 'zustand/vanilla';
import { RULES_VERSION } from '../../engine/versions.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { OwnPlayable, OwnShelf, OwnState } from '../catalogue/own-shelf.ts';
import { ownId } from '../catalogue/own-id.ts';
import type { RecordStore, StoredDocument } from '../ports.ts';
import type { Prepared } from './prepare.ts';
import { type ReadyRecord, readReadyRecord } from './ready-record.ts';
import { READY_FORMAT } from '../../engine/versions.ts';

/** As much of a draft as making it ready takes. */
export interface ReadyDraft {
  readonly id: string;
  readonly title: string;
  readonly files: readonly Source[];
  readonly changedAt: string;
  readonly isReady: boolean;
}

const playableOf = ({ id, playable }: ReadyRecord): readonly OwnPlayable[] => {
  if (playable === null) return [];
  const { scenario, version, json, variants, drills, portrait } = playable;
  const address = `data:image/svg+xml,${encodeURIComponent(portrait)}`;
  const entry = { id: ownId(id), version, scenario, variants, portrait: address };
  return [{ entry, script: { scenario, version, json }, drills }];
};

/** What is on the shelf by these records. */
export const shelved = (records: readonly ReadyRecord[]): Omit<OwnState, 'status'> => ({
  playable: records.flatMap(playableOf),
  broken: records
    .filter(({ playable }) => playable === null)
    .map(({ id, title, problems }) => ({ id: ownId(id), title, problems })),
});

export const readyAmong = (stored: readonly StoredDocument[]): readonly ReadyRecord[] =>
  stored.flatMap(({ document }) => {
    const record = readReadyRecord(document);
    return record.ok ? [record.value] : [];
  });

/** How far making one ready has come. */
export type Making = 'making' | 'ready' | 'broken' | 'failed';

interface Parts {
  readonly records: RecordStore;
  readonly shelf: OwnShelf;
  /** Compiles and proves beside the page; null where that takes too long. */
  readonly prepare: (id: string, files: readonly Source[]) => Promise<Prepared | null>;
  readonly draw: (scenario: Scenario) => Promise<string>;
}

/** Keeps what is played in step with what is written. */
export interface OwnCatalogue {
  readonly making: Pick<StoreApi<Readonly<Record<string, Making>>>, 'getState' | 'subscribe'>;
  /** Its draft is gone, and so is what was played of it. */
  forget(draft: string): Promise<void>;
  /** Makes ready what is to be, anew where it has changed, and takes away what is not to be. A draft that is not named stays as it is. */
  sync(drafts: readonly ReadyDraft[]): Promise<void>;
}

const isCurrent = (record: ReadyRecord | undefined, { changedAt }: ReadyDraft): boolean =>
  record !== undefined && record.of === changedAt && record.rules === RULES_VERSION;

/** A face is pleasant to have, and nothing waits for it. */
const portraitOf = (scenario: Scenario, draw: Parts['draw']): Promise<string> =>
  draw(scenario).catch(() => '');

/** The record of a draft as it is now; null where nothing could be said about it. */
const madeFrom = async (
  draft: ReadyDraft,
  { prepare, draw }: Parts,
): Promise<ReadyRecord | null> => {
  const prepared = await prepare(ownId(draft.id), draft.files);
  if (prepared === null) return null;
  const { playable, problems } = prepared;
  return {
    format: READY_FORMAT,
    id: draft.id,
    title: draft.title,
    of: draft.changedAt,
    rules: RULES_VERSION,
    playable: playable && { ...playable, portrait: await portraitOf(playable.scenario, draw) },
    problems,
  };
};

const outcomeOf = (record: ReadyRecord): Making => (record.playable === null ? 'broken' : 'ready');

export const createOwnCatalogue = (known: readonly ReadyRecord[], parts: Parts): OwnCatalogue => {
  const { records, shelf } = parts;
  const ready = new Map(known.map(record => [record.id, record]));
  const making = createStore<Readonly<Record<string, Making>>>(() =>
    Object.fromEntries(known.map(record => [record.id, outcomeOf(record)])),
  );
  const show = (): void =>
    shelf.store.setState({ status: 'ready', ...shelved([...ready.values()]) });
  const say = (id: string, state: Making): void => making.setState({ [id]: state });

  const make = async (draft: ReadyDraft): Promise<void> => {
    say(draft.id, 'making');
    const record = await madeFrom(draft, parts);
    if (record === null) return say(draft.id, 'failed');
    ready.set(draft.id, record);
    await records.put(draft.id, record);
    show();
    say(draft.id, outcomeOf(record));
  };
  const takeAway = async (id: string): Promise<void> => {
    ready.delete(id);
    making.setState(({ [id]: _gone, ...others }) => others, true);
    await records.remove(id);
    show();
  };
  const syncOnce = async (drafts: readonly ReadyDraft[]): Promise<void> => {
    const wanted = drafts.filter(({ isReady }) => isReady);
    for (const { id, isReady } of drafts) if (!isReady && ready.has(id)) await takeAway(id);
    for (const draft of wanted) if (!isCurrent(ready.get(draft.id), draft)) await make(draft);
  };
  // One after the other: each sees what the one before it has made.
  let last: Promise<void> = Promise.resolve();
  const afterwards = (work: () => Promise<void>): Promise<void> => (last = last.then(work));
  return {
    making,
    forget: draft => afterwards(() => takeAway(draft)),
    sync: drafts => afterwards(() => syncOnce(drafts)),
  };
};
