import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../../src/app/studio/ink/complete.ts';
import { editable, editBetween, lineBreaksOf } from '../../../src/app/studio/ink/line-breaks.ts';
import { namesIn } from '../../../src/app/studio/ink/names.ts';
import { nameAt, placesOfName, renameEverywhere } from '../../../src/app/studio/ink/symbols.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { applyEdits } from '../../../src/narrative/authoring/text-edit.ts';
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
    const change = renameEverywhere(files, 'told', 'heard_it', 'Rename');
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
    expect(renameEverywhere(files, 'told', 'two words', 'Rename')).toBeNull();
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
        const change = renameEverywhere([{ name: 'main.ink', text }], name, `name_${at}`, 'x');
        for (const one of change?.changes ?? [])
          if (one.kind === 'edit') text = applyEdits(text, one.edits);
      }
      expect(errorsIn(text)).toEqual([]);
    },
  );
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
    const labels = completionsFor(before, names)?.options.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...wanted]));
  });
  it('words are left alone', () => {
    expect(completionsFor('Dana: I waited', names)).toBeNull();
  });
});
