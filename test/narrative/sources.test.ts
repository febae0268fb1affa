import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/narrative/source/compile.ts';
import { DEEPEST_INCLUDE } from '../../src/engine/limits.ts';
import { codeLines } from '../../src/narrative/source/sources.ts';
import { readScript } from '../../src/narrative/story/script.ts';
import { library } from '../support/ink.ts';

const compile = (text: string, files: Readonly<Record<string, string>> = {}) =>
  compileInk({ name: 'main.ink', text }, library(files));

const said = (text: string, files: Readonly<Record<string, string>> = {}) =>
  compile(text, files).problems.map(({ code, file, line }) => `${code} ${file}:${line}`);

const SHOP = '=== shop ===\n* [Sorry] -> END\n';
const PART = { 'part.ink': SHOP };

/** What an INCLUDE is, ink's parser alone decides. */
const INCLUDED: Readonly<Record<string, string>> = {
  'without a blank': 'INCLUDEpart.ink\n-> shop\n',
  'with blanks and tabs around it': ' \tINCLUDE \t part.ink \t\n-> shop\n',
  'under a banner': '//*****\nINCLUDE part.ink\n/* the counter */\n-> shop\n',
  'behind a comment that names other comments': '/* a // b */ INCLUDE part.ink\n-> shop\n',
  'before a comment': 'INCLUDE part.ink // the shop */\n-> shop\n',
  'in a knot': '-> k\n=== k ===\nHi.\nINCLUDE part.ink\n-> shop\n',
  'behind a gather': '- INCLUDE part.ink\n- -> shop\n',
  'with CRLF': 'INCLUDE part.ink\r\n-> shop\r\n',
  'with CR alone': 'INCLUDE part.ink\r-> shop\r',
  'behind a mark of order': '\uFEFFINCLUDE part.ink\n-> shop\n',
};

