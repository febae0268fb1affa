import type { Layout, Point } from './layout.ts';
import type { StoryMap } from './story-map.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const isAhead = (from: Point, to: Point, direction: Direction): boolean => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (direction === 'left' || direction === 'right')
    return Math.sign(x) === (direction === 'left' ? -1 : 1) && Math.abs(y) < Math.abs(x);
  return Math.sign(y) === (direction === 'up' ? -1 : 1);
};

const nearest = (layout: Layout, from: Point, ids: readonly string[]): string | null => {
  let best: { id: string; far: number } | null = null;
  for (const id of ids) {
    const at = layout.cards.get(id);
    if (at === undefined) continue;
    const far = Math.hypot(at.x - from.x, at.y - from.y);
    if (best === null || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
};

/** Down and up go along the ways; sideways, and where no way leads on, to the card that is nearest. */
export const nextPart = (
  { ways }: StoryMap,
  layout: Layout,
  id: string,
  direction: Direction,
): string | null => {
  const from = layout.cards.get(id);
  if (from === undefined) return null;
  const ahead = (other: string): boolean => {
    const at = layout.cards.get(other);
    return other !== id && at !== undefined && isAhead(from, at, direction);
  };
  const along = ways.flatMap(way => {
    if (direction === 'down') return way.from === id ? [way.to] : [];
    return direction === 'up' && way.to === id ? [way.from] : [];
  });
  return (
    nearest(layout, from, along.filter(ahead)) ??
    nearest(layout, from, [...layout.cards.keys()].filter(ahead))
  );
};
