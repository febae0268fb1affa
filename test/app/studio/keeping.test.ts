import { array, assert, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millisecondsOf, momentAfter, momentOf } from '../../../src/app/date-utils.ts';
import type { StorageProblem, Tabs } from '../../../src/app/ports.ts';
import { createDrafts } from '../../../src/app/studio/drafts/drafts.ts';
import { createKeeper } from '../../../src/app/studio/drafts/keeper.ts';
import { createMine } from '../../../src/app/studio/drafts/mine.ts';
import { compareFiles } from '../../../src/app/studio/history/compare.ts';
import { createHistory } from '../../../src/app/studio/history/history.ts';
import { superfluous } from '../../../src/app/studio/history/thin.ts';
import type { VersionRecord } from '../../../src/app/studio/history/version-record.ts';
import { editOf } from '../../../src/app/studio/workspace/change.ts';
import { replaceFiles } from '../../../src/app/studio/workspace/replace-files.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { err, missing } from '../../../src/engine/result.ts';
import { MOST_VERSIONS } from '../../../src/engine/limits.ts';
import {
  countingSeeds,
  memoryStore,
  settled,
  sharedTabs,
  steppingClock,
} from '../../support/app.ts';
import { handTimer } from '../../support/timer.ts';

const SAYS = { fromElsewhere: 'From elsewhere', copyOf: (title: string) => `${title} (copy)` };

const openTab = async (
  tabs: Tabs,
  records: ReturnType<typeof memoryStore>['recordStore'],
  clock = steppingClock(),
) => {
  const time = handTimer();
  const versions = memoryStore();
  const drafts = createDrafts(records);
  await drafts.load();
  const seeds = countingSeeds();
  const parts = { drafts, clock, seeds, tabs, timer: time.timer, says: SAYS };
  const historyOf = (id: string) => createHistory(id, { records: versions.recordStore, clock });
  const close = () => undefined;
  const unkept: (readonly [string, StorageProblem])[] = [];
  const notKept = (id: string, problem: StorageProblem) => void unkept.push([id, problem]);
  const given = { ...parts, versions: versions.recordStore, historyOf, close, notKept };
  const mine = createMine(given);
  const open = (id: string) => {
    const draft = drafts.find(id) ?? missing();
    const workspace = createWorkspace(id, draft.files);
    const history = historyOf(id);
    return { workspace, history, keeper: createKeeper(workspace, draft, history, parts) };
  };
  return { ...time, drafts, mine, open, versions, unkept };
};

const type = (workspace: ReturnType<typeof createWorkspace>, text: string) =>
  workspace.change(editOf('Type', 'main.ink', [{ from: 0, to: 0, insert: text }], 'typing'));
const textOf = (workspace: ReturnType<typeof createWorkspace>) =>
  workspace.store.getState().files[0]?.text;
const MAIN = [{ name: 'main.ink', text: 'end' }];

describe('keeping a scenario', () => {
  it('keeps within a second of a key, also of one who never rests', async () => {
    const { recordStore, kept } = memoryStore();
    const { mine, open, pass } = await openTab(sharedTabs().page(), recordStore);
    const id = mine.create(MAIN);
    const { workspace, keeper } = open(id);
    for (let second = 0; second < 3; second += 1) {
      for (const letter of 'abcde') {
        type(workspace, letter);
        pass(200);
        await settled();
      }
      expect(JSON.stringify(kept.get(id))).toContain('edcba'.slice(-2));
    }
    pass(1000);
    await settled();
    expect(keeper.saving.store.getState().name).toBe('saved');
    expect(kept.get(id)).toMatchObject({ files: [{ text: textOf(workspace) }] });
  });
  it('keeps at once when the page is about to go', async () => {
    const { recordStore, kept } = memoryStore();
    const { mine, open } = await openTab(sharedTabs().page(), recordStore);
    const id = mine.create(MAIN);
    const { workspace, keeper } = open(id);
    type(workspace, 'x');
    await keeper.saving.flush();
    expect(kept.get(id)).toMatchObject({ files: [{ text: 'xend' }] });
  });
  it.each(['storage/full', 'storage/blocked', 'storage/unavailable'] as const)(
    'says %s, loses nothing, and tries again',
    async problem => {
      const { recordStore, kept } = memoryStore();
      let trouble: StorageProblem | null = null;
      const flaky = {
        ...recordStore,
        put: async (name: string, document: object) =>
          trouble === null ? recordStore.put(name, document) : err(trouble),
      };
      const { mine, open, pass } = await openTab(sharedTabs().page(), flaky);
      const id = mine.create(MAIN);
      const { workspace, keeper } = open(id);
      trouble = problem;
      type(workspace, 'x');
      pass(1000);
      await settled();
      expect(keeper.saving.store.getState()).toEqual({ name: 'failed', problem });
      trouble = null;
      pass(6000);
      await settled();
      expect(keeper.saving.store.getState().name).toBe('saved');
      expect(kept.get(id)).toMatchObject({ files: [{ text: 'xend' }] });
    },
  );
  it('a scenario that could not be kept when it was made is tried again, and says so', async () => {
    const { recordStore, kept } = memoryStore();
    let isFull = true;
    const flaky = {
      ...recordStore,
      put: async (name: string, document: object) =>
        isFull ? err('storage/full' as const) : recordStore.put(name, document),
    };
    const { mine, open, pass, unkept } = await openTab(sharedTabs().page(), flaky);
    const id = mine.create(MAIN);
    const { keeper } = open(id);
    await settled();
    expect(unkept).toEqual([[id, 'storage/full']]);
    keeper.saving.fail('storage/full');
    expect(keeper.saving.store.getState()).toEqual({ name: 'failed', problem: 'storage/full' });
    isFull = false;
    pass(6000);
    await settled();
    expect(keeper.saving.store.getState().name).toBe('saved');
    expect(kept.get(id)).toMatchObject({ files: MAIN });
  });
});

