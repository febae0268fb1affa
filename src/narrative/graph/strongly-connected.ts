import { missing } from '../../engine/result.ts';
import { type Digraph, firstEdge, outDegree } from './digraph.ts';

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
  readonly graph: Digraph;
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
    walk.low[above] = Math.min(walk.low[above] ?? missing(), walk.low[node] ?? missing());
  }
};

/** Follows one more edge of the node on top, or leaves it. */
const step = (walk: Walk, node: number): void => {
  const { graph, index, low, of, cursor } = walk;
  const taken = cursor[node] ?? missing();
  if (taken >= outDegree(graph, node)) return leave(walk, node);
  cursor[node] = taken + 1;
  const to = graph.edgeTo[firstEdge(graph, node) + taken] ?? missing();
  if ((index[to] ?? missing()) < 0) enter(walk, to);
  else if ((of[to] ?? missing()) < 0)
    low[node] = Math.min(low[node] ?? missing(), index[to] ?? missing());
};

const sortByComponent = (of: Int32Array, count: number) => {
  const start = new Int32Array(count + 1);
  for (const component of of) start[component + 1] = (start[component + 1] ?? missing()) + 1;
  for (let i = 0; i < count; i++)
    start[i + 1] = (start[i + 1] ?? missing()) + (start[i] ?? missing());
  const fill = start.slice();
  const members = new Int32Array(of.length);
  of.forEach((component, node) => {
    members[fill[component] ?? missing()] = node;
    fill[component] = (fill[component] ?? missing()) + 1;
  });
  return { start, members };
};

const hasSelfLoop = (graph: Digraph, node: number): boolean => {
  const from = firstEdge(graph, node);
  for (let edge = from; edge < from + outDegree(graph, node); edge++) {
    if (graph.edgeTo[edge] === node) return true;
  }
  return false;
};

export const strongComponentsOf = (graph: Digraph): StrongComponents => {
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
    if ((walk.index[root] ?? missing()) >= 0) continue;
    enter(walk, root);
    for (let node = walk.path.at(-1); node !== undefined; node = walk.path.at(-1)) step(walk, node);
  }
  const { start, members } = sortByComponent(walk.of, walk.count);
  const isCyclic = (component: number): boolean => {
    const from = start[component] ?? missing();
    const size = (start[component + 1] ?? missing()) - from;
    return size > 1 || hasSelfLoop(graph, members[from] ?? missing());
  };
  return { count: walk.count, of: walk.of, members, start, isCyclic };
};
