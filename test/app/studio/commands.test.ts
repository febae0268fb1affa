import { describe, expect, it } from 'vitest';
import {
  isPressed,
  isWritten,
  type KeyPress,
  keysForAria,
  keysInWords,
} from '../../../src/app/studio/command-keys.ts';
import { type Command, createCommands, labelOf } from '../../../src/app/studio/commands.ts';
import { findDrafts } from '../../../src/app/studio/drafts/find-drafts.ts';
import { studioKeptEn } from '../../../src/app/words/en/studio-kept.ts';
import { findCommands } from '../../../src/app/studio/find-commands.ts';
import { nextFinding } from '../../../src/app/studio/check/next-finding.ts';
import type { Finding } from '../../../src/analysis/findings/finding.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of commands', () => {
  it.each([
    ['Mod-k', press('k', { ctrlKey: true }), true, false],
    ['Mod-k', press('k', { metaKey: true }), false, true],
    ['Mod-k', press('K', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod-Shift-z', press('Z', { ctrlKey: true, shiftKey: true }), true, false],
    ['F2', press('F2'), true, true],
    ['F2', press('F2', { altKey: true }), false, false],
    ['?', press('?', { shiftKey: true }), true, true],
    ['?', press('?'), true, true],
    ['Mod--', press('-', { ctrlKey: true }), true, false],
    ['Mod-Shift-Enter', press('Enter', { metaKey: true, shiftKey: true }), false, true],
  ])('%s, %o: elsewhere %s, on a Mac %s', (keys, pressed, elsewhere, onMac) => {
    expect([isPressed(keys, pressed, false), isPressed(keys, pressed, true)]).toEqual([
      elsewhere,
      onMac,
    ]);
  });
  it('are written as they stand on the keyboard, and as assistive technology wants them', () => {
    expect(keysInWords('Mod-Shift-z', false)).toBe('Ctrl+Shift+Z');
    expect(keysInWords('Mod-Shift-z', true)).toBe('⇧⌘Z');
    expect(keysInWords('Shift-F8', false)).toBe('Shift+F8');
    expect(keysForAria(['Mod-y', 'Mod-Shift-z'], false)).toBe('Control+Y Control+Shift+Z');
    expect(keysForAria(['Mod-k'], true)).toBe('Meta+K');
  });
  it('are text in a field, if they would be written there', () => {
    expect(['?', 'Shift-x', 'Mod-k', 'F8'].map(isWritten)).toEqual([true, true, false, false]);
  });
});

const command = (id: string, name: string, more: Partial<Command> = {}): Command => ({
  id,
  name,
  group: 'Edit',
  run: () => undefined,
  ...more,
});

describe('a list of commands', () => {
  it('does what can be done, remembers it, and lets a view take its own away again', () => {
    const done: string[] = [];
    const commands = createCommands();
    const one = command('one', 'One', { run: () => done.push('one') });
    const off = command('off', 'Off', { available: () => false, run: () => done.push('off') });
    const remove = commands.add([one, off]);
    commands.add([command('two', 'Two')]);
    for (const each of commands.store.getState()) commands.run(each);
    expect(done).toEqual(['one']);
    expect(commands.recent()).toEqual(['two', 'one']);
    remove();
    expect(commands.store.getState().map(({ id }) => id)).toEqual(['two']);
  });
  it('says what it would do now', () => {
    expect(labelOf(command('undo', 'Undo', { says: () => 'Undo: Type' }))).toBe('Undo: Type');
  });
});

describe('finding a command', () => {
  const all = [
    command('undo', 'Undo'),
    command('versions', 'Versions', { group: 'Keep' }),
    command('rename', 'Rename a name everywhere', { group: 'Ink' }),
    command('decision', 'Add a décision', { group: 'Cards' }),
  ];
  const idsFor = (text: string, recent: readonly string[] = []) =>
    findCommands(all, text, recent).map(({ id }) => id);
  it('shows all without words, those used last first', () => {
    expect(idsFor('', ['rename', 'gone'])).toEqual(['rename', 'undo', 'versions', 'decision']);
  });
  it('goes by the beginnings of words before their middles, and by headings', () => {
    expect(idsFor('ver')).toEqual(['versions', 'rename']);
    expect(idsFor('na')).toEqual(['rename']);
    expect(idsFor('decision add')).toEqual(['decision']);
    expect(idsFor('ink')).toEqual(['rename']);
    expect(idsFor('nothing like it')).toEqual([]);
  });
});

describe('from problem to problem', () => {
  const at = (file: string, line: number): Finding => ({
    code: 'ink/error',
    severity: 'error',
    message: '',
    remedy: '',
    file,
    line,
  });
  const files = [
    { name: 'a.ink', text: 'one\ntwo\nthree\n' },
    { name: 'b.ink', text: 'four\n' },
  ];
  const findings = [at('b.ink', 1), at('a.ink', 3), at('a.ink', 1)];
  const next = (offset: number | null, by: 1 | -1) => {
    const place = offset === null ? null : { file: 'a.ink', offset };
    const found = nextFinding(findings, { files, place }, by);
    return found === null ? null : `${found.file} ${found.line}`;
  };
  it('goes on, back, over files and round', () => {
    expect(next(null, 1)).toBe('a.ink 1');
    expect(next(0, 1)).toBe('a.ink 3');
    expect(next(8, 1)).toBe('b.ink 1');
    expect(next(8, -1)).toBe('a.ink 1');
    expect(next(0, -1)).toBe('b.ink 1');
    expect(nextFinding([], { files, place: null }, 1)).toBeNull();
  });
});

describe('finding one of many scenarios', () => {
  const record = (title: string, text: string) => ({ title, files: [{ name: 'a.ink', text }] });
  const records = [
    record('Lift', 'Ana: The café is up there.'),
    record('Café at night', 'Ben: Closed?'),
    record('Umbrella', 'Kofi: A duck.'),
  ];
  const found = (text: string) => findDrafts(records, text).map(({ title }) => title);
  it('goes by title and words, titles first, without accents and capitals', () => {
    expect(found('')).toEqual(['Lift', 'Café at night', 'Umbrella']);
    expect(found('CAFE')).toEqual(['Café at night', 'Lift']);
    expect(found('kofi duck')).toEqual(['Umbrella']);
    expect(found('kofi lift')).toEqual([]);
  });
});

describe('a copy of a copy', () => {
  it('has a number, and not a second word', () => {
    const { copyOf } = studioKeptEn;
    expect([copyOf('X'), copyOf('X (copy)'), copyOf('X (copy 9)'), copyOf('X (copying)')]).toEqual([
      'X (copy)',
      'X (copy 2)',
      'X (copy 10)',
      'X (copying) (copy)',
    ]);
  });
});
