import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedDbStore } from '../../../src/platform/storage/indexed-db.ts';
import { must } from '../../support/ink.ts';

beforeEach(() => deleteDB('composure'));

describe('the records', () => {
  it('keeps runs and drills apart', async () => {
    const [runs, drills] = [createIndexedDbStore('runs'), createIndexedDbStore('drills')];
    must(await runs.put('a', { name: 'run' }));
    must(await drills.put('a', { name: 'drill' }));
    expect(must(await runs.all())).toEqual([{ name: 'a', document: { name: 'run' } }]);
    expect(must(await drills.all())).toEqual([{ name: 'a', document: { name: 'drill' } }]);
  });
  it('an older database gets the new store and keeps what it had', async () => {
    const old = await openDB('composure', 1, {
      upgrade: database => void database.createObjectStore('runs'),
    });
    await old.put('runs', { name: 'old run' }, 'a');
    old.close();
    expect(must(await createIndexedDbStore('runs').all())).toEqual([
      { name: 'a', document: { name: 'old run' } },
    ]);
    expect(must(await createIndexedDbStore('drills').all())).toEqual([]);
  });
  it('a database of a later program is left alone', async () => {
    const later = await openDB('composure', 99);
    later.close();
    expect(await createIndexedDbStore('drills').all()).toEqual({
      ok: false,
      error: 'storage/newer',
    });
  });
});
