import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { migrationsTo, readDocument } from '../../../src/app/storage/migrations.ts';
import { addressOf, parseRoute, type Route } from '../../../src/app/route.ts';
import { createRuns } from '../../../src/app/runs/run-store.ts';
import {
  createPreferences,
  DEFAULT_PREFERENCES,
} from '../../../src/app/preferences/preferences.ts';
import { createTextReveal, shownText } from '../../../src/app/conversation/text-reveal.ts';
import { appOf, memoryStore, memoryKeyValueStore, reply, settled } from '../../support/app.ts';
import { must, script } from '../../support/ink.ts';

describe('documents', () => {
  const schema = v.object({ format: v.literal(3), mood: v.number() });
  const migrations = [
    (old: Readonly<Record<string, unknown>>) => ({ ...old, heat: 1 }),
    ({ heat, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, mood: heat }),
  ];
  it('are brought up to date step by step', () => {
    expect(readDocument({ format: 1 }, schema, migrations)).toEqual({
      ok: true,
      value: { format: 3, mood: 1 },
    });
    expect(readDocument({ format: 3, mood: 4 }, schema, migrations)).toMatchObject({ ok: true });
  });
  it('have a step to each version of the table, or the program does not start', () => {
    expect(migrationsTo(3, migrations)).toBe(migrations);
    expect(() => migrationsTo(4, migrations)).toThrow('version 4 needs 3 migrations');
    expect(() => migrationsTo(2, migrations)).toThrow('version 2 needs 1 migrations');
  });
  it.each([
    { value: { format: 4, mood: 1 }, error: 'storage/newer' },
    { value: { format: 3 }, error: 'storage/corrupt' },
    { value: { mood: 1 }, error: 'storage/corrupt' },
    { value: [], error: 'storage/corrupt' },
    { value: null, error: 'storage/corrupt' },
    { value: 'rubbish', error: 'storage/corrupt' },
  ])('$value is $error', ({ value, error }) => {
    expect(readDocument(value, schema, migrations)).toEqual({ ok: false, error });
  });
});

describe('runs', () => {
  it('what cannot be read is reported and left where it is; the rest is there', async () => {
    const { recordStore, kept } = memoryStore([{ format: 99 }, 'rubbish']);
    const runs = createRuns(recordStore);
    await runs.load();
    expect(runs.store.getState()).toMatchObject({
      status: 'ready',
      records: [],
      notice: 'storage/newer',
    });
    expect([...kept.values()]).toEqual([{ format: 99 }, 'rubbish']);
    runs.dismissNotice();
    expect(runs.store.getState().notice).toBeNull();
  });
  it.each(['storage/unavailable', 'storage/full'] as const)(
    'with %s play goes on and one notice is given',
    async problem => {
      const { recordStore } = memoryStore([], problem);
      const { runs, port } = appOf(
        script(`* "Go." # empathy: +1 listen\n- # ending: resolved :: Done.\n-> END`),
        { recordStore },
      );
      await runs.load();
      const standing = must(await port.open({ run: 'r', scenario: 'toy', mode: 'practice' }));
      expect((await reply(port, standing, 'r0')).ok).toBe(true);
      await settled();
      expect(runs.store.getState()).toMatchObject({ notice: problem });
      expect(runs.store.getState().records).toHaveLength(1);
    },
  );
});

describe('settings', () => {
  it('are kept and read back', () => {
    const { keyValues, written } = memoryKeyValueStore();
    const preferences = createPreferences(keyValues);
    preferences.change({ textSize: 150, numberKeys: false });
    expect(createPreferences(memoryKeyValueStore(written[0]).keyValues).store.getState()).toEqual({
      ...DEFAULT_PREFERENCES,
      textSize: 150,
      numberKeys: false,
    });
  });
  it('that cannot be read are the defaults', () => {
    const preferences = createPreferences(
      memoryKeyValueStore({ format: 1, theme: 'pink' }).keyValues,
    );
    expect(preferences.store.getState()).toEqual(DEFAULT_PREFERENCES);
    expect(preferences.problem.getState()).toBe('storage/corrupt');
  });
  it('of a later version are never overwritten', () => {
    const { keyValues, written } = memoryKeyValueStore({ format: 99 });
    const preferences = createPreferences(keyValues);
    preferences.change({ theme: 'dark' });
    expect(preferences.store.getState().theme).toBe('dark');
    expect(preferences.problem.getState()).toBe('storage/newer');
    expect(written).toEqual([]);
  });
});

