import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../../src/app/studio/ink/complete.ts';
import { editable, editBetween, lineBreaksOf } from '../../../src/app/studio/ink/line-breaks.ts';
import { namesIn } from '../../../src/app/studio/ink/names.ts';
import { explainAt } from '../../../src/app/studio/ink/explain.ts';
import { inWords } from '../../../src/app/studio/ink/explanation.ts';
import { type NameHere, placesOf, renamed } from '../../../src/app/studio/ink/name-scope.ts';
import { outlineOf, partAround } from '../../../src/app/studio/ink/outline.ts';
import { nameAt, nameProblem, placesOfName } from '../../../src/app/studio/ink/symbols.ts';
import { countWords } from '../../../src/app/studio/ink/word-count.ts';
import { actsEn } from '../../../src/app/words/en/acts.ts';
import { SKILL_NAMES } from '../../../src/app/words/en/skill-names.ts';
import { studioCardsEn } from '../../../src/app/words/en/studio-cards.ts';
import { inkHelpEn } from '../../../src/app/words/en/studio-ink-help.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { applyEdits } from '../../../src/narrative/authoring/text-edit.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { readScript } from '../../../src/narrative/story/script.ts';
import { inkOf, SHIPPED } from '../../narrative/authoring/files.ts';

const anyText = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ' ', '😀'), { maxLength: 30 })
  .map(parts => parts.join(''));

describe('a text and an editor that counts every line break as one', () => {
  it('are the same at every place, and every edit falls where it was meant', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'x', 'y\nz'),
        (text, a, b, insert) => {
          const shown = editable(text);
          const breaks = lineBreaksOf(text);
          const [from, to] = [a % (shown.length + 1), b % (shown.length + 1)].toSorted(
            (x, y) => x - y,
          );
          if (from === undefined || to === undefined) return;
          expect(editable(text.slice(0, breaks.toText(from)))).toBe(shown.slice(0, from));
          expect(breaks.toEditor(breaks.toText(from))).toBe(from);
          const now = applyEdits(text, [breaks.editOf({ from, to, insert })]);
          // What stood between two breaks is gone, and they have become one.
          fc.pre(!now.slice(0, breaks.toText(from) + 1).endsWith('\r\n') || insert !== '');
          expect(editable(now)).toBe(shown.slice(0, from) + insert + shown.slice(to));
        },
      ),
    );
  });
  it('the smallest edit between two texts makes one of the other', () => {
    fc.assert(
      fc.property(anyText, anyText, (old, now) => {
        const edit = editBetween(old, now);
        expect(edit === null ? old : applyEdits(old, [edit])).toBe(now);
      }),
    );
  });
});

/** A name where it is made. */
const madeIn = (sources: readonly Source[], name: string): NameHere => {
  const places = placesOfName(sources, name);
  const at = places.find(({ isDefinition }) => isDefinition) ?? places[0];
  if (at === undefined) throw new Error(`nothing is called ${name}`);
  return { name, space: at.space, at };
};

const STORY = [
  '# title: T',
  '# customer: Dana Lee :: a guest',
  '# grievance: wait :: She waited :: 2',
  'VAR told = false',
  '-> hall',
  '=== hall ===',
  'Dana: I told you: told told! {told: I was told.|Nobody told me.}',
  '* {not told} "You were told." # id: h-told # empathy: +2 acknowledge wait # card: rules',
  '  ~ told = true',
  '  -> hall.again',
  '= again',
  'Dana: Well. # comes-out: h-told // told',
  '-> END',
  '=== rules ===',
  '# desk: policy :: Told',
  'Nobody is told.',
  '-> DONE',
].join('\n');
const files = [{ name: 'a.ink', text: STORY }];

