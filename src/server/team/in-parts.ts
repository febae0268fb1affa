/** Rows of one statement: a statement takes so many values, and a run has sixty. */
const MOST_ROWS = 200;

/** A long list in pieces that one statement takes. */
export const inParts = <T>(all: readonly T[], most = MOST_ROWS): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
    all.slice(at * most, (at + 1) * most),
  );
