/** The moods that fill the height of the map. */
export interface MoodRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Less than this from top to bottom would make a drama of every step. */
const LEAST = 6;

/** From the lowest mood of a conversation to its highest, and never less than `LEAST` apart. */
export const rangeOf = (moods: readonly number[]): MoodRange => {
  const lowest = Math.min(...moods);
  const highest = Math.max(...moods);
  const short = Math.max(0, LEAST - (highest - lowest)) / 2;
  return { lowest: lowest - short, highest: highest + short };
};

/** Room for the shapes at top and bottom, per cent. */
const EDGE = 18;

/** Where a mood stands in a place of the map, per cent of its height from the top. */
export const heightOf = (mood: number, { lowest, highest }: MoodRange): number =>
  EDGE + ((100 - 2 * EDGE) * (highest - mood)) / (highest - lowest);

interface Piece {
  readonly before: number;
  readonly mood: number;
  /** Null at the end. */
  readonly after: number | null;
}

/**
 * The piece of the curve in one place of the map, on a field of 100 by 100: from half-way behind to
 * half-way ahead. Places can go on in a second row, and the curve with them.
 */
export const pieceOf = ({ before, mood, after }: Piece, range: MoodRange): string => {
  const between = (other: number) => (heightOf(mood, range) + heightOf(other, range)) / 2;
  const ahead = after === null ? '' : `L100 ${between(after)}`;
  return `M0 ${between(before)}L50 ${heightOf(mood, range)}${ahead}`;
};
