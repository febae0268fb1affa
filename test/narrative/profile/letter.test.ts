import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../src/app/own/scenario-schema.ts';
import { partOf } from '../../../src/app/hiring/exercise/exercise.ts';
import { readInk } from '../../../src/narrative/authoring/ink-file.ts';
import { visibleStringsOf } from '../../../src/narrative/authoring/visible-strings.ts';
import { scenarioOf } from '../../../src/narrative/profile/header.ts';
import { TAGS } from '../../../src/narrative/profile/tag-vocabulary.ts';

const WRITTEN = 'letter: Mara Lind :: My coat :: It was left with you. :: It is in the book.';
const letter = {
  from: 'Mara Lind',
  subject: 'My coat',
  text: 'It was left with you.',
  know: 'It is in the book.',
};
const scenario = scenarioOf('a', [WRITTEN], () => undefined);

describe('a letter to be answered in a hiring exercise', () => {
  it('is who writes, about what, the letter, and what is known', () => {
    expect(scenario.letter).toEqual(letter);
    expect(scenarioOf('a', [], () => undefined).letter).toBeUndefined();
  });

  it('is none where a part is missing, and says so', () => {
    expect(TAGS.letter.read(['Mara', 'My coat', 'Where is it?'])).toEqual({
      slip: { says: 'it needs 4 parts, divided by " :: "' },
    });
  });

  it('is kept with a scenario that is ready to be played', () => {
    expect(v.parse(scenarioSchema, structuredClone(scenario)).letter).toEqual(letter);
  });

  it('comes with its scenario into an exercise', () => {
    expect(partOf(scenario, 'r2-0', ['default'])).toMatchObject({ variants: ['default'], letter });
    expect(
      partOf(
        scenarioOf('a', [], () => undefined),
        'r2-0',
        ['default'],
      ).letter,
    ).toBeNull();
  });

  it('is translated part by part', () => {
    const file = readInk(`# ${WRITTEN}\n-> END\n`);
    const strings = visibleStringsOf(file, []).filter(({ id }) => id.includes('letter'));
    expect(strings.map(({ text }) => text)).toEqual(Object.values(letter));
    expect(new Set(strings.map(({ id }) => id)).size).toBe(4);
  });
});
