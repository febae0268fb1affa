import type { Source } from '../../../narrative/source/sources.ts';
import type { Place } from '../workspace/workspace.ts';

/** The head of a knot; a function is none that a conversation could begin at. */
const KNOT = /^[ \t]*={2,}[ \t]*(?!function\b)([\p{L}\p{N}_]+)/gmu;

/** Names of the knots, in the order of the files. */
export const knotsIn = (files: readonly Source[]): readonly string[] => [
  ...new Set(files.flatMap(({ text }) => [...text.matchAll(KNOT)].map(([, name]) => name ?? ''))),
];

/** The knot in which a place is; null above the first one. */
export const knotAt = (files: readonly Source[], { file, offset }: Place): string | null => {
  const text = files.find(({ name }) => name === file)?.text.slice(0, offset + 1) ?? '';
  return [...text.matchAll(KNOT)].at(-1)?.[1] ?? null;
};
