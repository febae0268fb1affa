import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { type Change, editOf } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** Names that mean something else to ink. */
const TAKEN: ReadonlySet<string> = new Set(
  'END DONE function else true false not and or mod has hasnt return temp ref stopping cycle shuffle once'.split(
    ' ',
  ),
);

/** Whether ink takes this for the name of a knot. */
export const isPartName = (name: string): boolean => NAME.test(name) && !TAKEN.has(name);

/** Lines that a part begins as: it compiles, and says what is still to be done. */
const body = (todo: string): readonly string[] => [`TODO: ${todo}`, '-> END', ''];

export const beginningOf = (heading: string, todo: string): readonly string[] => [
  heading,
  ...body(todo),
];

const atEnd = ({ name, text }: Source, says: string, lines: readonly string[]): Change => {
  const end = lineBreakOf(text);
  const gap = text === '' || /[\r\n]$/.test(text) ? end : end + end;
  const insert = (text === '' ? '' : gap) + lines.join(end);
  return editOf(says, name, [{ from: text.length, to: text.length, insert }]);
};

interface KnotEnd {
  readonly source: Source;
  readonly offset: number;
}

/** Where a knot ends, with all of its stitches; null where nobody wrote it. */
const knotEnd = (files: readonly Source[], knot: string): KnotEnd | null => {
  for (const source of files) {
    const file = readFile(source);
    const last = file.sections.findLast(section => section.knot === knot);
    const has = file.sections.some(
      ({ heading }) => heading?.kind === 'knot' && textAt(file.code, heading.name) === knot,
    );
    if (has && last !== undefined) return { source, offset: last.to };
  }
  return null;
};

const stitchAt = ({ source, offset }: KnotEnd, says: string, lines: readonly string[]): Change => {
  const end = lineBreakOf(source.text);
  const before = /[\r\n]$/.test(source.text.slice(0, offset)) ? '' : end;
  const insert = before + lines.join(end) + (offset < source.text.length ? end : '');
  return editOf(says, source.name, [{ from: offset, to: offset, insert }]);
};

/**
 * Writes a part that is missing, or a new one: `knot` at the end of the file, `knot.stitch` at the
 * end of its knot. Null where the name is none. `says` names the step, `todo` is what the part says
 * of itself.
 */
export const partMade = (
  files: readonly Source[],
  id: string,
  file: string,
  words: { readonly says: string; readonly todo: string },
): Change | null => {
  const [knot = '', stitch, ...deeper] = id.split('.');
  if (!isPartName(knot) || deeper.length > 0) return null;
  if (stitch !== undefined && !isPartName(stitch)) return null;
  const stitchLines = stitch === undefined ? [] : [`= ${stitch}`];
  const lines = [...stitchLines, ...body(words.todo)];
  const known = stitch === undefined ? null : knotEnd(files, knot);
  if (known !== null) return stitchAt(known, words.says, lines);
  const target = files.find(({ name }) => name === file) ?? files[0];
  return target === undefined ? null : atEnd(target, words.says, [`=== ${knot} ===`, ...lines]);
};