describe('addresses', () => {
  const routes: readonly Route[] = [
    { name: 'home' },
    { name: 'settings' },
    { name: 'drills' },
    { name: 'rules', rule: null },
    { name: 'rules', rule: 'M5' },
    { name: 'drill', scenario: 'a b', drill: 'what/ask', from: null },
    { name: 'drill', scenario: 'a b', drill: 'what/ask', from: 'x/y' },
    { name: 'briefing', scenario: 'room-not-ready' },
    { name: 'opening', scenario: 'a b/c', run: null },
    { name: 'opening', scenario: 'a b/c', run: 'x y' },
    { name: 'play', scenario: 'a b/c', run: 'x' },
    { name: 'debrief', run: 'ä%' },
    { name: 'debrief', run: 'turn/ä', turn: 12 },
    { name: 'sheet', run: 'ä%/sheet' },
  ];
  it.each(routes)('$name reads back as it was written', route => {
    expect(parseRoute(addressOf(route))).toEqual(route);
  });
  it.each([
    '#/nowhere',
    '#/play',
    '#/play/a/b/c',
    '#/play/a/new/',
    '#/settings/x',
    '#/debrief',
    '#/debrief//sheet',
    '#/debrief/a/b',
    '#/debrief/a/sheet/b',
    '#/debrief/a/turn',
    '#/debrief/a/turn/0',
    '#/debrief/a/turn/x',
    '#/debrief/a/turn/1/2',
    '#/drills/a',
    '#/drills/a/b/from',
    '#/drills/a/b/from/',
    '#/drills/a/b/c/d',
    '#/rules/M99',
    '#/rules/toString',
    '#/rules/M5/x',
    '#/%E0%A4%A',
  ])('%s is unknown, not an exception', hash => {
    expect(parseRoute(hash).name).toBe('unknown');
  });
  it.each(['', '#', '#/', '/'])('"%s" is home', hash => {
    expect(parseRoute(hash)).toEqual({ name: 'home' });
  });
});

describe('play', () => {
  const STORY = script(
    `Dana: Well?\n* "Go." # empathy: +1 listen\n  Dana: Fine.\n  Dana: Then go.\n- # ending: resolved :: Done.\n-> END`,
  );

  it('goes from closed through opening to talking, and back', async () => {
    const { play } = appOf(STORY);
    const names: string[] = [play.store.getState().name];
    play.store.subscribe(({ name }) => names.push(name));
    await play.open({ scenario: 'toy', mode: 'practice' });
    await play.reply('r0');
    play.close();
    expect(names).toEqual(['closed', 'opening', 'talking', 'talking', 'talking', 'closed']);
  });
  it('a failure has a code; a refused reply leaves the conversation as it was', async () => {
    const { play } = appOf(STORY);
    await play.open({ scenario: 'gone', mode: 'practice' });
    expect(play.store.getState()).toMatchObject({
      name: 'failed',
      problem: { code: 'catalogue/unknown' },
    });
    await play.open({ scenario: 'toy', mode: 'practice' });
    await play.reply('r7');
    expect(play.store.getState()).toMatchObject({
      name: 'talking',
      waiting: false,
      problem: { code: 'conversation/not-on-offer' },
    });
  });
  it('the answer comes first, and the desk follows it', async () => {
    const told = script(
      `-> talk\n=== talk ===\nDana: Well?\n* "Sorry." # empathy: +2 apologise\n  Dana: Fine.\n- # ending: resolved :: Done.\n-> END\n=== card ===\n# desk: record :: Mood\nHeat: {heat}\n-> DONE`,
    );
    const { play, pass } = appOf(told);
    const lines = () => {
      const state = play.store.getState();
      return state.name === 'talking' ? state.desk.flatMap(card => card.lines) : [];
    };
    await play.open({ scenario: 'toy', mode: 'practice' });
    const before = lines();
    expect(before).toHaveLength(1);
    await play.reply('r0');
    expect(lines()).toEqual(before);
    pass(100);
    await settled();
    expect(lines()).toHaveLength(1);
    expect(lines()).not.toEqual(before);
  });
  it('an answer that comes after the player has left is dropped', async () => {
    const { play } = appOf(STORY);
    const opening = play.open({ scenario: 'toy', mode: 'practice' });
    play.close();
    await opening;
    expect(play.store.getState()).toEqual({ name: 'closed' });
  });

  it('lines are told one after the other at reading pace, and all at once when skipped', async () => {
    const { play } = appOf(STORY);
    const textReveal = createTextReveal(play, () => 10);
    await play.open({ scenario: 'toy', mode: 'practice' });
    expect(textReveal.store.getState()).toEqual({ line: 0, shown: 0 });
    textReveal.tick(300);
    expect(shownText('Well?', textReveal.store.getState().shown)).toBe('Wel');
    textReveal.tick(10_000);
    expect(textReveal.store.getState().line).toBeNull();
    await play.reply('r0');
    expect(textReveal.store.getState()).toEqual({ line: 2, shown: 0 });
    textReveal.tick(10_000);
    expect(textReveal.store.getState().line).toBe(3);
    textReveal.skip();
    expect(textReveal.store.getState().line).toBeNull();
  });
  it('instant text is told at once', async () => {
    const { play } = appOf(STORY);
    const textReveal = createTextReveal(play, () => Number.POSITIVE_INFINITY);
    await play.open({ scenario: 'toy', mode: 'practice' });
    expect(textReveal.store.getState().line).toBeNull();
  });
});
