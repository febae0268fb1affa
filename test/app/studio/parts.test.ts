import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRemovable, partAfter, partRemoved } from '../../../src/app/studio/map/part-edits.ts';
import { faultOfName, idCalled, renamedPart } from '../../../src/app/studio/map/part-names.ts';
import { readMap } from '../../../src/app/studio/map/read-map.ts';
import { type MapPart, partOf } from '../../../src/app/studio/map/story-map.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import type { Change } from '../../../src/app/studio/workspace/change.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { readScript } from '../../../src/narrative/story/script.ts';

const filesOf = (text: string): readonly Source[] => [{ name: 'main.ink', text }];

const after = (files: readonly Source[], change: Change | null): readonly Source[] =>
  change === null ? [] : applyChanges(files, change.changes).files;

const textAfter = (text: string, change: Change | null): string =>
  after(filesOf(text), change)[0]?.text ?? '';

const partIn = (files: readonly Source[], id: string): MapPart => {
  const part = partOf(readMap(files), id);
  if (part === undefined) throw new Error(`there is no part ${id}`);
  return part;
};

const POLICIES: readonly Source[] = readdirSync('stories/policies').map(name => ({
  name: `policies/${name}`,
  text: readFileSync(`stories/policies/${name}`, 'utf8'),
}));

const shipped = (name: string): readonly Source[] => [
  { name, text: readFileSync(`stories/${name}`, 'utf8') },
  ...POLICIES,
];

