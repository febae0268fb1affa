import type { MapPart, MapWay } from './story-map.ts';

/** The parts that some way leads to, from the beginning or out of a function. */
export const reachedFrom = (
  parts: readonly MapPart[],
  ways: readonly MapWay[],
): ReadonlySet<string> => {
  const ahead = new Map<string, string[]>();
  for (const { from, to } of ways) ahead.set(from, [...(ahead.get(from) ?? []), to]);
  const roots = parts.filter(({ kind }) => kind === 'start' || kind === 'function');
  const reached = new Set(roots.map(({ id }) => id));
  // A set hands out what is added to it meanwhile, too.
  for (const id of reached) for (const next of ahead.get(id) ?? []) reached.add(next);
  // Whoever steps into a stitch is in its knot.
  for (const id of reached) {
    const dot = id.indexOf('.');
    if (dot > 0) reached.add(id.slice(0, dot));
  }
  return reached;
};
