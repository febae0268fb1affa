import { missing } from '../../engine/result.ts';
import type { Graph } from './graph.ts';
import { outDegree } from '../../narrative/graph/digraph.ts';

/** Every node that some way from the root comes to, the root among them. */
export const reachableFrom = (graph: Graph, root: number): readonly number[] => {
  const seen = new Uint8Array(graph.nodes);
  const nodes = [root];
  seen[root] = 1;
  for (const node of nodes) {
    const from = graph.edgeStart[node] ?? 0;
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      const to = graph.edgeTo[edge] ?? missing();
      if (seen[to] === 1) continue;
      seen[to] = 1;
      nodes.push(to);
    }
  }
  return nodes;
};
