import type {
  RecordStore,
  Clock,
  KeyValueStore,
  Seeds,
  StorageProblem,
  Tabs,
} from '../../src/app/ports.ts';
import type { ConversationPort, Standing } from '../../src/app/conversation/conversation-port.ts';
import { createLocalConversation } from '../../src/app/conversation/local-conversation.ts';
import { createPlay } from '../../src/app/conversation/play-store.ts';
import { createRuns } from '../../src/app/runs/run-store.ts';
import type { Catalogue } from '../../src/app/catalogue/catalogue.ts';
import { err, ok } from '../../src/engine/result.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { handTimer } from './timer.ts';

/** A clock that is a second later each time it is asked. */
export const steppingClock = (): Clock => {
  let seconds = 0;
  return { now: () => new Date(Date.UTC(2026, 10, 1) + 1000 * seconds++).toISOString() };
};

/** Chance that is no chance: 1, 2, 3 … */
export const countingSeeds = (): Seeds => {
  let count = 0;
  return { seed: () => ++count, name: () => `run-${++count}` };
};

/** What a record calls itself: runs have an `id`, drills a `key`. */
const nameOf = (document: unknown): string | null => {
  const { id, key } = Object(document);
  return [id, key].find(name => typeof name === 'string') ?? null;
};

/** A record store in memory; `fail` makes every call answer with that problem. */
export const memoryStore = (documents: readonly unknown[] = [], fail?: StorageProblem) => {
  const kept = new Map<string, unknown>(
    documents.map((document, index) => [nameOf(document) ?? `old-${index}`, document]),
  );
  const recordStore: RecordStore = {
    all: async () =>
      fail === undefined
        ? ok([...kept].map(([name, document]) => ({ name, document })))
        : err(fail),
    get: async name => (fail === undefined ? ok(kept.get(name)) : err(fail)),
    put: async (name, document) => {
      if (fail !== undefined) return err(fail);
      kept.set(name, structuredClone(document));
      return ok(undefined);
    },
    remove: async name => {
      if (fail !== undefined) return err(fail);
      kept.delete(name);
      return ok(undefined);
    },
  };
  return { recordStore, kept };
};

export const memoryKeyValueStore = (stored: unknown = null) => {
  const written: object[] = [];
  const keyValues: KeyValueStore = {
    read: () => ok(stored),
    write: document => {
      written.push(document);
      return ok(undefined);
    },
  };
  return { keyValues, written };
};

export const catalogueOf = (
  script: Script,
  best = { accuracy: 4, empathy: 4 },
  decisions = 2,
): Catalogue => {
  const variants = script.scenario.variants.map(({ id }) => ({ id, best, decisions }));
  const { scenario, version } = script;
  return {
    entries: [{ id: scenario.id, version, scenario, variants, portrait: 'portraits/toy.svg' }],
    broken: [],
    load: async id =>
      id === scenario.id ? ok(script) : err({ code: 'catalogue/unknown' as const, detail: id }),
  };
};

/** The pages of one browser, without the browser: the first to ask holds a name until it lets go or another takes it. */
export const sharedTabs = () => {
  const holds: { name: string; changed: (held: boolean) => void }[] = [];
  const pages: { hear: ((name: string) => void)[] }[] = [];
  const holderOf = (name: string) => holds.find(hold => hold.name === name);
  const page = (): Tabs => {
    const own = { hear: [] as ((name: string) => void)[] };
    pages.push(own);
    return {
      hold(name, takeOver, changed) {
        const hold = { name, changed };
        const before = holderOf(name);
        if (takeOver) {
          holds.unshift(hold);
          before?.changed(false);
        } else holds.push(hold);
        changed(holderOf(name) === hold);
        return () => {
          const held = holderOf(name) === hold;
          const at = holds.indexOf(hold);
          if (at >= 0) holds.splice(at, 1);
          if (held) holderOf(name)?.changed(true);
        };
      },
      tell: name =>
        pages.filter(other => other !== own).forEach(({ hear }) => hear.forEach(f => f(name))),
      listen(listener) {
        own.hear.push(listener);
        return () => void own.hear.splice(own.hear.indexOf(listener), 1);
      },
    };
  };
  return { page, held: () => holds.length };
};

interface AppOptions {
  readonly recordStore?: RecordStore;
  readonly tabs?: Tabs;
  readonly catalogue?: Catalogue;
  readonly seeds?: Seeds;
  readonly clock?: Clock;
}

/** The whole app without a screen: what main.ts puts together, with everything outside faked. */
export const appOf = (
  script: Script,
  {
    recordStore = memoryStore().recordStore,
    tabs = sharedTabs().page(),
    catalogue = catalogueOf(script),
    seeds = countingSeeds(),
    clock = steppingClock(),
  }: AppOptions = {},
) => {
  const runs = createRuns(recordStore);
  const port = createLocalConversation({ catalogue, runs, clock, tabs });
  const { timer, pass } = handTimer();
  return { catalogue, runs, port, play: createPlay(port, timer, seeds), pass };
};

/** The reply that a page gives to what it sees. */
export const reply = (port: ConversationPort, { run, turns }: Standing, ref: string) =>
  port.reply({ run, turn: turns + 1, ref });

/** Lets everything that was started come to its end. */
export const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));