describe('two tabs on one scenario', () => {
  const two = async () => {
    const { recordStore, kept } = memoryStore();
    const shared = sharedTabs();
    const clock = steppingClock();
    const first = await openTab(shared.page(), recordStore, clock);
    const id = first.mine.create(MAIN);
    await settled();
    const second = await openTab(shared.page(), recordStore, clock);
    return { id, kept, first, second, a: first.open(id), b: second.open(id) };
  };
  it('the second one reads, and follows what the first one writes', async () => {
    const { first, a, b } = await two();
    expect(a.keeper.here.getState().isElsewhere).toBe(false);
    expect(b.keeper.here.getState().isElsewhere).toBe(true);
    type(a.workspace, 'x');
    first.pass(1000);
    await settled();
    expect(textOf(b.workspace)).toBe('xend');
  });
  it('the second one takes over, with the last key of the first', async () => {
    const { second, a, b, kept, id } = await two();
    type(a.workspace, 'x');
    b.keeper.editHere();
    await settled();
    second.pass(300);
    await settled();
    expect(a.keeper.here.getState().isElsewhere).toBe(true);
    expect(b.keeper.here.getState().isElsewhere).toBe(false);
    expect(textOf(b.workspace)).toBe('xend');
    type(b.workspace, 'y');
    second.pass(1000);
    await settled();
    expect(kept.get(id)).toMatchObject({ files: [{ text: 'yxend' }] });
    expect(textOf(a.workspace)).toBe('yxend');
  });
  it('nobody overwrites anybody: where both have changed it, one of them is a copy', async () => {
    const { first, second, a, b, kept } = await two();
    // The browser does not tell them of each other.
    b.keeper.editHere();
    second.pass(300);
    await settled();
    type(a.workspace, 'first ');
    type(b.workspace, 'second ');
    second.pass(1000);
    await settled();
    first.pass(1000);
    await settled();
    const texts = [...kept.values()].map(one => JSON.stringify(one));
    expect(texts.some(text => text.includes('"first end"'))).toBe(true);
    expect(texts.some(text => text.includes('"second end"'))).toBe(true);
    expect(a.keeper.here.getState().copy).toContain('(copy)');
    expect(textOf(a.workspace)).toBe('second end');
  });
});

describe('what a scenario was', () => {
  it('one stretch of work is one version, and what was found stays', async () => {
    const { recordStore } = memoryStore();
    const { mine, open, pass } = await openTab(sharedTabs().page(), recordStore);
    const { workspace, history } = open(mine.create(MAIN));
    await settled();
    for (const letter of 'abc') {
      type(workspace, letter);
      pass(1000);
      await settled();
    }
    const { versions } = history.store.getState();
    expect(versions.map(({ files, says }) => [files[0]?.text, says])).toEqual([
      ['end', []],
      ['cbaend', ['Type']],
    ]);
  });
  it('can be restored, and that be undone', async () => {
    const { recordStore } = memoryStore();
    const { mine, open } = await openTab(sharedTabs().page(), recordStore);
    const { workspace, history } = open(mine.create(MAIN));
    await history.snapshot('Good', workspace.store.getState().files);
    type(workspace, 'x');
    const good = history.store.getState().versions.find(({ name }) => name === 'Good');
    const { files } = workspace.store.getState();
    workspace.change(replaceFiles('Restore', files, (good ?? missing()).files));
    expect(textOf(workspace)).toBe('end');
    workspace.undo();
    expect(textOf(workspace)).toBe('xend');
  });
  it('a copy is called so in its own header, too', async () => {
    const { recordStore } = memoryStore();
    const { mine, drafts } = await openTab(sharedTabs().page(), recordStore);
    const id = mine.create([{ name: 'main.ink', text: '# title: Hello\nHi.\n' }]);
    const copy = drafts.find(mine.duplicate(id) ?? '');
    expect(copy).toMatchObject({
      title: 'Hello (copy)',
      files: [{ text: '# title: Hello (copy)\nHi.\n' }],
    });
  });
  it('is deleted with its versions, and comes back with them', async () => {
    const { recordStore, kept } = memoryStore();
    const { mine, open, versions } = await openTab(sharedTabs().page(), recordStore);
    const id = mine.create(MAIN);
    open(id);
    await settled();
    const deleted = (await mine.remove(id)) ?? missing();
    expect([kept.size, versions.kept.size]).toEqual([0, 0]);
    await mine.bringBack(deleted);
    expect([kept.size, versions.kept.size]).toEqual([1, 1]);
  });
});

