/** A stretch of a text: from one offset up to, and without, another. Offsets count UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const textAt = (text: string, { from, to }: Span): string => text.slice(from, to);

/** The span without the white space at its ends; where there is nothing else, an empty one at its start. */
export const trimmed = (text: string, { from, to }: Span): Span => {
  const inside = text.slice(from, to);
  const start = from + (inside.length - inside.trimStart().length);
  const end = from + inside.trimEnd().length;
  return end <= start ? { from, to: from } : { from: start, to: end };
};

export const isEmpty = ({ from, to }: Span): boolean => from >= to;
