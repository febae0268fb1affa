import { describe, expect, it } from 'vitest';
import { millisecondsOf, momentOf } from '../../../src/app/date-utils.ts';
import type { BackedUp } from '../../../src/app/studio/backup/backup.ts';
import { createBackups } from '../../../src/app/studio/backup/backups.ts';
import { fitting } from '../../../src/app/studio/backup/fitting.ts';
import { overdue } from '../../../src/app/studio/backup/reminder.ts';
import { planOf } from '../../../src/app/studio/backup/restore.ts';
import type { Chosen, Disk, DiskFile, DiskProblem } from '../../../src/app/studio/disk/disk.ts';
import { createDiskDesk } from '../../../src/app/studio/disk/disk-desk.ts';
import { linkOf } from '../../../src/app/studio/disk/link.ts';
import { createDrafts } from '../../../src/app/studio/drafts/drafts.ts';
import { createIncoming } from '../../../src/app/studio/incoming/incoming.ts';
import { createReviews } from '../../../src/app/studio/review/review-record.ts';
import type { SharedFile } from '../../../src/app/studio/share/exporter.ts';
import { addFiles } from '../../../src/app/studio/workspace/add-files.ts';
import { editOf } from '../../../src/app/studio/workspace/change.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { readOpened } from '../../../src/formats/opened/read-opened.ts';
import { createSharing } from '../../../src/formats/sharing.ts';
import { err, missing, ok } from '../../../src/engine/result.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { countingSeeds, memoryStore, sharedTabs, steppingClock } from '../../support/app.ts';

const SHARING = createSharing(() => Promise.reject(new Error('not here')));
const loadSharing = async () => SHARING;

/** A disk in memory; `files` may be written by others behind the page's back. */
const memoryDisk = (first: Readonly<Record<string, string>> = {}) => {
  const files = new Map(Object.entries(first));
  let trouble: DiskProblem | null = null;
  const fileNamed = (name: string): DiskFile => ({
    name,
    read: async () => {
      const text = files.get(name);
      return text === undefined ? err('disk/gone') : ok(new TextEncoder().encode(text));
    },
    write: async content => {
      if (trouble !== null) return err(trouble);
      files.set(name, typeof content === 'string' ? content : new TextDecoder().decode(content));
      return ok(undefined);
    },
  });
  const saved: SharedFile[] = [];
  const disk: Disk = {
    writesBack: true,
    choose: async () => ({ files: [], unread: [] }),
    saveAs: async ({ name, type }, coming) => {
      const content = await coming;
      if (trouble !== null) return err(trouble);
      saved.push({ name, type, content });
      if (typeof content === 'string') files.set(name, content);
      return ok(fileNamed(name));
    },
  };
  return {
    files,
    disk,
    saved,
    fileNamed,
    fail: (problem: DiskProblem | null) => (trouble = problem),
  };
};

const chosenFrom = (memory: ReturnType<typeof memoryDisk>): Chosen => ({
  files: [...memory.files].map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
    file: memory.fileNamed(name),
  })),
  unread: [],
});

/** A scenario opened from the files of a disk. */
const deskOn = (first: Readonly<Record<string, string>>) => {
  const memory = memoryDisk(first);
  const chosen = chosenFrom(memory);
  const scenario = readOpened(chosen.files).scenarios[0] ?? missing();
  const workspace = createWorkspace('w', scenario.files);
  const says = { fromDisk: (file: string) => `From ${file}` };
  const link = linkOf(scenario, chosen.files);
  const desk = createDiskDesk({ workspace, disk: memory.disk, loadSharing, says, link });
  const type = (text: string, file = workspace.store.getState().files[0]?.name ?? ''): void =>
    workspace.change(editOf('Type', file, [{ from: 0, to: 0, insert: text }]));
  const texts = () => workspace.store.getState().files.map(({ text }) => text);
  return { memory, workspace, desk, type, texts };
};