describe('files and lines are what ink takes them for', () => {
  it.each(Object.entries(INCLUDED))('an INCLUDE %s', (_, text) => {
    const { sources, problems } = compile(text, PART);
    expect(problems.filter(({ code }) => code.startsWith('include/'))).toEqual([]);
    expect(sources.files.map(({ name }) => name)).toEqual(['main.ink', 'part.ink']);
  });

  it.each([
    'x // INCLUDE part.ink\n-> END\n',
    '/* \nINCLUDE part.ink\n*/ -> END\n',
    '//*\n// INCLUDE part.ink */\n-> END\n',
    'We INCLUDE part.ink\n-> END\n',
  ])('%j includes nothing', text => {
    expect(compile(text, PART).sources.files).toHaveLength(1);
  });

  it('an INCLUDE of a file with a mark of order, an empty one, one in another folder', () => {
    const files = {
      'a.ink': '\uFEFF=== shop ===\nHi.\n-> END\n',
      'b.ink': '',
      'c/d.ink': 'VAR x = 1',
    };
    const text = 'INCLUDE a.ink\nINCLUDE b.ink\nINCLUDE c/d.ink\n{x} -> shop\n';
    expect(said(text, files)).toEqual([]);
  });

  const AT_ITS_PLACE = [
    ['-> END\n\nINCLUDE gone.ink\n', 'include/missing main.ink:3'],
    ['INCLUDED in the price.\n-> END\n', 'include/missing main.ink:1'],
    ['INCLUDE: part.ink\n-> shop\n', 'include/missing main.ink:1'],
    ['INCLUDE round.ink\n', 'include/circle round.ink:2'],
    ['INCLUDE main.ink\n', 'include/circle main.ink:1'],
    ['VAR x = 2.\n-> END\n', 'ink/does-not-compile main.ink:1'],
    ['// 1\n/* 2\n3 */\n{4.}\n-> END\n', 'ink/does-not-compile main.ink:4'],
    ['\nINCLUDE broken.ink\n-> END\n', 'ink/does-not-compile broken.ink:3'],
    ['\nINCLUDE outer.ink\n-> END\n', 'ink/does-not-compile broken.ink:3'],
    ['a\n~ b = -false\n', 'ink/does-not-compile main.ink:2'],
    [`a\n\n${'{'.repeat(2000)}x${'}'.repeat(2000)}\n`, 'ink/does-not-compile main.ink:3'],
    [`a\n\n{${'('.repeat(900)}1${')'.repeat(900)}}\n`, 'ink/does-not-compile main.ink:3'],
    [`a\nb\nc\n{${'1+'.repeat(30_000)}1}\n-> END\n`, 'ink/does-not-compile main.ink:4'],
    [`-> END\n=== k ===\n~ x = ${'9'.repeat(25)}.5\n`, 'ink/does-not-compile main.ink:3'],
    [`VAR a = 1\nVAR x = ${'9'.repeat(400)}\n-> END\n`, 'ink/does-not-compile main.ink:2'],
    ['-> END\n=== __proto__ ===\nHi.\n-> END\n', 'ink/does-not-compile main.ink:2'],
  ] as const;

  it.each(AT_ITS_PLACE.map(([text, place]) => ({ shown: text.slice(0, 40), text, place })))(
    '$shown is named at its place',
    ({ text, place }) => {
      const files = {
        ...PART,
        'round.ink': '\nINCLUDE round.ink\n',
        'broken.ink': '\n\n~ x = 3.\n',
        'outer.ink': 'INCLUDE broken.ink\n',
      };
      expect(said(text, files)[0]).toBe(place);
    },
  );

  it('a chain of files too long to follow says so, with its place', () => {
    const read = (name: string) => ({
      name,
      text: `INCLUDE ${Number.parseInt(name, 10) + 1}.ink\n`,
    });
    const { problems } = compileInk({ name: '0.ink', text: 'INCLUDE 1.ink\n' }, { read });
    expect(problems).toMatchObject([
      { code: 'include/limit', file: `${DEEPEST_INCLUDE}.ink`, line: 1 },
    ]);
  });

  it('files that include the next one twice do not double for ever', () => {
    const read = (name: string) => {
      const next = Number.parseInt(name, 10) + 1;
      return { name, text: next > 40 ? '' : `INCLUDE ${next}.ink\nINCLUDE ${next}.ink\n` };
    };
    const { problems } = compileInk({ name: '0.ink', text: 'INCLUDE 1.ink\n' }, { read });
    expect(problems.map(({ code }) => code)).toEqual(['include/limit']);
  });

  it('problems of an included file bear the name that it has', () => {
    const read = () => ({ name: 'parts/Part.ink', text: '-> nowhere\n' });
    const { problems } = compileInk({ name: 'main.ink', text: 'INCLUDE parts/part\n' }, { read });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'main.ink:1',
      'parts/Part.ink:1',
    ]);
  });

  it('code has as many lines as its text, whatever the comments', () => {
    const pieces = fc.constantFrom(
      '/*',
      '*/',
      '//',
      '*',
      '/',
      '\n',
      '\r\n',
      '\\',
      'a',
      ' ',
      '{',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const text = parts.join('');
        expect(codeLines(text)).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('readScript never throws', () => {
  const anyFiles = fc.dictionary(
    fc.constantFrom('a.ink', 'b.ink', 'c.ink'),
    fc.array(
      fc.constantFrom(
        'INCLUDE a.ink\n',
        'INCLUDE b.ink\n',
        'INCLUDEc.ink\n',
        'INCLUDE\n',
        'VAR x = -2.0\n',
        'LIST l = (p), q\n',
        '# title: {x}\n',
        '# title: T\n',
        '=== k ===\n',
        '-> k\n',
        '~ x = 1.\n',
        '~ l = x\n',
        '{x:\n',
        '}\n',
        '* [a]\n',
        '{x + "a" - l}\n',
        '-> END\n',
        'EXTERNAL f(x)\n',
        '{f(1)}\n',
      ),
      { maxLength: 8 },
    ),
  );
  it('on files of any kind that include each other', () => {
    fc.assert(
      fc.property(anyFiles, files => {
        const texts = Object.fromEntries(
          Object.entries(files).map(([name, lines]) => [name, lines.join('')]),
        );
        const { script, problems } = readScript(
          'x',
          { name: 'main.ink', text: `INCLUDE a.ink\n${texts['b.ink'] ?? ''}` },
          library(texts),
        );
        for (const { file, line } of problems) {
          expect(file).toMatch(/\.ink$|^$/);
          expect(line).toBeGreaterThanOrEqual(1);
        }
        if (script === null) expect(problems).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
