import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pino } from 'pino';
import type { Settings } from '../../src/server/config/settings.ts';
import type { Database, Unit } from '../../src/server/database/database.ts';
import { bindable } from '../../src/server/database/sqlite/bindable.ts';
import { makeAccessKey } from '../../src/server/access/access-keys.ts';
import { note } from '../../src/server/audit/audit.ts';
import { openStore } from '../../src/server/server.ts';
import { must } from '../support/ink.ts';
import { settingsOn, STORES } from './support/stores.ts';

const NOW = '2026-11-26T10:00:00.000Z';

const opened = async (settings: Settings): Promise<Database> => {
  const database = must(await openStore(settings, pino({ level: 'silent' })));
  let closed = false;
  onTestFinished(async () => {
    if (!closed) await database.close();
  });
  return {
    ...database,
    async close() {
      closed = true;
      await database.close();
    },
  };
};

const keys = ({ query }: Unit) => query.selectFrom('access_key').selectAll().execute();

describe.each(STORES)('the database %s', store => {
  it('keeps a unit as a whole or not at all, and tells memory only what is safe', async () => {
    const database = await opened(await settingsOn(store));
    const told: string[] = [];
    const failing = database.transaction(async unit => {
      await makeAccessKey(unit, 'lost', NOW);
      unit.afterCommit(() => told.push('lost'));
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow('something else');
    await database.transaction(async unit => {
      await makeAccessKey(unit, 'kept', NOW);
      unit.afterCommit(() => told.push('kept'));
      expect(told).toEqual([]);
    });
    expect(await database.transaction(keys)).toMatchObject([{ name: 'kept' }]);
    expect(told).toEqual(['kept']);
  });

  it('refuses a query that comes after the end of its transaction', async () => {
    const database = await opened(await settingsOn(store));
    const left = await database.transaction(async unit => unit);
    await expect(keys(left)).rejects.toThrow('after the end of its transaction');
  });

  it('brings its tables up to date once, and finds everything again', async () => {
    const settings = await settingsOn(store);
    const first = await opened(settings);
    await first.transaction(unit => makeAccessKey(unit, 'old', NOW));
    await first.close();
    const second = await opened(settings);
    expect(await second.transaction(keys)).toHaveLength(1);
    expect(await second.isReady()).toBe(true);
  });

  it('changes and removes nothing of the audit log', async () => {
    const database = await opened(await settingsOn(store));
    const noted = {
      key: { id: 'key-1', name: 'Ada' },
      what: 'result/seen',
      about: 'run-1',
    } as const;
    await database.transaction(unit => note(unit, { ...noted, now: NOW }));
    const change = database.transaction(({ query }) =>
      query.updateTable('audit').set({ who: 'somebody' }).execute(),
    );
    const remove = database.transaction(({ query }) => query.deleteFrom('audit').execute());
    await expect(change).rejects.toThrow('append-only');
    await expect(remove).rejects.toThrow('append-only');
    const rows = await database.transaction(({ query }) =>
      query.selectFrom('audit').selectAll().execute(),
    );
    expect(rows).toMatchObject([{ who: 'key-1' }]);
  });
});

describe('SQLite', () => {
  it.each([
    ['a date', new Date()],
    ['not a number', Number.NaN],
    ['the infinite', Number.POSITIVE_INFINITY],
    ['an object', { a: 1 }],
    ['a list', [1]],
    ['true', true],
    ['undefined', undefined],
  ])('refuses %s, which it would keep as nothing', (_, value) => {
    expect(() => bindable(value)).toThrow('cannot hold this');
  });
  it.each([[null], [0], [-1.5], ['text'], [2n ** 60n], [new Uint8Array([1])]])(
    'takes %s',
    value => {
      expect(bindable(value)).toBe(value);
    },
  );

  it('writes each commit to the disk before it is acknowledged', async () => {
    const database = await opened(await settingsOn('SQLite'));
    const { sql } = await import('kysely');
    const read = (pragma: string) =>
      database.transaction(
        async ({ query }) => (await sql.raw(`pragma ${pragma}`).execute(query)).rows[0],
      );
    expect({ ...Object(await read('journal_mode')) }).toEqual({ journal_mode: 'wal' });
    expect({ ...Object(await read('synchronous')) }).toEqual({ synchronous: 2 });
    expect({ ...Object(await read('foreign_keys')) }).toEqual({ foreign_keys: 1 });
  });

  it('has one process for one file: a second one is told so, and changes nothing', async () => {
    const settings = await settingsOn('SQLite');
    const database = await opened(settings);
    await database.transaction(unit => makeAccessKey(unit, 'first', NOW));
    const program = ['--import', 'tsx', 'src/tools/cli.ts', 'serve'];
    const env = {
      ...process.env,
      PORT: '0',
      DATA: settings.data,
      GAME: 'test/server/support/game',
    };
    const second = promisify(execFile)(process.execPath, program, { env });
    await expect(second).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Another server works on this database.'),
    });
    expect(await database.transaction(keys)).toHaveLength(1);
  });
});
