import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { array, assert, boolean, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackedUp } from '../../src/app/studio/backup/backup.ts';
import { readBackup, writeBackup } from '../../src/formats/backup/backup-file.ts';
import { missing } from '../../src/engine/result.ts';

const AT = '2026-11-26T12:00:00.000Z';

const scenario = (id: string, text = 'end', title = 'The umbrella'): BackedUp => ({
  draft: {
    format: 2,
    id,
    title,
    files: [
      { name: 'main.ink', text },
      { name: 'policies/a.ink', text: 'rule' },
    ],
    origin: null,
    createdAt: AT,
    changedAt: AT,
    isReady: false,
    tests: [],
    backedUpAt: null,
  },
  versions: [
    {
      format: 1,
      id: `${id} ${AT}`,
      draft: id,
      name: 'Good',
      from: AT,
      at: AT,
      says: [],
      files: [{ name: 'main.ink', text: 'old' }],
    },
  ],
  reviews: [],
});

const read = (bytes: Uint8Array) => {
  const reading = readBackup(bytes);
  return reading.ok ? reading.value : missing();
};

/** The zip with some of its files changed; undefined takes one away. */
const tampered = (bytes: Uint8Array, changes: Readonly<Record<string, string | undefined>>) => {
  const entries: Zippable = { ...unzipSync(bytes) };
  for (const [name, text] of Object.entries(changes)) {
    delete entries[name];
    if (text !== undefined) entries[name] = strToU8(text);
  }
  return zipSync(entries);
};

describe('a backup', () => {
  it('comes back as it was given, whatever is written in it', () => {
    const one = record({
      title: string({ maxLength: 80 }),
      text: string({ unit: 'binary', maxLength: 200 }),
      isReady: boolean(),
      origin: constantFrom(null, 'link' as const, 'file' as const),
    });
    assert(
      property(array(one, { maxLength: 4 }), all => {
        const given = all.map(({ title, text, isReady, origin }, at): BackedUp => {
          const { draft, ...rest } = scenario(`s${at}`, text, title);
          return { ...rest, draft: { ...draft, isReady, origin } };
        });
        expect(read(writeBackup(given, AT))).toEqual({ scenarios: given, damaged: [] });
      }),
      { numRuns: 40 },
    );
  });
  it('can be opened by hand: the ink lies in it as files', () => {
    const entries = unzipSync(writeBackup([scenario('a')], AT));
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(['1-the-umbrella/ink/main.ink', '1-the-umbrella/ink/policies/a.ink']),
    );
  });
  it.each([
    ['a record', '1-the-umbrella/scenario.json', '{"format":2}', 1, 1],
    ['a record of a later version', '1-the-umbrella/scenario.json', '{"format":99}', 1, 1],
    ['a text that is missing', '1-the-umbrella/ink/main.ink', undefined, 1, 1],
    ['a version', '1-the-umbrella/versions/1.json', 'nonsense', 2, 1],
  ])('%s that is damaged is named and left out, and the rest is whole', (...row) => {
    const [, name, text, scenarios, versions] = row;
    const whole = writeBackup([scenario('a'), scenario('b')], AT);
    const { scenarios: found, damaged } = read(tampered(whole, { [name]: text }));
    expect(found).toHaveLength(scenarios);
    expect(found.flatMap(one => one.versions)).toHaveLength(versions);
    expect(damaged).toContain(name);
  });
  it.each([['../../out.ink'], ['/etc/passwd'], ['a\\b.ink'], ['a\u0000.ink']])(
    'a file called %j is refused with its scenario',
    name => {
      const { draft } = scenario('a');
      const evil = JSON.stringify({ ...draft, files: ['main.ink', name] });
      const whole = writeBackup([scenario('a')], AT);
      const bytes = tampered(whole, {
        '1-the-umbrella/scenario.json': evil,
        [`1-the-umbrella/ink/${name}`]: 'x',
      });
      expect(read(bytes)).toMatchObject({ scenarios: [] });
    },
  );
  it('versions that belong to another scenario do not come with it', () => {
    const other = { ...scenario('a'), versions: scenario('b').versions };
    expect(read(writeBackup([other], AT)).scenarios[0]?.versions).toEqual([]);
  });
  it('two scenarios of one name are one', () => {
    const twice = writeBackup([scenario('a', 'first'), scenario('a', 'second')], AT);
    expect(read(twice).scenarios.map(({ draft }) => draft.files[0]?.text)).toEqual(['first']);
  });
  it.each([
    ['nothing', new Uint8Array(), 'backup/no-backup'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'backup/no-backup'],
    [
      'a later layout',
      zipSync({ 'composure-backup.json': strToU8('{"composureBackup":2}') }),
      'backup/newer',
    ],
  ])('%s: refused with a reason', (_, bytes, error) => {
    expect(readBackup(bytes)).toEqual({ ok: false, error });
  });
});
