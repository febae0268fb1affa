import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Catalogue, entryOf } from '../../../src/app/catalogue/catalogue.ts';
import { ownId } from '../../../src/app/catalogue/own-id.ts';
import { createOwnShelf, withOwn, withOwnDrills } from '../../../src/app/catalogue/own-shelf.ts';
import {
  createOwnCatalogue,
  readyAmong,
  type ReadyDraft,
  shelved,
} from '../../../src/app/own/own-catalogue.ts';
import { type Prepared, prepareOwn } from '../../../src/app/own/prepare.ts';
import { addressOf, parseRoute } from '../../../src/app/route.ts';
import { err } from '../../../src/engine/result.ts';
import { memoryStore } from '../../support/app.ts';
import { must } from '../../support/ink.ts';

const UMBRELLA = readFileSync('test/support/umbrella.ink', 'utf8');

const draftOf = (text: string, at = 1, isReady = true): ReadyDraft => ({
  id: 'mine',
  title: 'The umbrella',
  files: [{ name: 'umbrella.ink', text }],
  changedAt: `2026-11-26T12:00:0${at}.000Z`,
  isReady,
});

const unknown = async () => err({ code: 'catalogue/unknown', detail: '' } as const);
const NOTHING: Catalogue = { entries: [], broken: [], load: unknown };

/** A proof takes a second, and the same text has the same. */
const known = new Map<string, Prepared>();
const prepare = (id: string, files: ReadyDraft['files']): Prepared => {
  const text = JSON.stringify(files);
  const prepared = known.get(text) ?? prepareOwn(id, files);
  known.set(text, prepared);
  return prepared;
};

const world = (records = memoryStore()) => {
  const shelf = createOwnShelf(
    records.recordStore,
    async () => stored => shelved(readyAmong(stored)),
  );
  const made: string[] = [];
  const catalogue = withOwn(NOTHING, shelf);
  const drills = withOwnDrills({ scenarios: [], load: unknown }, shelf);
  const own = createOwnCatalogue([], {
    records: records.recordStore,
    shelf,
    prepare: async (id, files) => {
      made.push(id);
      return prepare(id, files);
    },
    draw: async () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  return { records, shelf, catalogue, drills, own, made };
};

const MINE = ownId('mine');

describe('a scenario of one’s own', () => {
  it('has an address that leads back to it, and a name that no file can have', () => {
    const route = { name: 'briefing', scenario: MINE } as const;
    expect(parseRoute(addressOf(route))).toEqual(route);
    expect(MINE).toContain('/');
  });
  it('is played once it is ready: with story, facts, drills and portrait, also after a reload', async () => {
    const first = world();
    await first.own.sync([draftOf(UMBRELLA)]);
    expect(first.own.making.getState()).toEqual({ mine: 'ready' });
    const reloaded = world(first.records);
    await reloaded.shelf.load();
    for (const { catalogue, drills } of [first, reloaded]) {
      const entry = entryOf(catalogue, MINE);
      expect(entry?.portrait).toMatch(/^data:image\/svg/);
      expect(entry?.variants[0]?.decisions).toBeGreaterThan(0);
      const script = must(await catalogue.load(MINE));
      expect(script.version).toBe(entry?.version);
      expect(drills.scenarios).toEqual([MINE]);
      expect((await drills.load(MINE)).ok).toBe(true);
    }
  });
  it('is made anew when it has changed, and only then', async () => {
    const { own, made, catalogue } = world();
    await own.sync([draftOf(UMBRELLA)]);
    const before = entryOf(catalogue, MINE)?.version;
    await own.sync([draftOf(UMBRELLA)]);
    expect(made).toHaveLength(1);
    await own.sync([draftOf(UMBRELLA.replace('umbrella', 'parasol'), 2)]);
    expect(made).toHaveLength(2);
    expect(entryOf(catalogue, MINE)?.version).not.toBe(before);
  });
  it('that breaks says where, and the others stay', async () => {
    const { own, catalogue } = world();
    await own.sync([draftOf('-> nowhere\n')]);
    expect(own.making.getState()).toEqual({ mine: 'broken' });
    expect(catalogue.broken[0]).toMatchObject({ id: MINE, title: 'The umbrella' });
    expect(await catalogue.load(MINE)).toMatchObject({ error: { code: 'catalogue/broken' } });
    await own.sync([draftOf(UMBRELLA, 2)]);
    expect(catalogue.broken).toEqual([]);
    expect(entryOf(catalogue, MINE)).toBeDefined();
  });
  it('goes when it is a draft again or deleted, and stays when nobody speaks of it', async () => {
    const { own, catalogue, records } = world();
    await own.sync([draftOf(UMBRELLA)]);
    await own.sync([]);
    expect(catalogue.entries).toHaveLength(1);
    await own.sync([draftOf(UMBRELLA, 1, false)]);
    expect(catalogue.entries).toEqual([]);
    expect(own.making.getState()).toEqual({});
    await own.sync([draftOf(UMBRELLA)]);
    await own.forget('mine');
    expect([catalogue.entries, records.kept.size]).toEqual([[], 0]);
  });
});
