import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCard,
  type CardText,
  deskCards,
  plainCardLines,
  removeCard,
  setCardHead,
  setCardTag,
  setCardText,
} from '../../../src/narrative/authoring/desk-cards.ts';
import {
  addItem,
  headerItems,
  headerText,
  plainPart,
  removeItem,
  setHeaderParts,
  setItem,
  swapItems,
} from '../../../src/narrative/authoring/header-parts.ts';
import { type InkFile, readInk } from '../../../src/narrative/authoring/ink-file.ts';
import {
  isVariableName,
  nameFrom,
  namesOf,
  renameGrievance,
  renameSpeaker,
  renameVariable,
  renameVariant,
} from '../../../src/narrative/authoring/rename.ts';
import {
  applyEdits,
  inverseOf,
  type TextEdit,
} from '../../../src/narrative/authoring/text-edit.ts';
import type { TagKey } from '../../../src/narrative/profile/tag-vocabulary.ts';
import { inkOf, SHIPPED } from './files.ts';

const POLICIES = ['stories/policies/hotel-limits.ink', 'stories/policies/air-us-dot.ink'];
const FILES = [...SHIPPED, ...POLICIES].map(file => readInk(inkOf(file)));
const MAINS = FILES.slice(0, SHIPPED.length);

/** Words as somebody types or pastes them, with every sign that means something to ink or to the profile. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        '[',
        ']',
        '{',
        '}',
        '|',
        '->',
        '<-',
        '<>',
        '//',
        '/*',
        '\\',
        '-',
        '*',
        '~',
        '=',
        'VAR',
        ':',
        ' :: ',
        '::',
        '…',
        '\n',
        '\r\n',
        '"',
        ' ',
        'INCLUDE',
        '+',
        '(',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''));

const RUNS = Number(process.env['RUNS'] ?? 40);

const anyMain = fc.constantFrom(...MAINS.keys()).map(index => MAINS[index] as InkFile);

const edited = ({ text }: InkFile, edits: readonly TextEdit[]): InkFile => {
  const after = applyEdits(text, edits);
  expect(applyEdits(after, inverseOf(text, edits))).toBe(text);
  return readInk(after);
};

const SINGLE = [
  ...(['title', 'setting', 'role', 'brief', 'goal', 'level', 'minutes', 'language'] as const),
  ...(['as-at', 'looks'] as const),
] satisfies readonly TagKey[];
const LISTS = ['cast', 'grievance', 'variant', 'fact', 'owed', 'currency'] as const;
const ALL = [...SINGLE, 'customer', ...LISTS] as const satisfies readonly TagKey[];

const headerOf = (file: InkFile) =>
  Object.fromEntries(ALL.map(key => [key, headerItems(file, key).map(({ parts }) => parts)]));

/** Every line but those of one key, as it stands. */
const otherLines = (file: InkFile, key: string): readonly string[] =>
  file.text.split('\n').filter(line => !line.startsWith(`# ${key}`));

describe('forms of the header', () => {
  it('read back what they wrote, and leave every other line as it was', () => {
    fc.assert(
      fc.property(anyMain, fc.constantFrom(...SINGLE), anyText, (file, key, text) => {
        const after = edited(file, setHeaderParts(file, key, [text]));
        expect(headerText(after, key)).toBe(plainPart(text));
        expect(otherLines(after, key)).toEqual(otherLines(file, key));
        expect({ ...headerOf(after), [key]: null }).toEqual({ ...headerOf(file), [key]: null });
      }),
      { numRuns: RUNS },
    );
  });
  it('read back what they wrote of things with several parts', () => {
    fc.assert(
      fc.property(
        anyMain,
        fc.constantFrom('customer' as const, ...LISTS),
        fc.nat(9),
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        (file, key, at, parts) => {
          const items = headerItems(file, key);
          fc.pre(items.length > 0);
          const index = at % items.length;
          const after = edited(file, setItem(items[index] as (typeof items)[number], parts));
          const said = parts.map(plainPart);
          const told = headerItems(after, key).map(item => item.parts);
          const padded = said.map((_, place) => told[index]?.[place] ?? '');
          expect(padded).toEqual(said);
          expect(told.toSpliced(index, 1)).toEqual(
            items.map(item => item.parts).toSpliced(index, 1),
          );
          expect(otherLines(after, key)).toEqual(otherLines(file, key));
        },
      ),
      { numRuns: RUNS },
    );
  });
  it('add, take out and move one thing without touching the others', () => {
    for (const file of MAINS)
      for (const key of LISTS) {
        const before = headerItems(file, key).map(({ parts }) => parts);
        const added = edited(file, addItem(file, key, ['new', 'words', '2']));
        expect(headerItems(added, key).map(({ parts }) => parts)).toEqual([
          ...before,
          ['new', 'words', '2'],
        ]);
        const items = headerItems(file, key);
        items.forEach((item, index) => {
          const without = edited(file, [removeItem(file, item)]);
          expect(headerItems(without, key).map(({ parts }) => parts)).toEqual(
            before.toSpliced(index, 1),
          );
          const next = items[index + 1];
          if (next === undefined) return;
          const moved = edited(file, swapItems(file, item, next));
          expect(headerItems(moved, key)[index]?.parts).toEqual(next.parts);
          expect(headerItems(moved, key)[index + 1]?.parts).toEqual(item.parts);
        });
      }
  });
  it('put a new key above what ends the header', () => {
    const file = readInk('# title: A\nINCLUDE b.ink\nHello.\n# gesture: nod\n-> END\n');
    expect(edited(file, setHeaderParts(file, 'role', ['Desk'])).text).toBe(
      '# title: A\n# role: Desk\nINCLUDE b.ink\nHello.\n# gesture: nod\n-> END\n',
    );
    const empty = readInk('Hello.\n# gesture: nod');
    expect(edited(empty, setHeaderParts(empty, 'title', ['A'])).text).toBe(
      '# title: A\nHello.\n# gesture: nod',
    );
  });
  it('keep a gap where a part in the middle is missing', () => {
    const file = readInk('# grievance: wait :: Forty minutes :: 3\n');
    const item = headerItems(file, 'grievance')[0] as ReturnType<typeof headerItems>[number];
    const after = edited(file, setItem(item, ['wait', '', '3']));
    expect(after.text).toBe('# grievance: wait :: … :: 3\n');
    expect(headerItems(after, 'grievance')[0]?.parts).toEqual(['wait', '', '3']);
  });
});

