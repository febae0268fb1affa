import { missing } from '../../engine/result.ts';

/** A directed graph in arrays: the edges of a node stand together, in order (compressed sparse rows). */
export interface Digraph {
  readonly nodes: number;
  /** Nodes whose edges are known; the others have none. */
  readonly explored: number;
  /** First edge of each explored node; one entry more than `explored`. */
  readonly edgeStart: Int32Array;
  readonly edgeTo: Int32Array;
}

/** The first edge of a node; where its edges are not known, there is none, and this is past the last. */
export const firstEdge = ({ edgeStart, edgeTo, explored }: Digraph, node: number): number =>
  node < explored ? (edgeStart[node] ?? missing()) : edgeTo.length;

export const outDegree = ({ edgeStart, explored }: Digraph, node: number): number =>
  node < explored ? (edgeStart[node + 1] ?? missing()) - (edgeStart[node] ?? missing()) : 0;

/** The graph in which `next` names the followers of each node. */
export const digraphOf = (next: readonly (readonly number[])[]): Digraph => {
  const edgeStart = new Int32Array(next.length + 1);
  next.forEach((targets, node) => {
    edgeStart[node + 1] = (edgeStart[node] ?? missing()) + targets.length;
  });
  return {
    nodes: next.length,
    explored: next.length,
    edgeStart,
    edgeTo: Int32Array.from(next.flat()),
  };
};

/** The same nodes, every edge the other way round. */
export const reversed = (graph: Digraph): Digraph => {
  const { nodes, edgeTo } = graph;
  const edgeStart = new Int32Array(nodes + 1);
  for (const to of edgeTo) edgeStart[to + 1] = (edgeStart[to + 1] ?? missing()) + 1;
  for (let node = 0; node < nodes; node++) {
    edgeStart[node + 1] = (edgeStart[node + 1] ?? missing()) + (edgeStart[node] ?? missing());
  }
  const fill = edgeStart.slice();
  const back = new Int32Array(edgeTo.length);
  for (let node = 0; node < nodes; node++) {
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      const to = edgeTo[edge] ?? missing();
      const at = fill[to] ?? missing();
      back[at] = node;
      fill[to] = at + 1;
    }
  }
  return { nodes, explored: nodes, edgeStart, edgeTo: back };
};
