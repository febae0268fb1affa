import { describe, expect, it } from 'vitest';
import { readScript } from '../../../src/narrative/story/script.ts';
import { HEADER, library } from '../../support/ink.ts';

const story = (line: string): string => `${HEADER}VAR weather = "sun"
VAR asked = 2

Dana: Hello.
${line}
* "Bye." # id: bye # accuracy: +1 act # empathy: +1 care # why: So it ends.
- Dana: Bye.
# ending: resolved :: She goes.
-> END
`;

const toldIn = (line: string) =>
  readScript('a', { name: 'a.ink', text: story(line) }, library({})).problems.filter(
    ({ message }) => !message.includes('TODO'),
  );

const TWO = 'Two signs compare';

describe('a condition that ink does not read as one', () => {
  it.each([
    ['one sign and a text', 'Dana: Is it {weather = "rain": wet|dry}?', TWO],
    ['one sign and a number, a line', '{asked = 2: Dana: Two.|Dana: Other.}', TWO],
    ['nothing where it holds', 'Dana: So{asked = 2:|, yes}.', TWO],
    ['the second of two', '{ asked == 2 and weather = "sun": Dana: Yes.|Dana: No. }', TWO],
    ['one behind a no', '{not asked = 2: Dana: Yes.|Dana: No.}', TWO],
    ['no colon at all', 'Dana: {weather = "rain"|dry}', TWO],
    ['a name nobody declared', 'Dana: {wether = "rain": wet|dry}', TWO],
    ['a whole block', '{ weather = "rain":\n    Dana: Wet.\n- else:\n    Dana: Dry.\n}', TWO],
    ['a branch', '{\n- asked = 3:\n    Dana: Three.\n- else:\n    Dana: No.\n}', TWO],
    [
      'a further branch',
      '{ asked == 2:\n    Dana: Two.\n- asked = 3:\n    Dana: Three.\n- else:\n    Dana: No.\n}',
      TWO,
    ],
    [
      'a branch of values',
      '{asked:\n- = 3:\n    Dana: Three.\n- else:\n    Dana: No.\n}',
      '`- 3:`',
    ],
    [
      'a reply',
      '* {asked = 2} "Two?" # id: two # accuracy: +1 act # empathy: +1 care # why: W.',
      TWO,
    ],
    ['a value', '~ temp two = (asked = 2)', TWO],
    ['at least, turned round', 'Dana: {asked => 2: Often.|Once.}', 'At least is >='],
    ['capitals', 'Dana: {asked AND weather == "sun": Yes.|No.}', 'small letters'],
    ['a no in capitals', 'Dana: {NOT asked: Yes.|No.}', 'small letters'],
  ])('is an error with what to write: %s', (_, line, says) => {
    const [first, ...more] = toldIn(line);
    expect(first).toMatchObject({ severity: 'error', remedy: expect.stringContaining(says) });
    expect(more.map(({ remedy }) => remedy)).toEqual([]);
  });

  it.each([
    ['a condition', 'Dana: Is it {weather == "rain": wet|dry}?'],
    ['words in turn', 'Dana: {Well|Now then|Still}: what is it?'],
    ['words with a colon', 'Dana: {One thing: you wait.|Another: I wait.}'],
    ['a sum among words', 'Dana: {I said two and two = four|You said: five}.'],
    ['words that begin as a name', 'Dana: {Rain or shine, I wait: no.|asked and answered.}'],
  ])('is not found in %s', (_, line) => {
    expect(toldIn(line)).toEqual([]);
  });
});