const cardText: fc.Arbitrary<CardText> = fc.record({
  kind: fc.constant('lines' as const),
  lines: anyText.map(plainCardLines),
  condition: fc.constantFrom(null, 'variant == "storm"', 'knows_it'),
});

describe('forms of the desk', () => {
  it('read back what they wrote on a card, and leave everything else as it was', () => {
    const cards = FILES.flatMap(file => deskCards(file).map(card => ({ file, card })));
    expect(cards.length).toBeGreaterThan(9);
    fc.assert(
      fc.property(fc.constantFrom(...cards.keys()), cardText, anyText, (at, text, words) => {
        const { file, card } = cards[at] as (typeof cards)[number];
        const index = deskCards(file).findIndex(({ knot }) => knot === card.knot);
        const cardIn = (after: InkFile) => deskCards(after)[index] as typeof card;
        const written = edited(file, setCardText(file, card, text));
        const condition = text.kind === 'lines' && text.lines.length > 0 ? text.condition : null;
        expect(cardIn(written).text).toEqual({ ...text, condition });
        expect(deskCards(written).length).toBe(deskCards(file).length);
        const titled = edited(file, setCardHead(file, card, 'record', words));
        expect(cardIn(titled)).toMatchObject({ kind: 'record', title: plainPart(words) });
        for (const key of ['source', 'as-at'] as const) {
          const sourced = edited(file, setCardTag(file, card, key, words));
          expect(cardIn(sourced)[key === 'source' ? 'source' : 'asAt']).toBe(plainPart(words));
          expect(cardIn(sourced).text).toEqual(card.text);
        }
      }),
      { numRuns: RUNS },
    );
  });
  it('tell a condition around everything from one inside', () => {
    const [refund, plan] = deskCards(readInk(inkOf('stories/policies/air-us-dot.ink')));
    expect(refund?.text).toMatchObject({ kind: 'lines', condition: 'variant == "controllable"' });
    expect(plan?.text).toMatchObject({ kind: 'lines' });
    const [book] = deskCards(readInk(inkOf('stories/first-shift.ink')));
    expect(book?.text.kind).toBe('ink');
  });
  it('add a card at the end, and take it out without a trace', () => {
    for (const file of FILES) {
      const added = edited(file, addCard(file, { knot: 'card_9', kind: 'policy', title: 'A # b' }));
      const card = deskCards(added).at(-1) as ReturnType<typeof deskCards>[number];
      expect(card).toMatchObject({ knot: 'card_9', title: 'A # b', text: { lines: [] } });
      const gone = edited(added, removeCard(added, card));
      expect(gone.text.trimEnd()).toBe(file.text.trimEnd());
    }
  });
  it('leave what stands below a card when it goes', () => {
    const text =
      '=== a ===\n# desk: policy :: A\nOne.\n-> DONE\n\n// About b.\n=== b ===\n-> END\n';
    const file = readInk(text);
    const [card] = deskCards(file);
    const after = edited(file, removeCard(file, card as NonNullable<typeof card>));
    expect(after.text).toBe('// About b.\n=== b ===\n-> END\n');
  });
});

