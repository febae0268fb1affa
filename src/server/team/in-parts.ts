/** Rows of one statement: a statement takes so many values, and a run has sixty. */
const MOST_ROWS = 200;

/** A long list in pieces that one statement takes. */
export const inParts = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / MOST_ROWS) }, (_, at) =>
    all.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
