import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partingIn } from '../../../src/app/studio/translation/same-structure.ts';
import type { Translation } from '../../../src/app/studio/translation/translation.ts';
import { translated, translationOf } from '../../../src/app/studio/translation/units.ts';
import { proveScenario } from '../../../src/analysis/proof/prove.ts';
import { reportOf } from '../../../src/analysis/proof/report.ts';
import { readCsv, writeCsv } from '../../../src/formats/translation/csv.ts';
import { readXliff, writeXliff } from '../../../src/formats/translation/xliff.ts';
import { missing } from '../../../src/engine/result.ts';
import { readScript } from '../../../src/narrative/story/script.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { SHIPPED } from '../../narrative/authoring/files.ts';

const NOTES = {
  kinds: {
    reply: 'Reply',
    line: 'Line',
    narration: 'Narration',
    note: 'Note',
    header: 'Header',
    ending: 'Ending',
    desk: 'Desk',
  },
  saidBy: (name: string) => `said by ${name}`,
  keepLogic: 'Keep what stands in braces.',
};

/** A scenario with the policies that it includes. */
const filesOf = (path: string): readonly Source[] => {
  const main = { name: path.replace('stories/', ''), text: readFileSync(path, 'utf8') };
  const included = [...main.text.matchAll(/^INCLUDE\s+(\S+)/gm)].map(([, name = '']) => ({
    name,
    text: readFileSync(`stories/${name}`, 'utf8'),
  }));
  return [main, ...included];
};

/** Vowels outside of logic get an accent: another language, as far as a program can tell. */
const accented = (text: string): string =>
  text
    .split(/(\{[^{}|]*:|\{\w+\}|->\s*[\w.]+)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[aeiou]/g, '$&\u0301')))
    .join('');

const into = (translation: Translation): Translation => ({
  ...translation,
  to: 'en-XA',
  units: translation.units.map(unit => ({ ...unit, target: accented(unit.source) })),
});

