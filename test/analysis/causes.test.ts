import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import type { Finding } from '../../src/analysis/findings/finding.ts';
import { foldFindings } from '../../src/analysis/findings/fold-findings.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { HEADER, read } from '../support/ink.ts';

const HEADER_LINES = HEADER.split('\n').length - 1;

const END = `=== bye
{patience <= 0 || heat >= 10: -> fin}
-> fin
=== fin
# ending: resolved :: bye
-> END
`;

const check = (ink: string, states?: number, steps?: number): readonly Finding[] => {
  const { script, sources } = read(`${HEADER}${ink}${END}`);
  if (script === null) throw new Error('does not compile');
  const limits = {
    ...(states === undefined ? {} : { states }),
    ...(steps === undefined ? {} : { steps }),
  };
  const proof = proveScenario(script, { limits });
  const today = '2026-11-30';
  return findingsOf({ proof, places: sourceMapOf(sources), file: 'toy.ink', today });
};

const errors = (found: readonly Finding[]) => found.filter(({ severity }) => severity === 'error');
const codes = (found: readonly Finding[]) => errors(found).map(({ code }) => code);
const linesUnder = (finding: Finding | undefined) =>
  (finding?.consequences ?? []).reduce((sum, { lines = 0 }) => sum + lines, 0);

const GOOD = '"Sorry. I will look." # empathy: +2 acknowledge wait # accuracy: +2 act # why: y';

/** One slip each in a story that is else sound. `lost` are the lines that nobody comes to. */
const SLIPS: readonly { name: string; ink: string; cause: string; lost: number }[] = [
  {
    name: 'a circle without a reply, in the middle',
    ink: `* ${GOOD}\n-> x\n=== x\n-> x\n=== on\n-> bye\n`,
    cause: 'story/never-rests',
    lost: 0,
  },
  {
    name: 'a tunnel that never comes back',
    ink: `* ${GOOD}\n- -> aside ->\nThen this.\n* "And this."\n- And that.\n-> bye\n=== aside\nAside.\n`,
    cause: 'story/script-error',
    lost: 3,
  },
  {
    name: 'once-only replies that are used up',
    ink: `-> k\n=== k\n* ${GOOD}\n    -> k\n* "What?"\n    -> k\n`,
    cause: 'story/ran-out',
    lost: 0,
  },
  {
    name: 'replies with conditions of which none holds',
    ink: `VAR yes = false\n* ${GOOD}\n- So.\n* {yes} "Then."\n* {yes} "Now."\n- On and on.\n-> bye\n`,
    cause: 'story/ran-out',
    lost: 2,
  },
  {
    name: 'a circle of replies without a way out',
    ink: `* ${GOOD}\n- -> round\n=== round\n{patience <= 0:-> again}\n-> again\n=== again\n+ "Again."\n    -> round\n`,
    cause: 'story/never-ends',
    lost: 0,
  },
  {
    name: 'a circle at the very start',
    ink: `-> x\n=== x\n-> x\n=== on\n* ${GOOD}\n- -> bye\n`,
    cause: 'story/never-rests',
    lost: 0,
  },
];

describe('one fault is one finding, and what follows is under it', () => {
  it.each(SLIPS)('$name', ({ ink, cause, lost }) => {
    const found = check(ink);
    const [first] = found;
    expect(first?.code).toBe(cause);
    expect(first?.line).toBeGreaterThan(HEADER_LINES);
    expect(codes(found).filter(code => code !== cause && code !== 'story/unreachable')).toEqual([]);
    expect(linesUnder(first)).toBeGreaterThanOrEqual(lost);
  });
  it('a fault of another place stays a finding of its own', () => {
    const found = check(`* ${GOOD}\n- -> x\n=== x\n-> x\n=== orphan\nNobody comes here.\n-> bye\n`);
    expect(codes(found)).toEqual(['story/never-rests', 'story/unreachable']);
    expect(found[1]?.message).toContain('this line');
  });
  it('a condition that never holds is a fault of its own too', () => {
    const found = check(
      `VAR no = false\n{no: Never said.}\n* ${GOOD}\n    -> x\n* "Go on." \n    -> bye\n=== x\n-> x\n`,
    );
    expect(codes(found)).toEqual(['story/never-rests', 'story/unreachable']);
  });
});

