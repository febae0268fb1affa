import { isOnWay, type StoryMap } from './story-map.ts';

/** What is to be laid out; the same story always asks the same, so that it lies the same. */
export interface LayoutRequest {
  readonly ids: readonly string[];
  readonly ways: readonly (readonly [from: string, to: string])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the cards and ways of a map lie, in a unit of its own: a sixteenth of the size of the letters. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By part: the middle of its card. */
  readonly cards: ReadonlyMap<string, Point>;
  /** From card to card, in the order of the request. */
  readonly ways: readonly (readonly Point[])[];
}

/** Lays cards out, beside the page. Null where the machine could not. */
export interface LayoutPort {
  lay(request: LayoutRequest): Promise<Layout | null>;
}

/** Size of a card, in the map's unit. */
export const CARD = { width: 216, height: 96 } as const;

/** Each pair once, whatever leads from one to the other. */
export const layoutRequestOf = ({ parts, ways }: StoryMap): LayoutRequest => {
  const ids = parts.filter(isOnWay).map(({ id }) => id);
  const known = new Set(ids);
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of ways)
    if (from !== to && known.has(from) && known.has(to)) pairs.set(`${from}\n${to}`, [from, to]);
  return { ids, ways: [...pairs.values()] };
};

export const isSameRequest = (one: LayoutRequest, other: LayoutRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