const reportFor = (files: readonly Source[]) => {
  const [main = missing()] = files;
  const library = { read: (name: string) => files.find(file => file.name === name) ?? null };
  const { script, problems } = readScript('x', main, library);
  if (script === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const proof = proveScenario(script);
  return reportOf({ file: main.name, proof, findings: [], milliseconds: 0 });
};

describe('a scenario in another language', () => {
  it.each(SHIPPED)(
    '%s: all texts have an id of their own, and leave and come back as they were',
    async path => {
      const files = filesOf(path);
      const translation = into(translationOf(files, null, NOTES));
      const keys = translation.units.map(({ file, id }) => `${file} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThan(100);
      const [xliff, csv] = [
        await readXliff(await writeXliff(translation)),
        readCsv(writeCsv(translation)),
      ];
      expect(xliff).toEqual({ ok: true, value: translation });
      expect(csv).toEqual({ ok: true, value: translation });
    },
  );
  it.each(SHIPPED)('%s: with its own words put in it is the same file, byte by byte', path => {
    const files = filesOf(path);
    const same = translationOf(files, 'en', NOTES);
    const units = same.units.map(unit => ({ ...unit, target: unit.source }));
    const { files: after, ...rest } = translated(files, { ...same, to: null, units });
    expect(after).toEqual(files);
    expect(Object.values(rest).flat()).toEqual([]);
  });
  it('decides, marks and ends as it did, whatever its words are', () => {
    const files = filesOf('stories/first-shift.ink');
    const {
      files: after,
      missing: left,
      broken,
      stale,
    } = translated(files, into(translationOf(files, null, NOTES)));
    expect([left, broken, stale]).toEqual([[], [], []]);
    const [before, now] = [reportFor(files), reportFor(after)];
    expect(now.title).not.toBe(before.title);
    expect(partingIn(before, now)).toEqual([]);
    expect(after[0]?.text).toContain('# language: en-XA');
  });
  it('shows where it decides otherwise', () => {
    const files = filesOf('stories/first-shift.ink');
    const [main = missing()] = files;
    const text = main.text.replace('# accuracy: +1', '# accuracy: +3');
    expect(partingIn(reportFor(files), reportFor([{ ...main, text }]))).toContain('marks');
  });
  it('names what is missing, what has changed since, what lost its logic, what nobody knows and what grew', () => {
    const files: readonly Source[] = [
      {
        name: 'a.ink',
        text: [
          '# title: One',
          '# language: en',
          'Ann stands at the desk, and waits for {x:a key|a room} here.',
          'Ann counts to ten before she speaks, and then to eleven.',
          '* "Good evening, what can I do?" # id: hi # why: A start.',
        ].join('\n'),
      },
    ];
    const { units, from } = translationOf(files, null, NOTES);
    const unit = (start: string) =>
      units.find(({ source }) => source.startsWith(start)) ?? missing();
    const given = translated(files, {
      from,
      to: 'de',
      units: [
        { ...unit('Ann stands'), target: 'Ann wartet auf einen Schlüssel.' },
        { ...unit('Ann counts'), target: 'x'.repeat(200) },
        { ...unit('Good evening'), source: 'Hello', target: 'Hallo' },
        { id: 'reply.gone', file: 'a.ink', source: 'Gone', target: 'Weg', note: '' },
      ],
    });
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(given.missing)).toEqual(['header.title', 'reply.hi.why']);
    expect(ids(given.stale)).toEqual(['reply.hi']);
    expect(ids(given.broken)).toEqual([unit('Ann stands').id]);
    expect(ids(given.unknown)).toEqual(['reply.gone']);
    expect(ids(given.long)).toEqual([unit('Ann counts').id]);
    expect(given.files[0]?.text).toContain('# language: de');
  });
  it('takes signs that mean something to ink as words', () => {
    const files = [{ name: 'a.ink', text: '# title: T\nAnn waits.\n* "Hello." # id: hi' }];
    const { from, units } = translationOf(files, null, NOTES);
    const target = '-> END # title: {x} [a] | // b';
    const { files: after } = translated(files, {
      from,
      to: null,
      units: units.map(unit => ({ ...unit, target })),
    });
    expect(translationOf(after, null, NOTES).units.map(({ source }) => source)).toEqual([
      target,
      target,
      target,
    ]);
  });
});

describe('files of translators', () => {
  it.each([
    ['text', 'Hello', 'translation/no-xliff'],
    [
      'cut off',
      '<xliff version="1.2"><file original="f" source-language="en"><body>',
      'translation/no-xliff',
    ],
    ['XLIFF 2', '<xliff version="2.0" srcLang="en"></xliff>', 'translation/version'],
    ['nothing in it', '<xliff version="1.2"></xliff>', 'translation/empty'],
    [
      'units in a group, which readers drop',
      '<xliff version="1.2"><file original="f" source-language="en"><body><group><trans-unit id="a"><source>x</source></trans-unit></group></body></file></xliff>',
      'translation/groups',
    ],
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"><file original="f"><body/></file></xliff>',
      'translation/entities',
    ],
    [
      'one id twice',
      '<xliff version="1.2"><file original="f" source-language="en"><body><trans-unit id="a"><source>x</source></trans-unit><trans-unit id="a"><source>y</source></trans-unit></body></file></xliff>',
      'translation/lost-units',
    ],
  ])('XLIFF, %s: refused with a reason', async (_, text, error) => {
    expect(await readXliff(text)).toEqual({ ok: false, error });
  });
  it('XLIFF: text that a tool has marked is read as text', async () => {
    const unit =
      '<trans-unit id="a"><source>A <g id="1">bold</g> key</source><target>Ein <g id="1"><g id="2">fetter</g></g> Schlüssel<x id="3"/></target></trans-unit>';
    const read = await readXliff(
      `<xliff version="1.2"><file original="f" source-language="en" target-language="de"><body>${unit}</body></file></xliff>`,
    );
    expect(read.ok && read.value.units).toEqual([
      { id: 'a', file: 'f', source: 'A bold key', target: 'Ein fetter Schlüssel', note: '' },
    ]);
  });
  it('CSV: semicolons of a German spreadsheet, and columns in another order', () => {
    const read = readCsv(
      '\uFEFFsource en;id;target de\r\n"Hello; there";reply.hi;"Guten ""Tag"""\r\n',
    );
    expect(read).toEqual({
      ok: true,
      value: {
        from: 'en',
        to: 'de',
        units: [
          { id: 'reply.hi', file: '', source: 'Hello; there', target: 'Guten "Tag"', note: '' },
        ],
      },
    });
  });
  it('CSV: a cell cannot become a formula, and comes back as it was', () => {
    const units = ['=1+1', '+2', '-3', '@x', "'=4", "it's"].map((source, at) => ({
      id: `u${at}`,
      file: 'f',
      source,
      target: source,
      note: '',
    }));
    const written = writeCsv({ from: 'en', to: 'de', units });
    expect(written).not.toMatch(/(?:^|,|")[=+\-@]/m);
    expect(readCsv(written)).toEqual({ ok: true, value: { from: 'en', to: 'de', units } });
  });
  it.each([
    ['no columns', 'a,b\n1,2', 'translation/no-columns'],
    ['only a head', 'id,file,source en,target de,note', 'translation/empty'],
  ])('CSV, %s: refused with a reason', (_, text, error) => {
    expect(readCsv(text)).toEqual({ ok: false, error });
  });
});