describe('a scenario that was opened from a file', () => {
  it('is saved to that file, and says whether the two are the same', async () => {
    const { memory, desk, type } = deskOn({ 'a.ink': 'one' });
    expect(desk.store.getState()).toMatchObject({ file: 'a.ink', isCurrent: true });
    type('x');
    expect(desk.store.getState().isCurrent).toBe(false);
    await desk.save();
    expect(memory.files.get('a.ink')).toBe('xone');
    expect(desk.store.getState()).toMatchObject({ isCurrent: true, problem: null });
  });
  it('writes each include to its own file, and only those that have changed', async () => {
    const main = 'INCLUDE sub/b.ink\n';
    const { memory, desk, type } = deskOn({ 'a.ink': main, 'b.ink': 'two' });
    memory.files.set('a.ink', main);
    type('x', 'sub/b.ink');
    await desk.save();
    expect([...memory.files]).toEqual([
      ['a.ink', main],
      ['b.ink', 'xtwo'],
    ]);
  });
  it('is never written over what somebody else wrote to the file meanwhile', async () => {
    const { memory, desk, type, texts } = deskOn({ 'a.ink': 'one' });
    memory.files.set('a.ink', 'theirs');
    type('mine ');
    await desk.save();
    expect(memory.files.get('a.ink')).toBe('theirs');
    expect(desk.store.getState().changed).toEqual([{ name: 'a.ink', text: 'theirs' }]);
    desk.takeOver();
    expect(texts()).toEqual(['theirs']);
    expect(desk.store.getState()).toMatchObject({ changed: null, isCurrent: true });
  });
  it('is written over it once somebody has said so', async () => {
    const { memory, desk, type, workspace } = deskOn({ 'a.ink': 'one' });
    memory.files.set('a.ink', 'theirs');
    type('mine ');
    await desk.save();
    await desk.overwrite();
    expect(memory.files.get('a.ink')).toBe('mine one');
    expect(desk.store.getState()).toMatchObject({ changed: null, isCurrent: true });
    expect(workspace.store.getState().past).toHaveLength(1);
  });
  it('taking over can be undone, and leaves files alone that are not on the disk', async () => {
    const { memory, desk, workspace, texts } = deskOn({ 'a.ink': 'one' });
    workspace.change({ says: 'Add', changes: [{ kind: 'add', file: 'new.ink', text: 'new' }] });
    expect(desk.store.getState().unsaved).toEqual(['new.ink']);
    memory.files.set('a.ink', 'theirs');
    await desk.look();
    desk.takeOver();
    expect(texts()).toEqual(['theirs', 'new']);
    workspace.undo();
    expect(texts()).toEqual(['one', 'new']);
  });
  it.each(['disk/refused', 'disk/full', 'disk/failed'] as const)(
    'says %s, and tries again when it is told to',
    async problem => {
      const { memory, desk, type } = deskOn({ 'a.ink': 'one' });
      memory.fail(problem);
      type('x');
      await desk.save();
      expect(desk.store.getState()).toMatchObject({ problem, isCurrent: false });
      memory.fail(null);
      await desk.save();
      expect(desk.store.getState()).toMatchObject({ problem: null, isCurrent: true });
    },
  );
  it('says that its file is gone, and is saved as a new one', async () => {
    const { memory, desk, type } = deskOn({ 'a.ink': '# title: Hello\n' });
    memory.files.delete('a.ink');
    type('// x\n');
    await desk.save();
    expect(desk.store.getState().problem).toBe('disk/gone');
    await desk.saveAs();
    expect(desk.store.getState()).toMatchObject({ file: 'hello.ink', problem: null });
    expect(memory.files.get('hello.ink')).toContain('// x');
  });
  it('changing one’s mind about where to save says nothing', async () => {
    const { memory, desk } = deskOn({ 'a.ink': 'one' });
    memory.fail('disk/dismissed');
    await desk.saveAs();
    expect(desk.store.getState()).toMatchObject({ file: 'a.ink', problem: null });
  });
});

const NOW = '2026-11-26T12:00:00.000Z';
const ago = (days: number): string => momentOf(millisecondsOf(NOW) - days * 86_400_000);

describe('the reminder of a backup', () => {
  it.each([
    ['nothing is written', [], 0],
    ['it is new', [{ createdAt: ago(1), changedAt: ago(0), backedUpAt: null }], 0],
    ['it was never backed up', [{ createdAt: ago(9), changedAt: ago(8), backedUpAt: null }], 1],
    ['nothing changed since', [{ createdAt: ago(90), changedAt: ago(60), backedUpAt: ago(50) }], 0],
    ['the backup is old', [{ createdAt: ago(90), changedAt: ago(1), backedUpAt: ago(8) }], 1],
    ['the backup is fresh', [{ createdAt: ago(90), changedAt: ago(1), backedUpAt: ago(2) }], 0],
  ])('%s', (_, records, count) => {
    expect(overdue(records, NOW)).toBe(count);
  });
});

