import { missing } from '../../engine/result.ts';
import type { StrongComponents } from '../../narrative/graph/strongly-connected.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';

/** Which terminals can be reached from each node, as bits. */
export interface Reach {
  readonly width: number;
  readonly bits: Uint32Array;
  /** From here some way leads into a cycle. */
  readonly mayCircle: Uint8Array;
}

const addFrom = (reach: Reach, to: number, from: number): void => {
  const { width, bits, mayCircle } = reach;
  for (let word = 0; word < width; word++) {
    const at = to * width + word;
    bits[at] = (bits[at] ?? missing()) | (bits[from * width + word] ?? missing());
  }
  if (mayCircle[from] === 1) mayCircle[to] = 1;
};

const addEdges = (graph: Graph, reach: Reach, node: number): void => {
  const from = firstEdge(graph, node);
  for (let edge = from; edge < from + outDegree(graph, node); edge++) {
    addFrom(reach, node, graph.edgeTo[edge] ?? missing());
  }
};

export const reachOf = (graph: Graph, components: StrongComponents): Reach => {
  const width = Math.max(1, (graph.terminals.length + 31) >>> 5);
  const bits = new Uint32Array(graph.nodes * width);
  const reach: Reach = { width, bits, mayCircle: new Uint8Array(graph.nodes) };
  const { members, start, count } = components;
  for (let component = 0; component < count; component++) {
    const nodes = members.subarray(start[component], start[component + 1]);
    const first = nodes[0] ?? missing();
    const terminal = graph.terminal[first] ?? missing();
    if (terminal >= 0) bits[first * width + (terminal >>> 5)] = 1 << (terminal & 31);
    if (components.isCyclic(component)) reach.mayCircle[first] = 1;
    for (const node of nodes) addEdges(graph, reach, node);
    if (nodes.length === 1) continue;
    // All nodes of a cycle reach the same: gather it in the first, then hand it round.
    for (const node of nodes) if (node !== first) addFrom(reach, first, node);
    for (const node of nodes) if (node !== first) addFrom(reach, node, first);
  }
  return reach;
};

export const reaches = ({ width, bits }: Reach, node: number, terminal: number): boolean =>
  ((bits[node * width + (terminal >>> 5)] ?? missing()) & (1 << (terminal & 31))) !== 0;

export const reachesAny = ({ width, bits }: Reach, node: number): boolean =>
  bits.subarray(node * width, (node + 1) * width).some(word => word !== 0);