describe('another name', () => {
  const talk = readInk(
    [
      '# customer: Dana Whitfield :: an engineer',
      '# variant: burst :: a pipe',
      '# fact: knows_it :: it',
      '# grievance: wait :: forty minutes :: 3',
      '# owed: 60 :: a taxi :: burst',
      'VAR variant = "burst"',
      'VAR knows_it = false',
      '=== a ===',
      'Dana: I know knows_it, "burst". {knows_it: Dana: knows_it|burst}',
      '{ variant:',
      '- "burst": Dana: Wet.',
      '- else: Dana: Dry.',
      '}',
      '* {variant == "burst" && not knows_it} "knows_it" # empathy: +2 acknowledge wait',
      '  ~ knows_it = true',
      '  { knows_it && "burst" != variant:',
      '  - heat > 3: ~ knows_it = knows_it',
      '  }',
      '- -> b(knows_it)',
      '=== b(x) ===',
      '-> END',
    ].join('\n'),
  );
  it('of a variable is used where it is worked out, and not where it is told', () => {
    const after = edited(talk, renameVariable(talk, 'knows_it', 'found')).text;
    expect(after).toContain('# fact: found :: it');
    expect(after).toContain('VAR found = false');
    expect(after).toContain('Dana: I know knows_it, "burst". {found: Dana: knows_it|burst}');
    expect(after).toContain('not found} "knows_it"');
    expect(after).toContain('~ found = true');
    expect(after).toContain('{ found && "burst" != variant:');
    expect(after).toContain('~ found = found');
    expect(after).toContain('-> b(found)');
  });
  it('of a variant is used wherever it is asked for', () => {
    const after = edited(talk, renameVariant(talk, 'burst', 'pipe')).text;
    expect(after).toContain('# variant: pipe :: a pipe');
    expect(after).toContain(':: pipe\nVAR variant = "pipe"');
    expect(after).toContain('- "pipe": Dana: Wet.');
    expect(after).toContain('{variant == "pipe" &&');
    expect(after).toContain('"pipe" != variant');
    expect(after).toContain('I know knows_it, "burst".');
  });
  it('of a grievance is used on the replies that acknowledge it', () => {
    const after = edited(talk, renameGrievance(talk, 'wait', 'lobby')).text;
    expect(after).toContain('# grievance: lobby :: forty minutes :: 3');
    expect(after).toContain('# empathy: +2 acknowledge lobby');
  });
  it('of somebody stands in front of all that they say', () => {
    const after = edited(talk, renameSpeaker(talk, 'Dana', 'Ada')).text;
    expect(after).not.toMatch(/Dana:/);
    expect(after).toContain('# customer: Dana Whitfield');
  });
  it('and back gives every byte of every shipped scenario', () => {
    for (const file of MAINS) {
      for (const { parts } of headerItems(file, 'fact')) {
        const to = edited(file, renameVariable(file, parts[0] ?? '', 'quite_new'));
        expect(to.text).not.toMatch(new RegExp(`\\b${parts[0]}\\b`));
        expect(edited(to, renameVariable(to, 'quite_new', parts[0] ?? '')).text).toBe(file.text);
      }
      for (const { parts } of headerItems(file, 'variant')) {
        const to = edited(file, renameVariant(file, parts[0] ?? '', 'quite_new'));
        expect(to.text).not.toMatch(new RegExp(`"${parts[0]}"`));
        expect(edited(to, renameVariant(to, 'quite_new', parts[0] ?? '')).text).toBe(file.text);
      }
      for (const { parts } of headerItems(file, 'grievance')) {
        const to = edited(file, renameGrievance(file, parts[0] ?? '', 'quite_new'));
        expect(to.text).not.toMatch(new RegExp(`acknowledge ${parts[0]}\\b`));
        expect(edited(to, renameGrievance(to, 'quite_new', parts[0] ?? '')).text).toBe(file.text);
      }
      const name = headerText(file, 'customer').split(' ')[0] ?? '';
      const to = edited(file, renameSpeaker(file, name, 'Quitenew'));
      expect(to.text).not.toMatch(new RegExp(`^\\s*${name}:`, 'm'));
      expect(edited(to, renameSpeaker(to, 'Quitenew', name)).text).toBe(file.text);
    }
  });
  it('is made out of words, and is never one that means something already', () => {
    expect(nameFrom('She has asthma', new Set(), 'fact')).toBe('asthma');
    expect(nameFrom('She has asthma', new Set(['asthma']), 'fact')).toBe('asthma_2');
    expect(nameFrom('…', new Set(), 'fact')).toBe('fact');
    expect(nameFrom('heat', new Set(), 'fact')).toBe('heat_2');
    expect(isVariableName('heat')).toBe(false);
    expect(isVariableName('2nd')).toBe(false);
    expect(namesOf(talk)).toEqual(new Set(['variant', 'knows_it', 'a', 'b']));
  });
});
