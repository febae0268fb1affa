import type { Span } from './span.ts';

/** One change of a text: what stands in the span gives way to other text. */
export interface TextEdit extends Span {
  readonly insert: string;
}

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** Edits name places of the text as it was; they must not overlap. Two at one place come in their order. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let done = '';
  let at = 0;
  for (const { from, to, insert } of inOrder(edits)) {
    if (from < at || to < from || to > text.length) throw new RangeError('edits overlap');
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at);
};

/** The edits that give back what these took: they name places of the text as it became. */
export const inverseOf = (text: string, edits: readonly TextEdit[]): readonly TextEdit[] => {
  let moved = 0;
  return inOrder(edits).map(({ from, to, insert }) => {
    const start = from + moved;
    moved += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
};

/** Where a place of the old text is in the new one; inside a change: at its end. */
export const placeAfter = (edits: readonly TextEdit[], place: number): number => {
  let moved = 0;
  for (const { from, to, insert } of inOrder(edits)) {
    if (from > place) break;
    if (place < to) return from + moved + insert.length;
    moved += insert.length - (to - from);
  }
  return place + moved;
};