describe('names in a scenario', () => {
  it('are found where they stand as names, and not in words, texts and comments', () => {
    const lines = placesOfName(files, 'told').map(({ offset, isDefinition }) => [
      STORY.slice(0, offset).split('\n').length,
      isDefinition,
    ]);
    expect(lines).toEqual([
      [4, true],
      [7, false],
      [8, false],
      [9, false],
    ]);
    expect(placesOfName(files, 'h-told')).toHaveLength(2);
    expect(placesOfName(files, 'wait')).toHaveLength(2);
    expect(placesOfName(files, 'hall').map(({ isDefinition }) => isDefinition)).toEqual([
      false,
      true,
      false,
    ]);
    expect(nameAt(STORY, STORY.indexOf('h-told') + 3)).toBe('h-told');
  });
  it('are renamed everywhere at once, in one step that can be undone', () => {
    const workspace = createWorkspace('w', files);
    const change = renamed(files, madeIn(files, 'told'), 'heard_it', 'Rename');
    if (change === null) throw new Error('nothing to rename');
    workspace.change(change);
    const [after] = workspace.store.getState().files;
    expect(after?.text).toBe(
      STORY.replace('VAR told', 'VAR heard_it')
        .replace('{told:', '{heard_it:')
        .replace('{not told}', '{not heard_it}')
        .replace('~ told', '~ heard_it'),
    );
    workspace.undo();
    expect(workspace.store.getState().files).toEqual(files);
    expect(renamed(files, madeIn(files, 'told'), 'two words', 'Rename')).toBeNull();
  });
  it.each(SHIPPED)(
    '%s: every knot and variable can have another name, and it still compiles',
    path => {
      const sources = [{ name: 'main.ink', text: inkOf(path) }];
      const library = {
        read: (name: string) => ({ name, text: inkOf(`stories/${name}`) }),
      };
      const errorsIn = (text: string) =>
        readScript('x', { name: 'main.ink', text }, library).problems.filter(
          ({ severity }) => severity === 'error',
        );
      const { knots, variables, grievances } = namesIn(sources);
      const engine = new Set(['heat', 'trust', 'patience', 'variant']);
      const own = [
        ...knots.map(knot => knot.split('.').at(-1) ?? knot),
        ...variables,
        ...grievances,
      ];
      let [{ text } = { text: '' }] = sources;
      for (const [at, name] of [...new Set(own)].filter(known => !engine.has(known)).entries()) {
        const now = [{ name: 'main.ink', text }];
        const change = renamed(now, madeIn(now, name), `name_${at}`, 'x');
        for (const one of change?.changes ?? [])
          if (one.kind === 'edit') text = applyEdits(text, one.edits);
      }
      expect(errorsIn(text)).toEqual([]);
    },
  );
});

describe('a name that two things have', () => {
  const text = [
    'VAR left = 1',
    '-> hall',
    '=== hall ===',
    '= door',
    '~ temp left_by = 1',
    '* (once) Go. {left_by == 1: Oh.}',
    '- {once: Gone.} {left == 1: Left.}',
    '-> door',
    '=== yard(left) ===',
    '{left == 2: Two.} {hall.once: Once in the hall.}',
    '= door',
    '~ temp left_by = 2',
    '* (once) Go. {once: Again.} {left_by > 1: Ah.}',
    '- -> hall.door',
    '-> door',
  ].join('\n');
  const sources = [{ name: 'main.ink', text }];
  const linesOf = (name: string, line: number): readonly number[] => {
    const start = text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    const at = { file: 'main.ink', offset: text.indexOf(name, start) };
    const places = placesOf(sources, { name, space: 'ink', at });
    return places.map(({ offset }) => text.slice(0, offset).split('\n').length);
  };
  it.each([
    ['a stitch', 'door', 4, [4, 8, 14]],
    ['the other stitch', 'door', 11, [11, 15]],
    ['a label, also by its knot', 'once', 6, [6, 7, 10]],
    ['the other label', 'once', 13, [13, 13]],
    ['a temporary', 'left_by', 5, [5, 6]],
    ['the other temporary', 'left_by', 13, [12, 13]],
    ['a variable, not the parameter over it', 'left', 1, [1, 7]],
    ['a parameter', 'left', 10, [9, 10]],
  ])('is found and renamed for one of them: %s', (_, name, line, lines) => {
    expect(linesOf(name, line)).toEqual(lines);
  });
});

describe('names that ink makes', () => {
  const text = [
    'LIST moods = (calm), angry = 5',
    '=== function sum(a, ref b) ===',
    '~ temp c = a + b',
    '~ return c',
    '=== hall ===',
    '* (first) Go. {moods == angry: Oh.}',
    '- (rest) {first: Gone.} {sum(1, 2)}',
    '-> rest',
  ].join('\n');
  const of = [{ name: 'a.ink', text }];
  it.each([
    ['angry', [1, 6]],
    ['a', [2, 3]],
    ['b', [2, 3]],
    ['c', [3, 4]],
    ['first', [6, 7]],
    ['rest', [7, 8]],
    ['sum', [2, 7]],
  ])('%s stands in lines %j, first where it is made', (name, lines) => {
    const places = placesOfName(of, name);
    expect(places.map(({ offset }) => text.slice(0, offset).split('\n').length)).toEqual(lines);
    expect(places[0]?.isDefinition).toBe(true);
  });
  it.each([
    ['two words', 'ink', 'not-a-name'],
    ['12', 'ink', 'not-a-name'],
    ['else', 'ink', 'not-a-name'],
    ['a-b', 'ink', 'not-a-name'],
    ['a-b', 'reply', null],
    ['hall', 'ink', 'taken'],
    ['hall', 'grievance', null],
    ['lobby', 'ink', null],
  ] as const)('“%s” as a name of %s: %s', (to, space, problem) => {
    expect(nameProblem(of, to, space)).toBe(problem);
  });
});

