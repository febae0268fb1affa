import { createStore } from 'zustand/vanilla';
import type { Names } from './cards.ts';

/** Names with the words that are being written at this moment. */
export const createNamesNow = (first: Names) => createStore<Names>(() => first);

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] =>
  all.map(({ id }) => id);

const SHAPES = new WeakMap<Names, string>();

/** All that names say but for the words of parts, replies and promises. */
export const shapeOf = (names: Names): string => {
  const { knots, replies, promises, ...rest } = names;
  const known = SHAPES.get(names);
  const shape = known ?? JSON.stringify([rest, idsOf(knots), idsOf(replies), idsOf(promises)]);
  SHAPES.set(names, shape);
  return shape;
};
