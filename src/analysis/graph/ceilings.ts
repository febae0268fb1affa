import { missing } from '../../engine/result.ts';
import type { StrongComponents } from '../../narrative/graph/strongly-connected.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';

/** No ending can be reached from here. */
export const NOWHERE = -1_000_000;
/** Marks can be earned here without limit. */
export const LIMITLESS = 1_000_000;

/** What can still be earned from each node on the way to an ending, and where it grows for ever. */
export interface Ceilings {
  readonly best: Int32Array;
  /** Nodes of a cycle that gains at each round; empty where there is none. */
  readonly cycle: readonly number[];
}

type Weights = Int32Array;

const isOut = (value: number): boolean => value <= NOWHERE / 2;
const isLimitless = (value: number): boolean => value >= LIMITLESS / 2;

/** The best that one more edge gives; the edge too, for following the policy. */
const bestEdge = (graph: Graph, weights: Weights, best: Int32Array, node: number): number => {
  const from = firstEdge(graph, node);
  let chosen = -1;
  let most = NOWHERE;
  for (let edge = from; edge < from + outDegree(graph, node); edge++) {
    const value = gain(graph, weights, best, edge);
    if (value > most) {
      most = value;
      chosen = edge;
    }
  }
  return chosen;
};

/** Worth of an edge: its marks and the best from where it leads. */
export const gain = (graph: Graph, weights: Weights, best: Int32Array, edge: number): number => {
  const after = best[graph.edgeTo[edge] ?? missing()] ?? missing();
  if (isOut(after)) return NOWHERE;
  if (isLimitless(after)) return LIMITLESS;
  return (weights[edge] ?? missing()) + after;
};

const improve = (graph: Graph, weights: Weights, best: Int32Array, node: number): number => {
  const edge = bestEdge(graph, weights, best, node);
  return edge < 0 ? NOWHERE : gain(graph, weights, best, edge);
};

/** A cycle among the best edges of these nodes: if one exists while values still grow, it gains. */
const policyCycle = (
  graph: Graph,
  weights: Weights,
  best: Int32Array,
  nodes: readonly number[],
): readonly number[] => {
  const inside = new Set(nodes);
  const done = new Set<number>();
  for (const start of nodes) {
    const path: number[] = [];
    const onPath = new Set<number>();
    for (let node = start; inside.has(node) && !done.has(node); ) {
      if (onPath.has(node)) {
        const cycle = path.slice(path.indexOf(node));
        if (gainOf(graph, weights, best, cycle) > 0) return cycle;
        break;
      }
      onPath.add(node);
      path.push(node);
      const edge = bestEdge(graph, weights, best, node);
      if (edge < 0) break;
      node = graph.edgeTo[edge] ?? missing();
    }
    for (const node of path) done.add(node);
  }
  return [];
};

const gainOf = (graph: Graph, weights: Weights, best: Int32Array, cycle: readonly number[]) =>
  cycle.reduce(
    (sum, node) => sum + (weights[bestEdge(graph, weights, best, node)] ?? missing()),
    0,
  );

/** Rounds after which a component that still grows is searched for a gaining cycle. */
const PATIENCE = 8;

const settleComponent = (
  graph: Graph,
  weights: Weights,
  best: Int32Array,
  nodes: readonly number[],
): readonly number[] => {
  for (let round = 1, grew = true; grew; round++) {
    grew = false;
    for (const node of nodes) {
      const value = improve(graph, weights, best, node);
      if (value <= (best[node] ?? missing())) continue;
      best[node] = value;
      grew = true;
    }
    if (grew && round % PATIENCE === 0) {
      const cycle = policyCycle(graph, weights, best, nodes);
      if (cycle.length > 0) {
        for (const node of nodes) best[node] = LIMITLESS;
        return cycle;
      }
    }
  }
  return [];
};

/**
 * Backward over the graph: the most marks that any way from a node to an ending earns. A state from
 * which no ending can be reached has none. `counts` says which ends are endings; all, if left out.
 */
export const ceilingsOf = (
  graph: Graph,
  components: StrongComponents,
  weights: Weights,
  counts: (node: number) => boolean = () => true,
): Ceilings => {
  const best = new Int32Array(graph.nodes).fill(NOWHERE);
  let cycle: readonly number[] = [];
  const { members, start, count } = components;
  for (let component = 0; component < count; component++) {
    const from = start[component] ?? missing();
    const node = members[from] ?? missing();
    const isEnd = (graph.terminal[node] ?? missing()) >= 0 || node >= graph.explored;
    if (isEnd) best[node] = counts(node) ? 0 : NOWHERE;
    else if (!components.isCyclic(component)) best[node] = improve(graph, weights, best, node);
    else {
      const nodes = [...members.subarray(from, start[component + 1])];
      const found = settleComponent(graph, weights, best, nodes);
      if (cycle.length === 0) cycle = found;
    }
  }
  return { best, cycle };
};

export const negated = (weights: Weights): Weights => weights.map(weight => -weight);
