import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandSpec, helpOn, readOptions } from '../../../src/tools/terminal/options.ts';
import { playCommandLine } from '../../../src/tools/terminal/shell-words.ts';
import { visible } from '../../../src/narrative/source/visible-text.ts';
import { visibleIn, visibleJson } from '../../../src/tools/terminal/visible-text.ts';

const OBEYED = [
  '\u001b]0;a title\u0007',
  '\u001b[2J',
  '\u001b]52;c;bGludXg=\u0007',
  '\u009b2J',
  '\u0085',
  '\u007f',
  '\r',
  '\b',
  '\n',
  '\0',
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u061c',
  '\u2028',
];

describe('text of a scenario in the terminal', () => {
  it.each(OBEYED)('%j is shown and not obeyed', text => {
    expect(visible(`a${text}b`)).toMatch(/^a(?:<U\+[0-9A-F]{4}>|[ -~])+b$/);
  });
  it('leaves every language, emoji and joined letter as it is', () => {
    for (const text of ['Grüße, ça va?', 'שלום', '你好', 'สวัสดี', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم']) {
      expect(visible(text)).toBe(text);
    }
  });
  it('whatever the text, nothing that a terminal obeys comes through, as words or as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const obeyed = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
        expect(visible(text)).not.toMatch(obeyed);
        expect(visibleJson({ text }).replaceAll('\n', '')).not.toMatch(obeyed);
        expect(JSON.parse(visibleJson({ text }))).toEqual(JSON.parse(JSON.stringify({ text })));
        expect(visibleIn({ deep: [{ text }] }).deep[0]?.text).not.toMatch(obeyed);
      }),
    );
  });
});

describe('a command that can be pasted', () => {
  const wordsOf = (line: string): readonly string[] =>
    execFileSync('bash', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
  it.each([
    'stories/plain.ink',
    'a folder/it’s mine.ink',
    "it's.ink",
    '$(touch x).ink',
    '`id`;rm.ink',
    'a"b\\c.ink',
    'línea\nnueva.ink',
    '\u001b[2J.ink',
    '\u202egnp.ink',
    '~/x.ink',
    '*.ink',
    '!!.ink',
    '#1.ink',
    'a=b&c|d<e>f?.ink',
  ])('names %j for the shell', file => {
    const line = playCommandLine({ file, variant: 'a b', choices: [0, 2] });
    expect(visible(line)).toBe(line);
    expect(wordsOf(line)).toEqual([
      'npm',
      'run',
      'composure',
      '--',
      'play',
      file,
      '--variant',
      'a b',
      '--choose',
      '1,3',
    ]);
  });
  it('a file that looks like an option, and a fault that shows at once', () => {
    expect(playCommandLine({ file: '-x.ink', choices: [] })).toBe(
      'npm run composure -- play ./-x.ink',
    );
  });
});

describe('options', () => {
  const SPEC: CommandSpec = {
    name: 'try',
    says: 'tries',
    takes: '<file>',
    least: 1,
    most: 1,
    options: { json: { says: 'as JSON' }, limit: { value: 'N', says: 'at most' } },
    notes: [],
  };
  it('are read in any order and form', () => {
    for (const args of [
      ['a.ink', '--json', '--limit', '3'],
      ['--limit=3', 'a.ink', '--json'],
      ['--json', '--limit', '3', '--', 'a.ink'],
    ]) {
      const given = readOptions(SPEC, args);
      expect(given).toMatchObject({ ok: true, value: { words: ['a.ink'] } });
      expect(given.ok && [given.value.flags.has('json'), given.value.values.get('limit')]).toEqual([
        true,
        '3',
      ]);
    }
    expect(readOptions(SPEC, ['--', '--json'])).toMatchObject({ value: { words: ['--json'] } });
  });
  it.each([
    [['a.ink', '--jsn'], "Unknown option '--jsn'."],
    [['a.ink', '-j'], "Unknown option '-j'."],
    [['a.ink', '--limit'], "Option '--limit <value>' argument missing."],
    [['a.ink', '--limit', '--json'], "Option '--limit' argument is ambiguous."],
    [['a.ink', '--json=yes'], "Option '--json' does not take an argument."],
    [['a.ink', '--no-json'], "Unknown option '--no-json'."],
    [['a.ink', '--json', '--json'], '--json is given twice.'],
    [['a.ink', 'b.ink'], 'That is too much: <file>.'],
    [[], 'Something is missing: <file>.'],
  ])('%j is refused: %s', (args, error) => {
    expect(readOptions(SPEC, args)).toEqual({ ok: false, error });
  });
  it('help is never missing anything, and tells every option', () => {
    expect(readOptions(SPEC, ['--help'])).toMatchObject({ ok: true });
    expect(readOptions(SPEC, ['-h', 'a', 'b'])).toMatchObject({ ok: true });
    for (const word of ['--json', '--limit N', '--help', '<file>']) {
      expect(helpOn(SPEC)).toContain(word);
    }
  });
});
