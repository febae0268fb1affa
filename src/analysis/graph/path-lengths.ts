import { ceilingsOf, negated, NOWHERE } from './ceilings.ts';
import type { StrongComponents } from '../../narrative/graph/strongly-connected.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';

/** Fewest and most on any way to an ending; `most` is null where a loop has no end. */
export interface LengthRange {
  readonly fewest: number;
  readonly most: number | null;
}

const LONG = 500_000;

/**
 * How often edges of a kind occur on the ways from the root to an ending of the kind; 0 where no
 * way leads to one.
 */
export const lengthsFrom = (
  graph: Graph,
  components: StrongComponents,
  counts: (node: number) => boolean,
  root: number,
  isEnding: (node: number) => boolean = () => true,
): LengthRange => {
  const weights = new Int32Array(graph.edgeTo.length);
  for (let node = 0; node < graph.explored; node++) {
    const from = firstEdge(graph, node);
    if (outDegree(graph, node) > 0 && counts(node))
      weights.fill(1, from, from + outDegree(graph, node));
  }
  const most = ceilingsOf(graph, components, weights, isEnding).best[root] ?? 0;
  if (most <= NOWHERE / 2) return { fewest: 0, most: 0 };
  const fewest = -(ceilingsOf(graph, components, negated(weights), isEnding).best[root] ?? 0);
  return { fewest: Math.max(0, fewest), most: most > LONG ? null : Math.max(0, most) };
};