const draftOf = (id: string, text: string, changedAt = NOW): BackedUp['draft'] => ({
  format: 2,
  id,
  title: `Title ${id}`,
  files: [{ name: 'main.ink', text }],
  origin: null,
  createdAt: changedAt,
  changedAt,
  isReady: false,
  tests: [],
  backedUpAt: null,
});

const world = async (own: readonly BackedUp['draft'][]) => {
  const kept = memoryStore(own);
  const versions = memoryStore();
  const drafts = createDrafts(kept.recordStore);
  await drafts.load();
  const memory = memoryDisk();
  const replaced: (readonly Source[])[] = [];
  const backups = createBackups({
    drafts,
    versions: versions.recordStore,
    reviews: createReviews(memoryStore().recordStore),
    clock: steppingClock(),
    seeds: countingSeeds(),
    tabs: sharedTabs().page(),
    disk: memory.disk,
    loadSharing,
    says: { copyOf: title => `${title} (copy)`, fromBackup: 'From a backup' },
    flush: async () => undefined,
    replaceOpen: (id, files) => id === 'open' && replaced.push(files) > 0,
    versionsAdded: () => undefined,
  });
  const find = (id: string) => drafts.find(id);
  const plan = (all: readonly BackedUp['draft'][]) =>
    planOf(
      all.map(draft => ({ draft, versions: [], reviews: [] })),
      find,
    );
  const texts = () =>
    drafts.store
      .getState()
      .records.map(({ files }) => files[0]?.text ?? '')
      .toSorted((a, b) => a.localeCompare(b));
  return { backups, drafts, memory, plan, texts, versions, replaced, find };
};

