import { missing } from '../../engine/result.ts';
import type { StrongComponents } from '../../narrative/graph/strongly-connected.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import { type Reach, reaches } from './reachability.ts';

/** A number of conversations; a harmless loop makes it endless. */
export type Count = bigint | 'unbounded';

export interface Conversations {
  readonly all: Count;
  /** Conversations that end in each terminal. */
  readonly byTerminal: readonly Count[];
}

export const addCounts = (a: Count, b: Count): Count =>
  a === 'unbounded' || b === 'unbounded' ? 'unbounded' : a + b;

const SAFE = Number.MAX_SAFE_INTEGER;

/** Ways from the root to each node, in plain numbers; null once they grow too large for those. */
const waysPlain = (
  graph: Graph,
  { members }: StrongComponents,
  root: number,
): Float64Array | null => {
  const ways = new Float64Array(graph.nodes);
  ways[root] = 1;
  for (let at = members.length - 1; at >= 0; at--) {
    const node = members[at] ?? missing();
    const here = ways[node] ?? missing();
    if (here === 0) continue;
    if (here > SAFE) return null;
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      const to = graph.edgeTo[edge] ?? missing();
      ways[to] = (ways[to] ?? missing()) + here;
    }
  }
  return ways;
};

const waysLarge = (
  graph: Graph,
  { members }: StrongComponents,
  root: number,
): readonly bigint[] => {
  const ways = Array.from({ length: graph.nodes }, () => 0n);
  ways[root] = 1n;
  for (let at = members.length - 1; at >= 0; at--) {
    const node = members[at] ?? missing();
    const here = ways[node] ?? missing();
    if (here === 0n || outDegree(graph, node) === 0) continue;
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      const to = graph.edgeTo[edge] ?? missing();
      ways[to] = (ways[to] ?? missing()) + here;
    }
    ways[node] = 0n;
  }
  return ways;
};

/** Terminals that a cycle leads to have no last conversation. */
const endlessTerminals = (
  graph: Graph,
  components: StrongComponents,
  reach: Reach,
  root: number,
) => {
  const seen = new Uint8Array(graph.nodes);
  const endless = new Uint8Array(graph.terminals.length);
  seen[root] = 1;
  for (let at = components.members.length - 1; at >= 0; at--) {
    const node = components.members[at] ?? missing();
    if (seen[node] === 0) continue;
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      seen[graph.edgeTo[edge] ?? missing()] = 1;
    }
    if (!components.isCyclic(components.of[node] ?? missing())) continue;
    graph.terminals.forEach(({ id }) => {
      if (reaches(reach, node, id)) endless[id] = 1;
    });
  }
  return endless;
};

/** How many different conversations start at a root, and how many of them end where. */
export const conversationsFrom = (
  graph: Graph,
  components: StrongComponents,
  reach: Reach,
  root: number,
): Conversations => {
  const circles = reach.mayCircle[root] === 1;
  const endless = circles
    ? endlessTerminals(graph, components, reach, root)
    : new Uint8Array(graph.terminals.length);
  const ways = waysPlain(graph, components, root) ?? waysLarge(graph, components, root);
  const byTerminal: Count[] = graph.terminals.map(() => 0n);
  graph.terminal.forEach((terminal, node) => {
    if (terminal < 0) return;
    byTerminal[terminal] = endless[terminal] === 1 ? 'unbounded' : BigInt(ways[node] ?? 0);
  });
  return { all: byTerminal.reduce(addCounts, 0n), byTerminal };
};
