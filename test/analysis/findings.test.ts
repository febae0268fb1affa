import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { FINDING_KINDS } from '../../src/analysis/findings/finding.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { SCRIPT_PROBLEMS } from '../../src/narrative/source/problem.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { readScript } from '../../src/narrative/story/script.ts';
import { player } from './support/brute.ts';

const HEADER = `# title: t
# grievance: wait :: The wait :: 2
VAR heat = 8
VAR trust = 3
VAR patience = 2
`;

const GOOD_END = `=== bye
# ending: resolved :: bye
-> END
`;

const TELLS = {
  'no-dilemma': 'decision/no-dilemma',
  longest: 'reply/best-is-longest',
  'in-same-place': 'reply/best-in-same-place',
  'has-only-feeling': 'reply/best-has-only-feeling',
} as const;

/** Eight decisions, each with one reply that does everything right. */
const DOING_WELL = `* "Both." # accuracy: +3 act # empathy: +3 acknowledge wait
${Array.from({ length: 7 }, () => '- * "On." # accuracy: +3 act # empathy: +3 care').join('\n')}
`;

/** A story for each code, with the line it should point at. */
const CASES: readonly { code: string; ink: string; line?: number; states?: number }[] = [
  { code: 'story/never-starts', ink: '=== k\nHello.\n-> END\n' },
  { code: 'story/ran-out', ink: '-> k\n=== k\n* [a]\n    And then\n', line: 9 },
  { code: 'story/never-rests', ink: '* [a] -> x\n=== x\n-> y\n=== y\n-> x\n' },
  { code: 'story/script-error', ink: '* [a]\n- ->->\n' },
  { code: 'story/never-ends', ink: '-> k\n=== k\n+ [round] -> k\n' },
  {
    code: 'story/unreachable',
    ink: `* [a] -> bye\n=== lost\nNobody reads this.\n-> END\n${GOOD_END}`,
    line: 8,
  },
  { code: 'story/external', ink: `EXTERNAL f()\n* [a {f()}] -> bye\n${GOOD_END}` },
  { code: 'story/chance', ink: `* [a]\n    {RANDOM(1, 2)}\n    -> bye\n${GOOD_END}` },
  {
    code: 'proof/cut',
    ink: `VAR n = 0\n-> k\n=== k\n+ "x"\n    ~ n = n + 1\n    -> k\n+ [end {n}] -> bye\n${GOOD_END}`,
    line: 10,
    states: 400,
  },
  {
    code: 'story/warning',
    ink: `-> k\n=== k\n* [a]\n    ~ temp x = 1\n* [b]\n- So\n{x}\n-> bye\n${GOOD_END}`,
    line: 12,
  },
  {
    code: 'ending/goes-on',
    ink: `* [a]\n- # ending: partial :: x\n* [b] -> bye\n${GOOD_END}`,
    line: 7,
  },
  {
    code: 'ending/twice',
    ink: '* [a]\n- -> k\n=== k\n# ending: partial :: x\n{heat > 0: Yes.}\n# ending: left :: y\n-> END\n',
    line: 11,
  },
  { code: 'ending/missing', ink: '* [a]\n- -> END\n', line: 7 },
  {
    code: 'marks/limitless',
    ink: `-> k\n=== k\n+ "x" # accuracy: +1 inform\n    -> k\n+ [end] -> bye\n${GOOD_END}`,
    line: 8,
  },
  {
    code: 'golden/none',
    ink: `* "a" # accuracy: +3 act\n* "b" # empathy: +3 listen\n- -> bye\n${GOOD_END}`,
  },
  { code: 'marks/missing', ink: `* "a"\n* "b" # why: x\n- -> bye\n${GOOD_END}`, line: 6 },
  { code: 'patience/unasked', ink: `* [a]\n- * [b]\n- * [c]\n- -> bye\n${GOOD_END}` },
  { code: 'heat/unasked', ink: `* "no" # empathy: -3 blame\n- * [c]\n- -> bye\n${GOOD_END}` },
  {
    code: 'play/one-sided',
    ink: `* "a" # accuracy: +2 act # empathy: +2 honest\n* "b"\n- -> bye\n${GOOD_END}`,
  },
  {
    code: 'paths/unequal',
    ink: `* "a" # accuracy: +1 act\n    -> bye\n* [b]\n- * "c" # accuracy: +1 act\n- -> bye\n${GOOD_END}`,
  },
  {
    code: 'reply/straw',
    ink: `* "a" # accuracy: +2 act\n* "b" # accuracy: -3 misinform # empathy: -3 blame\n- -> bye\n${GOOD_END}`,
    line: 7,
  },
  {
    code: 'reply/same-words',
    ink: `* "a" # accuracy: +2 act
* "a" # accuracy: -1 skip
- -> bye
${GOOD_END}`,
    line: 7,
  },
  { code: 'reply/no-why', ink: `* "a" # accuracy: +2 act\n- -> bye\n${GOOD_END}`, line: 6 },
  {
    code: 'reply/too-long',
    ink: `* "${'word '.repeat(70)}" # why: x\n- -> bye\n${GOOD_END}`,
    line: 6,
  },
  { code: 'grievance/never-acknowledged', ink: `* "a"\n- -> bye\n${GOOD_END}` },
  {
    code: 'policy/out-of-date',
    ink: `* "a"\n- -> bye\n=== card\n# desk: policy :: Rooms\n# as-at: 2020-01-01\nText.\n-> DONE\n${GOOD_END}`,
    line: 8,
  },
  {
    code: 'text/hard-to-read',
    ink: `${'Notwithstanding institutional considerations regarding administrative responsibilities, organisational representatives systematically communicate individualised documentation requirements. '.repeat(10)}\n* "a"\n- -> bye\n${GOOD_END}`,
  },
  { code: 'mood/full-early', ink: `${DOING_WELL}- -> bye\n${GOOD_END}` },
  { code: 'mood/stands-still', ink: `${DOING_WELL}- -> bye\n${GOOD_END}` },
  {
    code: 'owed/never-paid',
    ink: `# owed: 40 :: a taxi\n* "a" # accuracy: +2 act # empathy: +2 listen\n- -> bye\n${GOOD_END}`,
  },
  {
    code: 'owed/best-path',
    ink: `# owed: 40 :: a taxi\n* "a" # accuracy: +2 act # empathy: +2 listen # pays: 30\n- -> bye\n${GOOD_END}`,
  },
  {
    code: 'anger/pays',
    ink: `* "no" # empathy: -3 blame
    -> hot
* "yes" # accuracy: +2 act # empathy: +2 acknowledge wait
- -> bye
=== hot
* "Take it." # accuracy: +2 act # cost: 100
- -> bye
${GOOD_END}`,
  },
  {
    code: 'grievance/only-by-mistake',
    ink: `* "a" # accuracy: -2 delay # empathy: +2 acknowledge wait\n- -> bye\n${GOOD_END}`,
    line: 6,
  },
  {
    code: 'fact/never-revealed',
    ink: `# fact: knows :: It was hers\nVAR knows = false\n* "a"\n- -> bye\n${GOOD_END}`,
  },
  {
    code: 'untruth/costs-nothing',
    ink: `* "a" # accuracy: +1 misinform\n- -> bye\n${GOOD_END}`,
    line: 6,
  },
  {
    code: 'line/any-mood',
    ink: `* "no" # empathy: -3 blame
    -> last
${DOING_WELL}- -> last
=== last
Customer: I say the same to every one of you.
-> bye
${GOOD_END}`,
    line: 18,
  },
  ...(['no-dilemma', 'longest', 'in-same-place', 'has-only-feeling'] as const).map(tell => ({
    code: TELLS[tell],
    ink: `${[1, 2, 3, 4, 5, 6]
      .map(
        step =>
          `* "Sorry, I really see what number ${step} cost." # empathy: +2 honest\n* "Next." # empathy: -1 cold\n- (g${step})`,
      )
      .join('\n')} -> bye\n${GOOD_END}`,
  })),
];

const check = (ink: string, states?: number) => {
  const reading = readScript('t', { name: 't.ink', text: HEADER + ink }, { read: () => null });
  if (reading.script === null) throw new Error(reading.problems.map(p => p.message).join('\n'));
  const proof = proveScenario(reading.script, states === undefined ? {} : { limits: { states } });
  const places = sourceMapOf(reading.sources);
  const findings = findingsOf({ proof, places, file: 't.ink', today: '2026-11-30' });
  return { script: reading.script, findings };
};

describe('findings', () => {
  it.each(CASES)('$code', ({ code, ink, line, states }) => {
    const { findings } = check(ink, states);
    const found = findings.find(finding => finding.code === code);
    expect(findings.map(finding => finding.code)).toContain(code);
    expect(found?.severity).toBe(FINDING_KINDS[code as keyof typeof FINDING_KINDS]);
    expect(found?.message).not.toBe('');
    expect(found?.remedy).not.toBe('');
    if (line !== undefined) expect(found?.line).toBe(line);
  });

  it('every code has a case here', () => {
    const missing = Object.keys(FINDING_KINDS).filter(
      code => !CASES.some(one => one.code === code),
    );
    expect(missing).toEqual([]);
  });

  it('choices that come with a finding can be played', () => {
    for (const { ink, states } of CASES) {
      const { script, findings } = check(ink, states);
      for (const { code, choices = [] } of findings) {
        const before = player(script, 'default')(choices.slice(0, -1));
        if (before.ok && choices.length > 0) {
          expect(before.value.replies.length, code).toBeGreaterThan(choices.at(-1)!);
        }
      }
    }
  });

  it('a clean story has none', () => {
    const { findings } = check(
      `{patience <= 0: -> bye}\n{heat >= 10: -> bye}\n* "Both." # accuracy: +2 act # empathy: +2 acknowledge wait # why: y\n* "Hm." # accuracy: +2 inform # why: y\n* "Dear." # empathy: +2 listen # why: y\n    -> half\n- -> bye\n=== half\n# ending: partial :: half\n-> END\n${GOOD_END}`,
    );
    expect(findings).toEqual([]);
  });

  it('every code has a page', () => {
    const pages = readFileSync('stories/FINDINGS.md', 'utf8');
    const codes = [...Object.keys(FINDING_KINDS), ...SCRIPT_PROBLEMS];
    expect(
      codes.filter(
        code => !pages.split('\n').some(row => row.startsWith('### ') && row.includes(code)),
      ),
    ).toEqual([]);
  });
});
