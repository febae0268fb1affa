import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { type Report, reportOf } from '../../src/analysis/proof/report.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { readScript, soundScript } from '../../src/narrative/story/script.ts';

const read = (text: string) => readScript('any', { name: 'any.ink', text }, { read: () => null });

const check = (text: string): Report => {
  const reading = read(text);
  if (reading.script === null) throw new Error(JSON.stringify(reading.problems));
  const proof = proveScenario(reading.script);
  const found = findingsOf({
    proof,
    places: sourceMapOf(reading.sources),
    file: 'any.ink',
    today: null,
  });
  const findings = [...reading.problems, ...found];
  return reportOf({ file: 'any.ink', proof, findings, milliseconds: 0 });
};

const codes = ({ findings }: Report): readonly string[] =>
  findings.map(({ code, line }) => `${code}:${line}`);

const replies = (count: number): string =>
  Array.from({ length: count }, (_, place) => `* [Reply ${place}]\n  -> END`).join('\n');

const sum = (depth: number): string =>
  `-> k\n=== k ===\nIt is {sum(${depth})}.\n* [Fine] -> END\n=== function sum(n) ===\n{ n <= 0:\n    ~ return 0\n}\n~ return n + sum(n - 1)\n`;

/** A plain story → how many states and conversations ink gives it, and what is to be said of it. */
const PLAIN: Readonly<
  Record<string, { ink: string; states: number; conversations: string; codes?: readonly string[] }>
> = {
  'with a trust of its own': {
    ink: 'VAR trust = 0\n-> k\n=== k ===\n* [Listen]\n  ~ trust = trust + 3\n* [Interrupt]\n- {trust >= 3:\n    Thanks.\n    -> END\n- else:\n    Never mind.\n    -> END\n}\n',
    states: 3,
    conversations: '2',
  },
  'with a variant of its own': {
    ink: 'VAR variant = "night"\n{variant == "night":\n    It is late.\n- else:\n    Good morning.\n}\n* [Listen] -> END\n',
    states: 2,
    conversations: '1',
    codes: ['story/unreachable:5'],
  },
  'with a heat that is a word and a patience that is a list': {
    ink: 'VAR heat = "cold"\nLIST patience = thin, thick\n-> k\n=== k ===\nThe soup is {heat}, {patience + thin}.\n* [Warm it]\n  ~ heat = "hot"\n- {heat == "hot":\n    It steams.\n    -> END\n- else:\n    Cold.\n    -> END\n}\n',
    states: 2,
    conversations: '1',
    codes: ['story/unreachable:12'],
  },
  'whose patience never wears': {
    ink: 'VAR patience = 2\n-> k\n=== k ===\n+ [No]\n  -> k\n+ {patience > 0} [Yes]\n  -> END\n',
    states: 2,
    conversations: 'unbounded',
  },
  'with a blank sticky reply': {
    ink: '-> k\n=== k ===\n- (again)\n* [Once] -> again\n+ [] It fades.\n-> END\n',
    states: 3,
    conversations: '2',
    codes: ['ink/warning:5'],
  },
  'that divides by a float': {
    ink: 'VAR waited = 7\n{waited / 2.0 > 3:\n    More.\n    * [Sorry] -> END\n- else:\n    * [Shrug] -> END\n    * [Wait] -> END\n}\n',
    states: 2,
    conversations: '1',
    codes: ['story/unreachable:6'],
  },
  'that is warned and goes on': {
    ink: '-> k\n=== k ===\n* [a]\n  ~ temp x = 1\n* [b]\n- So {x}\n-> END\n',
    states: 2,
    conversations: '2',
    codes: ['story/warning:6'],
  },
  'that calls itself 3 000 deep': { ink: sum(3000), states: 2, conversations: '1' },
  'with 1 000 replies in one knot': {
    ink: `-> k\n=== k ===\n${replies(1000)}\n`,
    states: 1001,
    conversations: '1000',
  },
};

describe('plain ink', () => {
  it.each(Object.entries(PLAIN))(
    '%s is explored as ink means it',
    (_, { ink, states, conversations, codes: also = [] }) => {
      const report = check(ink);
      expect(report.readAs).toBe('plain ink');
      expect(report.verdict).toBe('complete');
      expect([report.states, report.conversations]).toEqual([states, conversations]);
      const known = codes(report).filter(code => !code.startsWith('header/none'));
      expect(known).toEqual(expect.arrayContaining([...also]));
      expect(known.filter(code => !also.includes(code))).toEqual([]);
    },
    120_000,
  );

  it('is no scenario, and says so', () => {
    const reading = read('-> END\n');
    expect(reading.problems).toMatchObject([{ code: 'header/none', severity: 'warning' }]);
    expect(soundScript(reading)).toMatchObject({ ok: false, error: [{ severity: 'error' }] });
    expect(read('# customer: Kim :: somebody\n-> END\n').script?.plain).toBeUndefined();
  });
});

/** Turns that are too much → what is said of them. */
const ENDLESS: readonly (readonly [ink: string, says: RegExp])[] = [
  ['-> k\n=== k ===\nRound.\n-> k\n', /goes on and on|characters/],
  [
    '-> k\n=== k ===\n{sum(1)}\n* [a] -> END\n=== function sum(n) ===\n~ return n + sum(n + 1)\n',
    /goes on and on|deep/,
  ],
  ['-> k\n=== k ===\n<- k\n-> END\n', /goes on and on|deep/],
];

describe('a turn that never rests', () => {
  it.each(ENDLESS)('%j names the limit', (ink, says) => {
    const first = check(ink).findings.find(({ code }) => code === 'story/never-rests');
    expect(first?.message).toMatch(says);
    expect(first?.line).toBeGreaterThan(1);
  });
});
