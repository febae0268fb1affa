import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeComposureFile } from '../../src/formats/scenario-file/composure-file.ts';
import { readOpened } from '../../src/formats/opened/read-opened.ts';
import { LARGEST_OPENED } from '../../src/engine/limits.ts';

const ink = (name: string, text: string) => ({ name, bytes: strToU8(text) });

const zip = (name: string, entries: Readonly<Record<string, string>>) => ({
  name,
  bytes: zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])),
  ),
});

const groups = (files: Parameters<typeof readOpened>[0]) =>
  readOpened(files).scenarios.map(({ files: own, missing }) => [
    own.map(({ name }) => name),
    missing,
  ]);

const MAIN = '# title: A\nINCLUDE policies/x.ink\nINCLUDE policies/y.ink\n-> END\n';

describe('files that are opened together', () => {
  it('are one scenario with its includes, by the names by which they are included', () => {
    const files = [
      ink('x.ink', 'INCLUDE z.ink'),
      ink('a.ink', MAIN),
      ink('y.ink', ''),
      ink('z.ink', ''),
    ];
    expect(groups(files)).toEqual([[['a.ink', 'policies/x.ink', 'policies/y.ink', 'z.ink'], []]]);
  });
  it('are scenarios of their own where none includes the other', () => {
    expect(groups([ink('a.ink', 'One'), ink('b.ink', 'Two')])).toEqual([
      [['a.ink'], []],
      [['b.ink'], []],
    ]);
  });
  it('say which includes are missing, and are not fooled by comments or by names that lead out', () => {
    const text = '// INCLUDE no.ink\nINCLUDE policies/x.ink\nINCLUDE ../../secret.ink\n';
    expect(groups([ink('a.ink', text), ink('secret.ink', 'x')])).toEqual([
      [['a.ink'], ['policies/x.ink', '../../secret.ink']],
      [['secret.ink'], []],
    ]);
  });
  it('that include each other in a circle are one scenario', () => {
    expect(groups([ink('a.ink', 'INCLUDE b.ink'), ink('b.ink', 'INCLUDE a.ink')])).toEqual([
      [['a.ink', 'b.ink'], []],
    ]);
  });
  it('come out of a zip with its folders', () => {
    const packed = zip('all.zip', {
      'stories/a.ink': MAIN,
      'stories/policies/x.ink': 'x',
      'stories/policies/y.ink': 'y',
      '__MACOSX/stories/._a.ink': 'no',
    });
    expect(groups([packed])).toEqual([[['a.ink', 'policies/x.ink', 'policies/y.ink'], []]]);
  });
  it('come out of a .composure file as it was given away', () => {
    const files = [{ name: 'a.ink', text: MAIN }];
    const bytes = writeComposureFile({ title: 'A', files, versions: [] });
    expect(readOpened([{ name: 'renamed.zip', bytes }]).scenarios).toEqual([
      {
        files,
        from: ['a.ink'],
        missing: [],
        versions: [],
        container: 'renamed.zip',
        isGiven: true,
      },
    ]);
  });
  it('are read in UTF-16 too, as Windows editors save them', () => {
    const text = 'Ünter';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, char => char.charCodeAt(0)).buffer),
    ]);
    expect(readOpened([{ name: 'a.ink', bytes }]).scenarios[0]?.files[0]?.text).toBe(text);
  });
  it.each([
    ['a picture', { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0]) }, 'opened/unknown'],
    ['bytes', { name: 'a.ink', bytes: new Uint8Array([1, 0, 255]) }, 'opened/not-text'],
    ['a document', zip('a.docx', { 'word/document.xml': '<x/>' }), 'opened/unknown'],
    ['names that lead out', zip('a.zip', { '../a.ink': 'x' }), 'opened/names'],
    ['a long text', ink('a.ink', 'x'.repeat(2_000_001)), 'opened/too-large'],
    [
      'something huge',
      { name: 'a.zip', bytes: new Uint8Array(LARGEST_OPENED + 1) },
      'opened/too-large',
    ],
    [
      'a later version',
      zip('a.composure', { 'composure.json': '{"composure":9}' }),
      'bundle/newer',
    ],
    ['a damaged one', zip('a.composure', { 'composure.json': '{' }), 'bundle/damaged'],
    [
      'a later backup',
      zip('b.zip', { 'composure-backup.json': '{"composureBackup":9}' }),
      'backup/newer',
    ],
  ] as const)('%s: refused by name, and nothing else with it', (_, file, problem) => {
    const opened = readOpened([file, ink('good.ink', 'Good')]);
    expect(opened.refused).toEqual([{ name: file.name, problem }]);
    expect(opened.scenarios).toHaveLength(1);
  });
});