const HOUR = 3_600_000;
const NOW = '2026-11-26T12:00:00.000Z';
const versionAt = (ago: number, name: string | null = null, size = 1): VersionRecord => {
  const at = momentOf(millisecondsOf(NOW) - ago);
  const files = [{ name: 'a.ink', text: 'x'.repeat(size) }];
  return { format: 1, id: `v ${at} ${name}`, draft: 'v', name, from: at, at, says: ['x'], files };
};

describe('thinning', () => {
  it('keeps the last hour whole, then one an hour, then one a day, and all that have a name', () => {
    const ages = [0, 0.1, 0.5, 0.9, 2.1, 2.2, 2.3, 50.1, 50.2];
    const versions = [
      ...ages.map(age => versionAt(age * HOUR)),
      versionAt(50.3 * HOUR, 'Good'),
    ].toSorted((a, b) => a.at.localeCompare(b.at));
    const gone = superfluous(versions, NOW);
    expect(gone.map(({ at }) => (millisecondsOf(NOW) - millisecondsOf(at)) / HOUR)).toEqual([
      50.2, 2.3, 2.2,
    ]);
  });
  it('stays within its bounds whatever was kept, and never gives up the newest', () => {
    const one = record({ ago: integer({ min: 0, max: 3000 }), size: integer({ min: 0, max: 9 }) });
    assert(
      property(array(one, { minLength: 1, maxLength: 60 }), all => {
        const versions = all
          .map(({ ago, size }) => versionAt(ago * 1000, null, size * 400_000))
          .toSorted((a, b) => a.at.localeCompare(b.at));
        const gone = superfluous(versions, NOW);
        const left = versions.filter(version => !gone.includes(version));
        expect(left.at(-1)).toBe(versions.at(-1));
        expect(left.length).toBeLessThanOrEqual(MOST_VERSIONS);
        const size = left.reduce((sum, { files }) => sum + (files[0]?.text.length ?? 0), 0);
        expect(size).toBeLessThanOrEqual(8_000_000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('two states of the files', () => {
  const file = record({ name: string({ minLength: 1, maxLength: 2 }), text: string() });
  const unique = (files: readonly { name: string; text: string }[]) =>
    files.filter(({ name }, at) => files.findIndex(other => other.name === name) === at);
  it('become each other by one change that can be undone', () => {
    const list = array(file, { minLength: 1, maxLength: 4 }).map(unique);
    assert(
      property(list, list, (before, after) => {
        const workspace = createWorkspace('w', before);
        workspace.change(replaceFiles('x', before, after));
        const { files } = workspace.store.getState();
        expect(files[0]).toEqual(after[0]);
        expect(files.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
          after.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        );
        if (workspace.store.getState().past.length > 0) workspace.undo();
        expect(
          workspace.store.getState().files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        ).toEqual(before.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      }),
    );
  });
  it('are compared line by line, and a changed line word by word', () => {
    const before = [{ name: 'a.ink', text: 'one\ntwo\nthree\nfour\nfive\nsix old\n' }];
    const after = [{ name: 'a.ink', text: 'one\ntwo\nthree\nfour\nfive\nsix new\n' }];
    expect(compareFiles(before, after)[0]?.lines).toMatchObject([
      { kind: 'skipped', lines: 3 },
      { kind: 'same' },
      { kind: 'same' },
      { kind: 'removed', words: [{ text: 'six ' }, { kind: 'removed', text: 'old' }] },
      { kind: 'added', words: [{ text: 'six ' }, { kind: 'added', text: 'new' }] },
    ]);
    expect(compareFiles(before, before)).toEqual([]);
  });
});

describe('moments', () => {
  it('are reckoned as the clock does', () => {
    assert(
      property(integer({ min: 0, max: 4_000_000_000 }), seconds => {
        const moment = new Date(seconds * 1000 + 7).toISOString();
        expect(millisecondsOf(moment)).toBe(seconds * 1000 + 7);
        expect(momentOf(seconds * 1000 + 7)).toBe(moment);
      }),
    );
    expect(momentAfter(NOW, NOW)).toBe('2026-11-26T12:00:00.001Z');
  });
});
