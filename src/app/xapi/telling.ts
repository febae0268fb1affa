import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { repliesToTell } from '../course/told-reply.ts';
import type { RecordStore, Timer } from '../ports.ts';
import { createChanges, createGone, createWatch } from '../runs/changed-runs.ts';
import { replayRun, type Replayed, scoresOf } from '../runs/replay-run.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { Runs } from '../runs/run-store.ts';
import type { Lrs } from './lrs-port.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import type { Statement } from './statement.ts';
import { openLedger, type Told } from './told-ledger.ts';
import type { ToldRun } from './told-run.ts';

export interface TellingParts {
  readonly runs: Runs;
  readonly catalogue: Catalogue;
  /** Where statements wait, and what was told. */
  readonly store: RecordStore;
  readonly lrs: Lrs;
  /** ISO 8601: what was begun before is not told. */
  readonly since: string;
  /** Asked before anything is sent. */
  readonly isOn: () => boolean;
  readonly statementsOf: (told: ToldRun) => readonly Statement[];
  /** Whether a statement is about a conversation. */
  readonly isOf: (statement: Statement, run: string) => boolean;
  readonly timer: Timer;
  readonly millisecondsOf: (moment: string) => number;
}

export interface TellingState {
  /** Statements that the record store does not have yet. */
  readonly waiting: number;
  /** `away`: they could not be sent, and are offered again. `refused`: it will not have some of them. */
  readonly trouble: 'away' | 'refused' | null;
}

/** Tells a record store what is played, for as long as the page is open or until it is stopped. */
export interface Telling {
  readonly store: Pick<StoreApi<TellingState>, 'getState' | 'subscribe'>;
  flush(): Promise<void>;
  /** The page may be about to go: all that waits goes out in one message. */
  atOnce(): void;
  /** Nothing is told any more, and what waits is thrown away. */
  forget(): Promise<void>;
}

const SHELF = 'store';

/** Milliseconds after which what was not taken is offered again. */
const AGAIN = 30_000;

const nothing = (): void => {};

/** Sends what waits, one attempt at a time, and again where it was not taken. */
const createSending = (outbox: Outbox, timer: Timer) => {
  const store = createStore<TellingState>(() => ({
    waiting: outbox.waiting().length,
    trouble: null,
  }));
  let cancel = nothing;
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  let over = false;
  const count = (): void => store.setState({ waiting: outbox.waiting().length });
  const attempt = async (): Promise<void> => {
    next = null;
    if (over) return;
    cancel();
    const sent = await outbox.flush();
    const waiting = outbox.waiting().length;
    store.setState({ waiting, trouble: waiting > 0 ? 'away' : sent ? null : 'refused' });
    if (waiting > 0 && !over) cancel = timer.after(AGAIN, () => void flush());
  };
  const flush = (): Promise<void> => {
    if (next === null) {
      next = last.then(attempt);
      last = next;
    }
    return next;
  };
  return {
    store,
    count,
    flush,
    stop: (): void => {
      over = true;
      cancel();
    },
  };
};

const knownOf = ({ scenario, seed, changedAt }: RunRecord) => ({ scenario, seed, at: changedAt });

const toldOf = (
  { run, script, conversation, best }: Replayed,
  before: Told,
  latency: number | null,
  { millisecondsOf }: Pick<TellingParts, 'millisecondsOf'>,
): ToldRun => ({
  run,
  language: script.scenario.language,
  begins: before.turns === 0,
  replies: repliesToTell(conversation, { ...knownOf(run), told: before.turns, latency }),
  scores: conversation.ending === null || before.ended ? null : scoresOf({ conversation, best }),
  lasted: Math.max(0, millisecondsOf(run.changedAt) - millisecondsOf(run.startedAt)),
});

type Ledger = Awaited<ReturnType<typeof openLedger>>;
type Sending = ReturnType<typeof createSending>;

/** Lays out what is new in a conversation, and lets it go. */
const createIntake = (parts: TellingParts, outbox: Outbox, ledger: Ledger, sending: Sending) => {
  const latencyOf = createWatch(parts.millisecondsOf);
  return async (run: RunRecord): Promise<void> => {
    const latency = latencyOf(run);
    const replayed = await replayRun(run, parts.catalogue);
    if (!replayed.ok || !parts.isOn()) return;
    const before = ledger.of(run.id);
    const { turns, ending } = replayed.value.conversation;
    const now = { turns: turns.length, ended: ending !== null };
    if (now.turns <= before.turns && now.ended === before.ended) return;
    const told = toldOf(replayed.value, before, latency, parts);
    // First what is sent, then that it was: what is laid out twice has the same ids.
    await outbox.add(parts.statementsOf(told));
    await ledger.put(run.id, now);
    sending.count();
    void sending.flush();
  };
};

/** What somebody forgot here is not told any more. */
const createForgetting =
  ({ isOf }: TellingParts, outbox: Outbox, ledger: Ledger, { count }: Sending) =>
  async (run: string): Promise<void> => {
    await outbox.drop(statement => isOf(statement, run));
    await ledger.remove(run);
    count();
  };

/** Hears of each conversation that began since, from now on, and of each that is forgotten; `last`: when everything heard by now is laid out. */
const watchRuns = (
  { runs, since }: TellingParts,
  takeIn: (run: RunRecord) => Promise<void>,
  letGo: (run: string) => Promise<void>,
): { readonly stop: () => void; readonly last: () => Promise<void> } => {
  const changes = createChanges(runs);
  const gone = createGone(runs);
  let last: Promise<void> = Promise.resolve();
  const look = (): void => {
    const fresh = changes().filter(run => run.startedAt >= since);
    for (const run of fresh) last = last.then(() => takeIn(run));
    for (const run of gone()) last = last.then(() => letGo(run));
  };
  look();
  return { stop: runs.store.subscribe(look), last: () => last };
};

/**
 * Begins to tell. Only conversations that began after it was turned on are told; what of them a page that
 * was closed did not tell any more is told now. A statement of the same happening has the same id, whoever sends it.
 */
export const startTelling = async (parts: TellingParts): Promise<Telling> => {
  const { runs, store, lrs, timer, isOn } = parts;
  const ledger = await openLedger(store);
  const outbox = await openOutbox({
    store,
    shelf: SHELF,
    deliver: async statement => (isOn() ? lrs.send(statement) : 'later'),
  });
  const sending = createSending(outbox, timer);
  await runs.load();
  const takeIn = createIntake(parts, outbox, ledger, sending);
  const watch = watchRuns(parts, takeIn, createForgetting(parts, outbox, ledger, sending));
  void sending.flush();
  return {
    store: sending.store,
    flush: sending.flush,
    atOnce: () => {
      if (isOn()) lrs.sendAtOnce(outbox.waiting());
    },
    async forget() {
      watch.stop();
      sending.stop();
      await watch.last();
      await outbox.revise(() => []);
      await ledger.forget();
    },
  };
};