describe('replies without marks yet', () => {
  const HOT =
    '- {heat >= 9: -> out}\n-> bye\n=== out\nHe goes.\n# ending: unresolved :: He left.\n-> END\n';
  it('are the cause of every line that waits for a mood', () => {
    const [none, ...others] = foldFindings([], check(`* "One."\n* "Two."\n${HOT}`));
    expect(none?.code).toBe('marks/missing');
    expect(linesUnder(none)).toBe(1);
    expect(others.filter(({ code }) => code === 'story/unreachable')).toEqual([]);
  });
  it('are no cause of a line that waits for something else', () => {
    const ink = `VAR yes = false\n* "One."\n* "Two."\n${HOT.replace('heat >= 9', 'yes')}`;
    const found = codes(foldFindings([], check(ink)));
    expect(found).toContain('story/unreachable');
  });
});

describe('no golden path', () => {
  it('names the decision at which the axes part, the best way and its scores, with the way to see it', () => {
    const [first] = check(
      `* "Early." # empathy: +1 listen # accuracy: +1 ask # why: y\n- Then.\n* "Solved it." # accuracy: +3 act # why: y\n* "Felt it." # empathy: +3 listen # why: y\n- -> bye\n`,
    );
    expect(first?.code).toBe('golden/none');
    expect(first?.line).toBe(HEADER_LINES + 3);
    expect(first?.message).toContain('"Solved it." keeps most accuracy, "Felt it." most empathy');
    expect(first?.message).toMatch(/The best comes to accuracy \d+ and empathy \d+\./);
    expect(first?.choices).toHaveLength(2);
    // The best way has 4 of 4 for accuracy and 1 of 4 for empathy, and 85 is 3.4 of 4.
    expect(first?.remedy).toMatch(
      /^Give "(?:Solved it\." 3 more for empathy, or take 3 off "Felt|Felt it\." 3 more for resolution accuracy, or take 3 off "Solved) it\."; or/,
    );
  });
});

describe('a side that is neglected and does well', () => {
  it('is told with the reply that it lives on, and by how much', () => {
    const both = (at: number) => `* "Both ${at}." # accuracy: +2 act # empathy: +2 care # why: y\n`;
    const ink = `${both(1)}* "Cold." # accuracy: +1 act # why: y\n- Then.\n${both(2)}* "Warm." # empathy: +3 care # why: y\n- -> bye\n`;
    const found = check(ink).find(({ code }) => code === 'play/one-sided');
    expect(found?.message).toBe('Being correct and cold scores 80 on empathy.');
    expect(found?.remedy).toContain('Most comes from "Both 1." (empathy +2)');
    expect(found?.remedy).toContain('worth as much for resolution accuracy (+2)');
    expect(found?.remedy).toContain('take 1 off it');
  });
});

describe('decisions without anything to weigh', () => {
  it('are told with how many to change, and the least change that makes one of them', () => {
    const plain = `* "Both." # accuracy: +2 act # empathy: +2 care # why: y
* "Sorry." # empathy: +1 apologise # why: y\n`;
    const found = check(`${Array.from({ length: 6 }, () => plain).join('- Then.\n')}- -> bye\n`);
    const { remedy = '' } = found.find(({ code }) => code === 'decision/no-dilemma') ?? {};
    expect(remedy).toMatch(/^In 2 of them /);
    expect(remedy).toContain('give "Sorry." +3 for empathy.');
  });
});

