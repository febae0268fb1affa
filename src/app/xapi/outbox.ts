import * as v from 'valibot';
import type { RecordStore } from '../ports.ts';
import type { Delivery } from './lrs-port.ts';
import type { Statement } from './statement.ts';

const LONGEST_ID = 36;
const SIGNS = 10;

const heldSchema = v.object({
  statement: v.looseObject({
    id: v.pipe(v.string(), v.length(LONGEST_ID)),
    timestamp: v.string(),
    actor: v.record(v.string(), v.unknown()),
    verb: v.looseObject({ id: v.string() }),
    object: v.looseObject({ id: v.string() }),
  }),
  /** In how many visits the store said that it would never take it. */
  refused: v.number(),
});

interface Held {
  readonly name: string;
  readonly statement: Statement;
  readonly refused: number;
}

/** Refused as often, it is not offered again. */
const MOST_REFUSED = 2;

interface Parts {
  readonly store: RecordStore;
  /** Keeps apart what goes to different places. */
  readonly shelf: string;
  readonly deliver: (statement: Statement) => Promise<Delivery>;
}

export interface Outbox {
  /** Those that wait, in their order; without the one that is on its way at this moment. */
  waiting(): readonly Statement[];
  /** Lays statements behind the others; one that is there already stays where it is. */
  add(statements: readonly Statement[]): Promise<void>;
  /** Throws away what waits of these; one that is on its way may have arrived. */
  drop(isGone: (statement: Statement) => boolean): Promise<void>;
  /** Puts others in place of all that wait. */
  revise(change: (waiting: readonly Statement[]) => readonly Statement[]): Promise<void>;
  /** Sends what waits, one after the other. False where something could not be sent, or was refused. */
  flush(): Promise<boolean>;
}

const readHeld = async ({ store, shelf }: Parts): Promise<readonly Held[]> => {
  const found = await store.all(`${shelf}/`);
  if (!found.ok) return [];
  return found.value.flatMap(({ name, document }) => {
    const read = v.safeParse(heldSchema, document);
    // What the schema does not name was written here, and is what the receiver checks.
    return read.success ? [{ name, ...read.output }] : [];
  });
};

const numberOf = ({ name }: Held): number => Number.parseInt(name.split('/').at(-1) ?? '', 10) || 0;

/** The list that waits, and its copy in the browser: where there is no such copy, it is the list of this page. */
const createShelf = ({ store, shelf }: Parts, found: readonly Held[]) => {
  let held = found;
  let next = Math.max(0, ...found.map(numberOf)) + 1;
  const keep = async (one: Held): Promise<void> => {
    await store.put(one.name, { statement: one.statement, refused: one.refused });
  };
  const remove = async (one: Held): Promise<void> => {
    held = held.filter(other => other !== one);
    await store.remove(one.name);
  };
  return {
    held: () => held,
    remove,
    async add(statements: readonly Statement[]): Promise<void> {
      const fresh = statements
        .filter(({ id }) => !held.some(one => one.statement.id === id))
        .map(statement => {
          const name = `${shelf}/${String(next++).padStart(SIGNS, '0')}`;
          return { name, statement, refused: 0 };
        });
      held = [...held, ...fresh];
      await Promise.all(fresh.map(keep));
    },
    async refuse(one: Held): Promise<void> {
      await remove(one);
      // For the next visit: what a platform refuses today may be its own trouble.
      if (one.refused + 1 < MOST_REFUSED) await keep({ ...one, refused: one.refused + 1 });
    },
  };
};

/** Statements on their way: kept in the browser until the store has them, in their order, each under the id it was made with. */
export const openOutbox = async (parts: Parts): Promise<Outbox> => {
  const shelf = createShelf(parts, await readHeld(parts));
  let sending: string | null = null;
  let refused = false;
  let last: Promise<boolean> = Promise.resolve(true);

  const sendOne = async (one: Held): Promise<boolean> => {
    sending = one.statement.id;
    const delivery = await parts.deliver(one.statement);
    sending = null;
    if (delivery === 'later') return false;
    if (delivery === 'taken') await shelf.remove(one);
    else {
      refused = true;
      await shelf.refuse(one);
    }
    return true;
  };
  const sendAll = async (): Promise<boolean> => {
    for (let one = shelf.held()[0]; one !== undefined; one = shelf.held()[0])
      if (!(await sendOne(one))) return false;
    return !refused;
  };
  return {
    waiting: () =>
      shelf
        .held()
        .map(({ statement }) => statement)
        .filter(({ id }) => id !== sending),
    add: statements => shelf.add(statements),
    async drop(isGone) {
      const gone = shelf.held().filter(({ statement }) => isGone(statement));
      await Promise.all(gone.map(shelf.remove));
    },
    async revise(change) {
      const before = shelf.held();
      const statements = change(before.map(({ statement }) => statement));
      await Promise.all(before.map(shelf.remove));
      await shelf.add(statements);
    },
    flush: () => (last = last.then(sendAll)),
  };
};