describe('a backup of everything', () => {
  it('is saved as one file, and each scenario knows that it is in it', async () => {
    const { backups, memory, find } = await world([draftOf('a', 'one'), draftOf('b', 'two')]);
    expect(await backups.save()).toMatchObject({ ok: true });
    const content = memory.saved[0]?.content;
    if (content === undefined || typeof content === 'string') throw new Error('no zip');
    const [backup] = readOpened([{ name: 'b.zip', bytes: content }]).backups;
    expect(backup?.scenarios.map(({ draft }) => draft.id).toSorted()).toEqual(['a', 'b']);
    expect(find('a')?.backedUpAt).toBe(NOW);
  });
  it('has room for what was named first, then for the newest, and can always be read again', () => {
    const version = (at: number, name: string | null): BackedUp['versions'][number] => {
      const from = momentOf(millisecondsOf(NOW) + at);
      const own = [{ name: 'main.ink', text: `${at}`.padEnd(1_900_000) }];
      const said = { name, says: [], files: own };
      return { format: 1, id: `a ${from}`, draft: 'a', from, at: from, ...said };
    };
    const all = [
      version(0, 'Good'),
      ...Array.from({ length: 40 }, (_, at) => version(at + 1, null)),
    ];
    const [fits] = fitting([{ draft: draftOf('a', 'one'), versions: all, reviews: [] }]);
    expect(fits?.versions.map(({ files }) => Number(files[0]?.text))).toEqual([
      0, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    ]);
    const few = [{ draft: draftOf('a', 'one'), versions: all.slice(0, 5), reviews: [] }];
    expect(fitting(few)).toEqual(few);
  });
  it('that was not saved is none', async () => {
    const { backups, memory, find } = await world([draftOf('a', 'one')]);
    memory.fail('disk/dismissed');
    expect(await backups.save()).toEqual({ ok: false, error: 'disk/dismissed' });
    expect(find('a')?.backedUpAt).toBeNull();
  });
  it('brings back what is not here, and leaves alone what is here just so', async () => {
    const { backups, plan, texts } = await world([draftOf('a', 'one')]);
    const restored = await backups.restore(
      plan([draftOf('a', 'one'), draftOf('b', 'two')]),
      'both',
    );
    expect(restored).toEqual({ back: 1, same: 1, copies: 0, replaced: 0, kept: 0 });
    expect(texts()).toEqual(['one', 'two']);
  });
  it('keeps both where they differ, if that is wanted', async () => {
    const { backups, plan, texts, drafts } = await world([draftOf('a', 'here')]);
    await backups.restore(plan([draftOf('a', 'there')]), 'both');
    expect(texts()).toEqual(['here', 'there']);
    expect(drafts.store.getState().records.map(({ title }) => title)).toContain('Title a (copy)');
  });
  it('keeps the newer, if that is wanted, and the older is among its versions', async () => {
    const [old, late] = ['2026-10-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];
    for (const [here, there, shown, version] of [
      [old, late, 'there', 'here'],
      [late, old, 'here', 'there'],
    ] as const) {
      const { backups, plan, texts, versions } = await world([draftOf('a', 'here', here)]);
      await backups.restore(plan([draftOf('a', 'there', there)]), 'newer');
      expect(texts()).toEqual([shown]);
      expect([...versions.kept.values()]).toMatchObject([{ files: [{ text: version }] }]);
    }
  });
  it('shows it as a step that can be undone where the scenario is open', async () => {
    const { backups, plan, texts, replaced } = await world([
      draftOf('open', 'here', '2026-10-01T00:00:00.000Z'),
    ]);
    await backups.restore(plan([draftOf('open', 'there')]), 'newer');
    expect(texts()).toEqual(['here']);
    expect(replaced).toMatchObject([[{ text: 'there' }]]);
  });
});

describe('files on their way in', () => {
  const open = async (files: Readonly<Record<string, string>>) => {
    const made: string[][] = [];
    const { backups, find } = await world([]);
    const incoming = createIncoming({
      loadSharing,
      backups,
      flush: () => Promise.resolve(),
      find,
      make: scenario => {
        made.push(scenario.files.map(({ name }) => name));
        return { id: `${made.length}`, title: '' };
      },
    });
    await incoming.take(chosenFrom(memoryDisk(files)));
    return { incoming, made, state: () => incoming.store.getState() };
  };
  it('a scenario whose includes are missing waits for them, and takes them when they come', async () => {
    const { incoming, made, state } = await open({ 'a.ink': 'INCLUDE x/b.ink\n' });
    expect(made).toEqual([]);
    expect(state().incomplete[0]?.missing).toEqual(['x/b.ink']);
    await incoming.complete({ files: [], unread: [] });
    expect(state().incomplete).toHaveLength(1);
    await incoming.complete(chosenFrom(memoryDisk({ 'b.ink': 'b' })));
    expect(made).toEqual([['a.ink', 'x/b.ink']]);
    expect(state()).toMatchObject({ incomplete: [], made: [{ id: '1' }] });
  });
  it('or is opened without them', async () => {
    const { incoming, made, state } = await open({ 'a.ink': 'INCLUDE x/b.ink\n' });
    incoming.takeIncomplete();
    expect(made).toEqual([['a.ink']]);
    expect(state().incomplete).toEqual([]);
  });
  it('what could not be read is named', async () => {
    const { incoming, state } = await open({ 'a.png': 'x' });
    expect(state().refused).toEqual([{ name: 'a.png', problem: 'opened/unknown' }]);
    await incoming.take({ files: [], unread: ['folder'] });
    expect(state().refused).toEqual([{ name: 'folder', problem: 'opened/unreadable' }]);
  });
});

describe('a file added to a scenario', () => {
  const added = (files: readonly Source[], more: readonly Source[]) => {
    const workspace = createWorkspace('w', files);
    workspace.change(addFiles('Add', files, more));
    const after = workspace.store.getState().files;
    workspace.undo();
    expect(workspace.store.getState().files).toEqual(files);
    return after;
  };
  const header = '# title: A\nVAR x = 1\n\n// one\n=== a ===\nHi.\n-> END\n';
  it('is included below header and variables, above what is told', () => {
    expect(added([{ name: 'main.ink', text: header }], [{ name: 'b.ink', text: 'b' }])).toEqual([
      { name: 'main.ink', text: header.replace('= 1\n', '= 1\nINCLUDE b.ink\n') },
      { name: 'b.ink', text: 'b' },
    ]);
  });
  it('comes behind the files that are included already', () => {
    const main = { name: 'main.ink', text: 'INCLUDE x/a.ink\r\nHi.\r\n' };
    const files = [main, { name: 'x/a.ink', text: '' }];
    expect(added(files, [{ name: 'b.ink', text: '' }])[0]?.text).toBe(
      'INCLUDE x/a.ink\r\nINCLUDE b.ink\r\nHi.\r\n',
    );
  });
  it('is a new text of the file that has its name', () => {
    const files = [
      { name: 'main.ink', text: 'INCLUDE x/a.ink\n' },
      { name: 'x/a.ink', text: 'old' },
    ];
    expect(added(files, [{ name: 'a.ink', text: 'new' }])).toEqual([
      files[0],
      { name: 'x/a.ink', text: 'new' },
    ]);
  });
  it('never takes the main file’s name', () => {
    const names = added([{ name: 'main.ink', text: 'Hi.' }], [{ name: 'main.ink', text: 'x' }]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['main.ink', 'included-main.ink']);
  });
});
