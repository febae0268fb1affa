import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { HEADER, read } from '../support/ink.ts';

const HEADER_LINES = HEADER.split('\n').length - 1;
const FIRST = '# ending: partial :: Half of it.';
const END = '=== bye\n# ending: resolved :: All of it.\n-> END\n';

const check = (ink: string) => {
  const { script, sources } = read(`${HEADER}${ink}${END}`);
  if (script === null) throw new Error('does not compile');
  const proof = proveScenario(script);
  const places = sourceMapOf(sources);
  return findingsOf({ proof, places, file: 'toy.ink', today: '2026-11-30' })
    .filter(({ code }) => code === 'ending/goes-on' || code === 'ending/twice')
    .map(({ code, line, choices }) => ({ code, line: line - HEADER_LINES, choices }));
};

/** Ways in which a conversation goes on behind an ending, with the line and the replies that show it. */
const PASSED: readonly (readonly [what: string, ink: string, line: number, choices: number[]])[] = [
  ['replies', `* "One."\n- So.\n${FIRST}\n* "Two."\n- -> bye\n`, 3, [0]],
  ['a divert to replies', `* "One."\n- So.\n${FIRST}\n-> on\n=== on\n* "Two."\n- -> bye\n`, 3, [0]],
  [
    'a condition that leads on',
    `* "One."\n* "Uno."\n- So.\n${FIRST}\n{CHOICE_COUNT() == 0 && heat >= 0: -> on}\n-> END\n=== on\n* "Two."\n- -> bye\n`,
    4,
    [0],
  ],
  ['a stitch', `* "One."\n- -> k\n=== k\nSo.\n${FIRST}\n-> s\n= s\n* "Two."\n- -> bye\n`, 5, [0]],
  ['the top of the file', `So.\n${FIRST}\n* "One."\n- -> bye\n`, 2, []],
  [
    'a tunnel that comes back',
    `* "One."\n- -> t ->\n* "Two."\n- -> bye\n=== t\nSo.\n${FIRST}\n->->\n`,
    7,
    [0],
  ],
  [
    'the words behind one reply',
    `* "One."\n    So.\n    ${FIRST}\n* "Two."\n- Then.\n* "On."\n- -> bye\n`,
    3,
    [0],
  ],
  ['another ending, elsewhere', `* "One."\n- So.\n${FIRST}\n-> bye\n`, 3, [0]],
];

describe('an ending behind which the conversation goes on', () => {
  it.each(PASSED)('to %s', (_what, ink, line, choices) => {
    expect(check(ink)).toEqual([{ code: 'ending/goes-on', line, choices }]);
  });
  it('to another ending in the same knot', () => {
    expect(
      check(
        `* "One."\n- -> k\n=== k\nSo.\n${FIRST}\n{heat >= 0: Yes.}\n# ending: left :: Gone.\n-> END\n`,
      ),
    ).toEqual([{ code: 'ending/twice', line: 7, choices: [0] }]);
  });
});

describe('an ending that counts', () => {
  it.each([
    ['by itself', `* "One."\n- So.\n${FIRST}\n-> END\n`],
    ['before words that close', `* "One."\n- So.\n${FIRST}\nShe goes.\n-> END\n`],
    [
      'unless another overrules it on some ways',
      `* "One."\n* "Uno." # empathy: +2 acknowledge wait\n- So.\n${FIRST}\n{heat >= 8: -> bye}\n-> END\n`,
    ],
    ['in a tunnel that ends', `* "One."\n- -> t ->\n-> END\n=== t\nSo.\n${FIRST}\n->->\n`],
  ])('%s', (_what, ink) => expect(check(ink)).toEqual([]));
});