describe('a cut', () => {
  const COUNTER = `VAR n = 0\n-> k\n=== k\n+ "More."\n    ~ n = n + 1\n    -> k\n+ "Enough {n}."\n    -> bye\n`;
  const LIST = `LIST things = a, b, c, d, e, f, g, h\nVAR held = ()\n-> k\n=== k\n+ {held !? a} "a"\n    ~ held += a\n    -> k\n+ {held !? b} "b"\n    ~ held += b\n    -> k\n+ {held !? c} "c"\n    ~ held += c\n    -> k\n+ {held !? d} "d"\n    ~ held += d\n    -> k\n+ {held !? e} "e"\n    ~ held += e\n    -> k\n+ {held !? f} "f"\n    ~ held += f\n    -> k\n+ {held !? g} "g"\n    ~ held += g\n    -> k\n+ {held !? h} "h"\n    ~ held += h\n    -> k\n+ "Enough {held}."\n    -> bye\n`;
  const topics = Array.from({ length: 30 }, (_, topic) => `* "Topic ${topic}."\n    -> k\n`);
  const HUB = `-> k\n=== k\n${topics.join('')}+ "Enough."\n    -> bye\n`;
  const VISITS = `-> k\n=== k\n+ "More."\n    -> j\n+ "Enough {k}."\n    -> bye\n=== j\n-> k\n`;

  it.each([
    { name: 'a counter', ink: COUNTER, line: 5, says: 'The variable "n"' },
    { name: 'a list', ink: LIST, line: 6, says: 'The variable "held"' },
    { name: 'a hub of topics', ink: HUB, line: 3, says: 'things are remembered together' },
    { name: 'a printed count', ink: VISITS, line: 2, says: '"k" was visited' },
  ])('names what grows: $name', ({ ink, line, says }) => {
    const cut = check(ink, 220).find(({ code }) => code === 'proof/cut');
    expect(cut?.severity).toBe('error');
    expect(cut?.message).toContain('the limit of states');
    expect(cut?.message).toContain(says);
    expect(cut?.line).toBe(HEADER_LINES + line);
    expect(cut?.remedy).not.toBe('');
  });
  it.each([
    { name: 'a counter', ink: COUNTER, says: 'The variable "n"' },
    { name: 'a printed count', ink: VISITS, says: '"k" was visited' },
  ])('comes early where something is counted without end: $name', ({ ink, says }) => {
    const cut = check(ink).find(({ code }) => code === 'proof/cut');
    expect(cut?.message).toContain('the limit of numbers that are counted');
    expect(cut?.message).toContain(says);
    const states = Number(/with (\d+) states/.exec(cut?.message ?? '')?.[1]);
    expect(states).toBeLessThan(5_000);
  });
  it('adds nothing that the whole proof would not say', () => {
    const key = ({ code, line }: Finding) => `${code} ${line}`;
    for (const { ink } of SLIPS) {
      const whole = new Set(check(ink).map(key));
      for (const states of [1, 2, 3, 5]) {
        for (const finding of check(ink, states)) {
          if (finding.code !== 'proof/cut') expect(whole).toContain(key(finding));
        }
      }
    }
  });
});

describe('a way out that nobody needs', () => {
  const guard = (kind: string) =>
    `* ${GOOD}\n- {heat >= 10: -> out}\n-> bye\n=== out\nHe goes.\n# ending: ${kind} :: He left.\n-> END\n`;
  it.each([
    ['left', 'information'],
    ['unresolved', 'error'],
  ])('[M10] that ends %s is told as a %s', (kind, severity) => {
    const found = check(guard(kind)).filter(({ code }) => code === 'story/unreachable');
    expect(found).toMatchObject([{ severity, line: HEADER_LINES + 5 }]);
  });
  it('leaves a sound scenario without an error', () => {
    const text = readFileSync('test/narrative/faults/doubled-bill.ink', 'utf8');
    const { script, sources, problems } = read(text);
    if (script === null) throw new Error('does not compile');
    const proof = proveScenario(script);
    const scene = { proof, places: sourceMapOf(sources), file: 'bill.ink', today: '2026-11-30' };
    expect(proof.verdict).toBe('complete');
    expect([...problems, ...errors(findingsOf(scene))]).toEqual([]);
  });
});

describe('a circle that earns marks', () => {
  const circle = (more: string) =>
    `VAR n = 0\n-> k\n=== k\n+ ${GOOD}\n    ${more}\n    -> k\n+ "Enough {n}."\n    -> bye\n`;
  it.each([
    { name: 'in the open', more: '' },
    { name: 'hidden by a counter', more: '~ n = n + 1' },
    { name: 'hidden by a counter that goes down', more: '~ n = n - 3' },
  ])('is found $name', ({ more }) => {
    const found = check(circle(more), undefined, 100_000).filter(
      ({ code }) => code === 'marks/limitless',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(HEADER_LINES + 4);
    expect(found[0]?.choices?.length).toBeLessThan(12);
  });
  it('is not found where the counter has an end, even before it was seen', () => {
    const bounded = `VAR n = 0\n-> k\n=== k\n+ {n < 60} ${GOOD}\n    ~ n = n + 1\n    -> k\n+ "Enough {n}."\n    -> bye\n`;
    for (const states of [undefined, 50]) {
      const limitless = check(bounded, states).filter(({ code }) => code === 'marks/limitless');
      expect(limitless).toEqual([]);
    }
  });
});

describe('ways of different lengths', () => {
  const talk = (ending: string) =>
    `* ${GOOD}\n    -> on\n* "Go away." # empathy: -2 cold # why: y\n    # ending: ${ending}\n    -> END\n=== on\n* "Done." # accuracy: +2 act # why: y\n- -> bye\n`;
  const isUnequal = (ink: string) => check(ink).some(({ code }) => code === 'paths/unequal');
  it('are compared where each has an end of its own, not where the customer breaks off', () => {
    expect(isUnequal(talk('left :: He put the phone down.'))).toBe(false);
    expect(isUnequal(talk('unresolved :: He will ring again.'))).toBe(true);
  });
});
