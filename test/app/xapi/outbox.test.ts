import { describe, expect, it } from 'vitest';
import type { RecordStore } from '../../../src/app/ports.ts';
import type { Delivery } from '../../../src/app/xapi/lrs-port.ts';
import { openOutbox } from '../../../src/app/xapi/outbox.ts';
import { uuidOf } from '../../../src/app/xapi/statement-id.ts';
import type { Statement } from '../../../src/app/xapi/statement.ts';
import { err, ok } from '../../../src/engine/result.ts';

const memory = (): RecordStore & { readonly kept: Map<string, object> } => {
  const kept = new Map<string, object>();
  return {
    kept,
    all: async (prefix = '') =>
      ok(
        [...kept]
          .filter(([name]) => name.startsWith(prefix))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, document]) => ({ name, document })),
      ),
    get: async name => ok(kept.get(name)),
    put: async (name, document) => ok(void kept.set(name, document)),
    remove: async name => ok(void kept.delete(name)),
  };
};

const broken: RecordStore = {
  all: async () => err('storage/unavailable'),
  get: async () => err('storage/unavailable'),
  put: async () => err('storage/unavailable'),
  remove: async () => err('storage/unavailable'),
};

const statement = (name: string): Statement => ({
  id: uuidOf(name),
  timestamp: '2026-11-26T09:15:00.120Z',
  actor: { account: { homePage: 'https://lms.example', name: 'mia' } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: { id: `https://lms.example/${name}` },
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

/** Takes what it is told to take, and remembers what it was given. */
const receiver = () => {
  const got: string[] = [];
  const answers = { next: 'taken' as Delivery };
  const deliver = async ({ object }: Statement): Promise<Delivery> => {
    if (answers.next === 'taken') got.push(object.id.split('/').at(-1) ?? '');
    return answers.next;
  };
  return { got, answers, deliver };
};

describe('what waits to be sent', () => {
  it('outlives the page, keeps its order and goes out once', async () => {
    const store = memory();
    const { got, answers, deliver } = receiver();
    answers.next = 'later';
    const before = await openOutbox({ store, shelf: 'r', deliver });
    for (const name of NAMES) await before.add([statement(name)]);
    expect(await before.flush()).toBe(false);
    answers.next = 'taken';
    const after = await openOutbox({ store, shelf: 'r', deliver });
    expect(await Promise.all([after.flush(), after.flush()])).toEqual([true, true]);
    expect(got).toEqual(NAMES);
    expect(store.kept.size).toBe(0);
  });
  it('is kept apart by shelf, and damaged entries are left out', async () => {
    const store = memory();
    const { got, deliver } = receiver();
    await (await openOutbox({ store, shelf: 'other', deliver })).add([statement('a')]);
    store.kept.set('r/0000000001', { statement: { id: 7 } });
    const outbox = await openOutbox({ store, shelf: 'r', deliver });
    await outbox.add([statement('b'), statement('b')].slice(0, 1));
    await outbox.add([statement('b')]);
    await outbox.flush();
    expect(got).toEqual(['b']);
  });
  it('does not hold up what comes behind something refused, and offers that once more at the next visit', async () => {
    const store = memory();
    const { got, answers, deliver } = receiver();
    const outbox = await openOutbox({ store, shelf: 'r', deliver });
    answers.next = 'refused';
    await outbox.add([statement('a')]);
    expect(await outbox.flush()).toBe(false);
    answers.next = 'taken';
    await outbox.add([statement('b')]);
    expect(await outbox.flush()).toBe(false);
    expect(got).toEqual(['b']);
    answers.next = 'refused';
    const next = await openOutbox({ store, shelf: 'r', deliver });
    expect(await next.flush()).toBe(false);
    expect(store.kept.size).toBe(0);
  });
  it('goes out also where the browser keeps nothing', async () => {
    const { got, deliver } = receiver();
    const outbox = await openOutbox({ store: broken, shelf: 'r', deliver });
    await outbox.add([statement('a')]);
    expect(await outbox.flush()).toBe(true);
    expect(got).toEqual(['a']);
  });
});

describe('the id of a statement', () => {
  it('[9.1.0.0-1] is a UUID, the same for the same text, and another for any other', () => {
    const ids = Array.from({ length: 20_000 }, (_none, at) => uuidOf(`visit answered reply-${at}`));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(uuidOf('visit answered reply-7')).toBe(ids[7]);
  });
});
