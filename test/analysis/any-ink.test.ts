import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { reportOf } from '../../src/analysis/proof/report.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { OBEYED } from '../../src/narrative/source/visible-text.ts';
import { readScript } from '../../src/narrative/story/script.ts';
import { storyFrom } from './support/story-maker.ts';

const LIMITS = { states: 2000, turns: 400, steps: 300_000, cells: 200_000 };
const RUNS = Number(process.env['RUNS'] ?? 25);

/** Checks a text as the command line does, within small limits. */
const check = (text: string) => {
  const reading = readScript('any', { name: 'any.ink', text }, { read: () => null });
  if (reading.script === null) return { verdict: 'none', findings: reading.problems };
  const proof = proveScenario(reading.script, { limits: LIMITS });
  const places = sourceMapOf(reading.sources);
  const found = findingsOf({ proof, places, file: 'any.ink', today: '2026-11-30' });
  const findings = [...reading.problems, ...found];
  const report = reportOf({ file: 'any.ink', proof, findings, milliseconds: 0 });
  JSON.stringify(report);
  return report;
};

const answers = (text: string): void => {
  const { verdict, findings } = check(text);
  expect(['none', 'complete', 'cut']).toContain(verdict);
  for (const { message, remedy, line } of findings) {
    expect(message).not.toMatch(/\bat .*\.ts:\d+/);
    expect(message + remedy).not.toMatch(OBEYED);
    expect(line).toBeGreaterThanOrEqual(1);
  }
};

const SNIPPETS = [
  '',
  ' ',
  '\n\n',
  '-> END',
  '-> x\n== x\n-> x',
  '== x\nhello',
  '* [a]\n* [b]',
  '{',
  '}',
  '{{{{{{',
  '~ x',
  'VAR x = 0.',
  'VAR x = y',
  'LIST a = b',
  '-> a ->\n== a\n->->',
  '- -> -> ->',
  '* -> \n',
  '+ [x] -> y # tag\n== y\n-> END',
  '{RANDOM(1, 6)}\n* a\n- {RANDOM(1, 6): x}\n-> END',
  '{~a|b|c}\n* x\n-> END',
  '{TURNS()}\n+ x\n-> END',
  'EXTERNAL f(x)\n{f(1)}\n* a\n- -> END',
  'INCLUDE nothing.ink',
  '# title:\n# a: {b}',
  'VAR heat = 99\n+ x # empathy: +9\n- -> END',
  '== function f(ref f)\n~ f = f + 1\n== k\n~ f(f)',
  'VAR v = -> k\n-> v\n== k\n* a\n-> v',
  '-> t\n== t\n<- t\n-> END',
  '~ s()\n== function s()\n~ return s()',
  'VAR s = "x"\n-> l\n== l\n~ s = s + s\n-> l',
  '-> l\n== l\nA line.\n-> l',
  '-> l\n== l\n+ [again] -> l',
  '-> l\n== l\n* [once] -> l',
  '-> l\n== l\n<- m\n-> l\n== m\n+ x\n-> END',
  '\u0000\u0001\u0002',
  '# title: x\n# \u001b[2Jcustomer: y\nRey\u202e: Hm.\n* [a\u001b[31mb]\n{ VAR \u0007',
  '# title: \u001b]0;x\u0007\n# setting: \u009bho\n\u202eMona: Hm.\n* "A\u001b." # empathy: +9 \u0007\n-> END',
  'VAR heat = 5\nVAR trust = 5\nVAR patience = 5\n-> l\n== l\n+ "Hm." # empathy: +1 listen\n-> l\n+ "Bye." # accuracy: +1 close\n# ending: resolved :: x\n-> END',
  '{"a" && "b"}\n* x',
  '~ temp x = 5\n{x}\n* a\n- {x}\n-> END',
  '* {false} a',
  '+ {LIST_COUNT(()) } b\n- -> END',
  '/* never closed',
  '"',
  '\\',
  '->',
  '<>',
  '*',
  '===',
  '== ==',
  'CONST a = 1\nVAR a = 2',
  '* a\n** b\n*** c\n- -> END',
  '{x:\n- 1: a\n- else: b\n}',
  '~ f()\n== function f()\n* a\n',
  '-> k(-> m)\n== k(-> x)\n-> x\n== m\n* z\n-> END',
];

it.each(SNIPPETS)('answers %j', answers);

/** Small stories with one place changed: a character or a line lost, doubled, or swapped. */
const mutate = (text: string, at: number, kind: number, other: number): string => {
  const lines = text.split('\n');
  const row = at % lines.length;
  const line = lines[row] ?? '';
  const column = other % Math.max(1, line.length);
  const changed = [
    line.slice(0, column) + line.slice(column + 1),
    line.slice(0, column) + '{}|[]->#~*='.charAt(other % 11) + line.slice(column),
    '',
    `${line}\n${line}`,
    lines[other % lines.length] ?? '',
  ][kind % 5];
  return [...lines.slice(0, row), changed, ...lines.slice(row + 1)].join('\n');
};

const anyNumbers = fc.array(fc.nat(9999), { minLength: 70, maxLength: 70 });

it('answers mutants of small stories', () => {
  fc.assert(
    fc.property(anyNumbers, fc.nat(999), fc.nat(4), fc.nat(999), (numbers, at, kind, other) =>
      answers(mutate(storyFrom(numbers), at, kind, other)),
    ),
    { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 3) },
  );
}, 300_000);

it('answers mutants of the shipped scenarios', () => {
  const text = readFileSync('stories/first-shift.ink', 'utf8');
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(4), fc.nat(9999), (at, kind, other) =>
      answers(mutate(text, at, kind, other)),
    ),
    { numRuns: Math.ceil(RUNS / 6), seed: Number(process.env['SEED'] ?? 3) },
  );
}, 300_000);

it('answers anything that is text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), answers), {
    numRuns: RUNS * 3,
  });
  const signs = fc.string({
    unit: fc.constantFrom(...'{}|[]->#~*=+ab\n :"<'.split('')),
    maxLength: 120,
  });
  fc.assert(fc.property(signs, answers), { numRuns: RUNS * 3 });
}, 300_000);
