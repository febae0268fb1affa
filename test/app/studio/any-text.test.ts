import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCardReader } from '../../../src/app/studio/cards/cards.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import { candidatesFor } from '../../../src/app/studio/check/fix-candidates.ts';
import { readDraft } from '../../../src/app/studio/check/read-draft.ts';
import { sceneOf } from '../../../src/app/studio/header/scene.ts';
import { completionsFor } from '../../../src/app/studio/ink/complete.ts';
import { explainAt } from '../../../src/app/studio/ink/explain.ts';
import { lineBreaksOf } from '../../../src/app/studio/ink/line-breaks.ts';
import { namesIn } from '../../../src/app/studio/ink/names.ts';
import { outlineOf } from '../../../src/app/studio/ink/outline.ts';
import { nameAt, placesOfName } from '../../../src/app/studio/ink/symbols.ts';
import { countWords } from '../../../src/app/studio/ink/word-count.ts';
import { layoutRequestOf } from '../../../src/app/studio/map/layout.ts';
import { readMap } from '../../../src/app/studio/map/read-map.ts';
import { startsIn } from '../../../src/app/studio/play/knots.ts';
import { reviewSheetOf } from '../../../src/app/studio/review/sheet.ts';
import { todosIn } from '../../../src/app/studio/todo/todo.ts';
import { languageOf } from '../../../src/app/studio/translation/units.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import { readInk } from '../../../src/narrative/authoring/ink-file.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';

const STORIES = [
  'delivered-not-received',
  'first-shift',
  'her-number-his-funeral',
  'last-flight-out',
  'not-on-my-shift',
  'room-not-ready',
  'the-chair',
  'thirty-four-days',
].map(name => readFileSync(`stories/${name}.ink`, 'utf8'));

/** What authors and machines have put into files, and readers stumbled over. */
const ODD: readonly string[] = [
  '-> ->',
  '=== ===\n= \n==',
  '{ { } | & ! : -',
  '* {a} {b (c) [d # e ] f # g -> h <- i',
  '+ [] -> \n- - (x) -\n-> -> x ->->',
  '# : :: ::\n#\n# a\n## b ::',
  'VAR \nVAR x\nVAR x = \nCONST = 3\nLIST l = (a), a\nEXTERNAL f(',
  'INCLUDE\nINCLUDE main.ink\nINCLUDE ../a.ink',
  '~ \n~ temp\n~ return\n~ x++',
  '/* /* */ // */ /*',
  '\\\\ \\# \\{ \\',
  '\r\r\n\n\r\uFEFF\u2028\u0000\uD800',
  '__proto__ constructor toString\n=== constructor ===\n# id: __proto__\n-> toString',
  '{x:\n- 1: a\n- else: {y|z}\n}\n{stopping:\n- b\n',
  'Dana: "…" # thought: # gesture:: # sound : x\n$1 $& $$',
  '<script>alert(1)</script> [a](javascript:alert(1)) &lt;',
];

const PIECE = 1500;

const piece: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...STORIES),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: PIECE }),
  })
  .map(({ text, from, length }) => {
    const at = Math.floor(from * text.length);
    return text.slice(at, at + length);
  });

const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    { maxLength: 6 },
  )
  .map(pieces => pieces.join(''));

const anyFiles: fc.Arbitrary<readonly Source[]> = fc
  .tuple(anyText, fc.option(anyText, { freq: 3 }))
  .map(([text, more]) => [
    { name: 'main.ink', text },
    ...(more === null ? [] : [{ name: 'part.ink', text: more }]),
  ]);

/** Everything that the views read of the files at every key. */
const readAll = (files: readonly Source[], at: number): void => {
  createCardReader()(files);
  layoutRequestOf(readMap(files));
  todosIn(files);
  sceneOf(files);
  startsIn(files);
  countWords(files);
  languageOf(files);
  reviewSheetOf(files);
  const names = namesIn(files);
  for (const { name, text } of files) {
    const offset = Math.floor(at * text.length);
    outlineOf({ name, text });
    lineBreaksOf(text).toEditor(offset);
    completionsFor(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset), () => names);
    explainAt(files, { file: name, offset });
    placesOfName(files, nameAt(text, offset) ?? '');
  }
};

const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

describe('any text at all', () => {
  it('is read without losing a character', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { lines } = readInk(text);
        expect(lines.map(({ from, next }) => text.slice(from, next)).join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is shown by every view', () => {
    fc.assert(fc.property(anyFiles, anyPlace, readAll), { numRuns: 150 });
  });

  it('is checked, and every fix that is thought of can be made', () => {
    fc.assert(
      fc.property(anyFiles, files => {
        for (const finding of readDraft(files).problems)
          for (const { changes } of candidatesFor(files, finding)) applyChanges(files, changes);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is proved as far as it can be', () => {
    fc.assert(
      fc.property(anyFiles, files => {
        let steps = 0;
        for (const { says } of checkFiles(files, '2026-11-26')) {
          steps += 1;
          if (says === 'checked' || steps > 10) break;
        }
        expect(steps).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
