import { type Graph, outDegree } from './graph.ts';

/**
 * Strongly connected components. Numbers grow against the edges: whatever can be reached from a
 * component has a smaller number, so counting up settles followers first.
 */
export interface StrongComponents {
  readonly count: number;
  readonly of: Int32Array;
  /** Nodes ordered by component, and where each component starts in that order. */
  readonly members: Int32Array;
  readonly start: Int32Array;
  isCyclic(component: number): boolean;
}

interface Walk {
  readonly graph: Graph;
  readonly index: Int32Array;
  readonly low: Int32Array;
  readonly of: Int32Array;
  readonly stack: number[];
  readonly path: number[];
  readonly cursor: Int32Array;
  next: number;
  count: number;
}

const enter = (walk: Walk, node: number): void => {
  walk.index[node] = walk.next;
  walk.low[node] = walk.next++;
  walk.stack.push(node);
  walk.path.push(node);
};

const close = (walk: Walk, node: number): void => {
  if (walk.low[node] !== walk.index[node]) return;
  for (let member = walk.stack.pop(); member !== undefined; member = walk.stack.pop()) {
    walk.of[member] = walk.count;
    if (member === node) break;
  }
  walk.count += 1;
};

const leave = (walk: Walk, node: number): void => {
  walk.path.pop();
  close(walk, node);
  const above = walk.path.at(-1);
  if (above !== undefined) {
    walk.low[above] = Math.min(walk.low[above] as number, walk.low[node] as number);
  }
};

/** Follows one more edge of the node on top, or leaves it. */
const step = (walk: Walk, node: number): void => {
  const { graph, index, low, of, cursor } = walk;
  const taken = cursor[node] as number;
  if (taken >= outDegree(graph, node)) return leave(walk, node);
  cursor[node] = taken + 1;
  const to = graph.edgeTo[(graph.edgeStart[node] as number) + taken] as number;
  if ((index[to] as number) < 0) enter(walk, to);
  else if ((of[to] as number) < 0) low[node] = Math.min(low[node] as number, index[to] as number);
};

const sortByComponent = (of: Int32Array, count: number) => {
  const start = new Int32Array(count + 1);
  for (const component of of) start[component + 1] = (start[component + 1] as number) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const fill = start.slice();
  const members = new Int32Array(of.length);
  of.forEach((component, node) => {
    members[fill[component] as number] = node;
    fill[component] = (fill[component] as number) + 1;
  });
  return { start, members };
};

const hasSelfLoop = (graph: Graph, node: number): boolean => {
  const from = graph.edgeStart[node] as number;
  for (let edge = from; edge < from + outDegree(graph, node); edge++) {
    if (graph.edgeTo[edge] === node) return true;
  }
  return false;
};

export const strongComponentsOf = (graph: Graph): StrongComponents => {
  const { nodes } = graph;
  const walk: Walk = {
    graph,
    index: new Int32Array(nodes).fill(-1),
    low: new Int32Array(nodes),
    of: new Int32Array(nodes).fill(-1),
    cursor: new Int32Array(nodes),
    stack: [],
    path: [],
    next: 0,
    count: 0,
  };
  for (let root = 0; root < nodes; root++) {
    if ((walk.index[root] as number) >= 0) continue;
    enter(walk, root);
    for (let node = walk.path.at(-1); node !== undefined; node = walk.path.at(-1)) step(walk, node);
  }
  const { start, members } = sortByComponent(walk.of, walk.count);
  const isCyclic = (component: number): boolean => {
    const from = start[component] as number;
    const size = (start[component + 1] as number) - from;
    return size > 1 || hasSelfLoop(graph, members[from] as number);
  };
  return { count: walk.count, of: walk.of, members, start, isCyclic };
};