describe('what something means', () => {
  const at = (words: string, more = 0) =>
    explainAt(files, { file: 'a.ink', offset: STORY.indexOf(words) + more });
  it.each([
    ['# grievance', { kind: 'tag', key: 'grievance' }],
    ['+2 acknowledge', { kind: 'mark', axis: 'empathy', value: 2 }],
    ['acknowledge wait', { kind: 'act', act: 'acknowledge', value: 2 }],
    ['-> hall', { kind: 'sign', sign: 'divert' }],
    ['=== hall', { kind: 'sign', sign: 'knot' }],
    ['VAR told', { kind: 'sign', sign: 'VAR' }],
    ['* {not', { kind: 'sign', sign: 'choice' }],
    ['// told', { kind: 'sign', sign: 'comment' }],
    ['a guest', { kind: 'tag', key: 'customer' }],
  ])('%s', (words, subject) => {
    expect(at(words)?.subject).toEqual(subject);
  });
  it('of a name: what it is, where it is made, how often it stands', () => {
    expect(at('wait # card')?.subject).toMatchObject({
      kind: 'name',
      space: 'grievance',
      count: 2,
      definition: { line: 3, text: '# grievance: wait :: She waited :: 2' },
    });
    expect(at('hall ===')?.subject).toMatchObject({ name: 'hall', count: 3 });
  });
  it('names the rules of mood that a mark sets to work', () => {
    expect(at('+2 acknowledge')?.rules).toEqual(['M2', 'M3']);
    const wrong = [{ name: 'a.ink', text: '* No. # accuracy: -2 misinform' }];
    expect(explainAt(wrong, { file: 'a.ink', offset: 17 })?.rules).toEqual(['M11', 'M12']);
    const deed = [{ name: 'a.ink', text: '* Yes. # accuracy: +2 act' }];
    expect(explainAt(deed, { file: 'a.ink', offset: 20 })?.rules).toContain('M13');
  });
  it('is nothing in words that somebody says, and never throws', () => {
    expect(at('I told you', 3)).toBeNull();
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('# empathy: ', '+2 ', 'ask', '{', '}', '->', '\n', '//', '\\', 'x '),
        ),
        fc.nat(200),
        (parts, offset) => {
          const text = parts.join('');
          const explained = explainAt([{ name: 'a', text }], { file: 'a', offset });
          expect(explained === null || explained.from <= explained.to).toBe(true);
        },
      ),
    );
  });
  it('is said in words, for everything that can be asked about', () => {
    const words = {
      help: inkHelpEn,
      acts: actsEn,
      cards: studioCardsEn,
      skill: (skill: keyof typeof SKILL_NAMES) => SKILL_NAMES[skill].name,
      signed: (value: number) => `${value}`,
    };
    const said = (words_: string) => {
      const explained = at(words_);
      return explained === null ? null : inWords(explained, words);
    };
    expect(said('acknowledge wait')?.lines).toEqual([
      'acknowledged what hurt',
      'Practises: Acknowledging.',
    ]);
    expect(said('wait # card')?.lines).toContain('It stands in 2 places.');
    expect(said('* {not')?.title).toBe('*');
  });
});

describe('words and parts of a file', () => {
  it('are counted by who says them', () => {
    const { total, speakers, parts } = countWords(files);
    expect(speakers[0]).toEqual({ speaker: 'Dana', words: expect.any(Number) });
    expect(parts.replies).toBe(3);
    const sum = [...speakers.map(({ words }) => words), ...Object.values(parts)];
    expect(sum.reduce((a, b) => a + b, 0)).toBe(total);
  });
  it('are listed, and a place is in one of them', () => {
    const [source] = files;
    const parts = source === undefined ? [] : outlineOf(source);
    expect(parts.map(({ name }) => name)).toEqual(['hall', 'hall.again', 'rules']);
    const place = (words: string) =>
      partAround(parts, { file: 'a.ink', offset: STORY.indexOf(words) });
    expect([place('VAR'), place('Dana: Well'), place('Nobody is')]).toEqual([
      '',
      'hall.again',
      'rules',
    ]);
  });
});

describe('what can stand at a place', () => {
  const names = namesIn(files);
  it.each([
    ['-> ha', ['hall', 'END']],
    ['{ to', ['told', 'heat']],
    ['~ ', ['told']],
    ['* "Yes." # emp', ['empathy', 'accuracy']],
    ['* "Yes." # empathy: +2 ackn', ['acknowledge']],
    ['* "Yes." # empathy: +2 acknowledge ', ['wait']],
    ['* "Yes." # card: ', ['rules']],
    ['Dana: Hm. # gesture: ', ['sigh']],
    ['# ending: ', ['resolved']],
    ['D', ['Dana: ']],
  ])('%s', (before, wanted) => {
    const labels = completionsFor(before, () => names)?.options.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...wanted]));
  });
  it('words are left alone', () => {
    expect(completionsFor('Dana: I waited', () => names)).toBeNull();
  });
});