const compiled = (files: readonly Source[]): string => {
  const [main = { name: '', text: '' }] = files;
  const { script, problems } = readScript('a', main, {
    read: name => files.find(file => file.name === name) ?? null,
  });
  if (script === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return script.json;
};

/** As long as the old one: the compiler writes whichever path is shorter, the whole one or one from where it stands. */
const another = (name: string): string => `q${'z'.repeat(name.length - 1)}`;

describe('calling a part something else', () => {
  const renamed = (text: string, part: string, to = 'z'): string =>
    textAfter(text, renamedPart(filesOf(text), part, to, 'Rename'));
  it.each([
    ['-> a\n=== a\n-> a', 'a', '-> z\n=== z\n-> z'],
    [
      '=== a\n{a} {a > 1: -> a.b} {not a}\n= b\n-> END',
      'a',
      '=== z\n{z} {z > 1: -> z.b} {not z}\n= b\n-> END',
    ],
    ['=== a\n-> b\n= b\n-> a.b', 'a.b', '=== a\n-> z\n= z\n-> a.z'],
    [
      '=== a\n-> b\n= b\n-> END\n=== c\n-> b\n= b\n-> END',
      'a.b',
      '=== a\n-> z\n= z\n-> END\n=== c\n-> b\n= b\n-> END',
    ],
    [
      'VAR a = 1\n{a}\n-> b\n=== b\n{a} a said "a"',
      'b',
      'VAR a = 1\n{a}\n-> z\n=== z\n{a} a said "a"',
    ],
    ['=== a(b)\n{b}\n-> END\n=== b\n-> a(1)', 'b', '=== a(b)\n{b}\n-> END\n=== z\n-> a(1)'],
    ['=== a\n* (b) Yes\n- {b} -> b\n=== b\n-> b', 'b', '=== a\n* (b) Yes\n- {b} -> b\n=== z\n-> z'],
    [
      '=== a\n~ x = -> b\n{TURNS_SINCE(-> b)} {f(b)}\n=== b\n-> a -> b ->',
      'b',
      '=== a\n~ x = -> z\n{TURNS_SINCE(-> z)} {f(z)}\n=== z\n-> a -> z ->',
    ],
    [
      '* "a" # card: a # why: a -> a\n=== a\n# desk: policy',
      'a',
      '* "a" # card: z # why: a -> z\n=== z\n# desk: policy',
    ],
    [
      'LIST m = a, c\n{m == a}\n=== b\n-> b // a b',
      'b',
      'LIST m = a, c\n{m == a}\n=== z\n-> z // a b',
    ],
    ['{f()}\n=== function f()\n~ return f()', 'f', '{z()}\n=== function z()\n~ return z()'],
  ])('%j', (text, part, wanted) => {
    expect(renamed(text, part)).toBe(wanted);
  });
  it.each(readdirSync('stories').filter(name => name.endsWith('.ink')))(
    '%s: it is the same story under the new name',
    name => {
      const files = shipped(name);
      const before = compiled(files);
      const ids = readMap(files)
        .parts.map(({ id }) => id)
        .filter((id, at) => id !== '' && at % 10 === 1);
      for (const id of ids) {
        const own = id.split('.').at(-1) ?? '';
        const name = another(own);
        const changed = after(files, renamedPart(files, id, name, 'Rename'));
        expect(partOf(readMap(changed), id)).toBeUndefined();
        expect(partOf(readMap(changed), idCalled(id, name))).toBeDefined();
        expect(compiled(changed).replaceAll(name, own) === before, id).toBe(true);
      }
    },
    60_000,
  );
  it('names every fault of a new name', () => {
    const files = filesOf('VAR v = 1\nLIST l = i\n=== a(p)\n* (label) Yes\n= b\n-> END');
    const faults = ['z', 'a', 'b', 'v', 'l', 'i', 'p', 'label', '1st', 'two words', 'END', ''].map(
      name => faultOfName(files, name),
    );
    expect(faults.slice(0, 1)).toEqual([null]);
    expect(faults.slice(1, 8)).toEqual(Array.from({ length: 7 }, () => 'taken'));
    expect(faults.slice(8)).toEqual(Array.from({ length: 4 }, () => 'bad'));
    expect(renamedPart(files, 'a', 'v', 'Rename')).toBeNull();
    expect(renamedPart(files, 'nobody', 'z', 'Rename')).toBeNull();
  });
});

describe('a new part behind another', () => {
  const words = { says: 'Add', todo: 'write this' };
  const added = (text: string, id: string): string =>
    textAfter(text, partAfter(filesOf(text), partIn(filesOf(text), id), 'z', words));
  const NEW_PART = '=== z ===\nTODO: write this\n-> END\n';
  it.each([
    [
      '-> a\n=== a\n-> END\n\n=== b\n-> END\n',
      'a',
      `-> a\n=== a\n-> END\n\n${NEW_PART}\n=== b\n-> END\n`,
    ],
    ['-> a\n=== a\n-> END', '', `-> a\n${NEW_PART}\n=== a\n-> END`],
    [
      '-> a\n=== a\nHello.\n\n=== b\n-> END',
      'a',
      `-> a\n=== a\nHello.\n-> z\n\n${NEW_PART}\n=== b\n-> END`,
    ],
    ['-> a\n=== a\n* "Yes."\n* "No."', 'a', `-> a\n=== a\n* "Yes."\n* "No."\n- -> z\n${NEW_PART}`],
    ['-> a\n=== a\n-> b\n= b\n-> END\n', 'a', `-> a\n=== a\n-> b\n= b\n-> END\n${NEW_PART}`],
    [
      '-> a\n=== a\n-> b\n= b\nBye.\n= c\n-> END',
      'a.b',
      '-> a\n=== a\n-> b\n= b\nBye.\n-> z\n= z\nTODO: write this\n-> END\n\n= c\n-> END',
    ],
    [
      '-> a\r\n=== a\r\nHello.\r\n',
      'a',
      '-> a\r\n=== a\r\nHello.\r\n-> z\r\n=== z ===\r\nTODO: write this\r\n-> END\r\n',
    ],
  ])('%j behind %j', (text, id, wanted) => {
    expect(added(text, id)).toBe(wanted);
  });
  it('leaves nothing that runs out, and leads there', () => {
    const text = '-> a\n=== a\n* "Yes."\n  Well.\n* "No."\n  -> END\n';
    const map = readMap(filesOf(added(text, 'a')));
    expect(map.parts.filter(({ runsOut, isReached }) => runsOut || !isReached)).toEqual([]);
  });
});

describe('taking a part out', () => {
  const removable = (text: string, id: string): boolean =>
    isRemovable(filesOf(text), readMap(filesOf(text)), partIn(filesOf(text), id));
  it.each([
    ['-> a\n=== a\n-> END\n=== b\n-> a', 'b', true],
    ['-> a\n=== a\n-> END\n=== b\n-> b', 'b', true],
    ['-> a\n=== a\n-> END\n=== b\n-> b.c\n= c\n-> b', 'b', true],
    ['-> a\n=== a\n-> END\n=== b\n-> END\n= c\n-> END', 'b.c', true],
    ['-> a\n=== a\n{b: Seen.}\n-> END\n=== b\n-> a', 'b', false],
    ['-> a\n=== a\n-> END\n=== b\n-> END\n=== c\n-> b', 'b', false],
    ['-> a\n=== a\n-> b.c\n=== b\n-> END\n= c\n-> END', 'b', false],
    ['-> a\n=== a\n-> END', 'a', false],
    ['-> a\n=== a\n-> END', '', false],
    ['-> a\n=== a\n-> END\n=== function f\n~ return 1', 'f', false],
    ['-> a\n=== a\n-> END\n=== d\n# desk: policy :: Rules\n-> DONE', 'd', false],
  ])('%j: %j is removable: %j', (text, id, is) => {
    expect(removable(text, id)).toBe(is);
  });
  it('takes its stitches with it, and nothing else', () => {
    const text = '-> a\n=== b\n-> c\n= c\n-> END\n\n=== a\n-> END';
    const change = partRemoved(filesOf(text), partIn(filesOf(text), 'b'), 'Delete');
    expect(textAfter(text, change)).toBe('-> a\n=== a\n-> END');
  });
});
