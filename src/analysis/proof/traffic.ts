import { missing } from '../../engine/result.ts';
import { firstEdge, outDegree } from '../../narrative/graph/digraph.ts';
import type { Proof } from './proof.ts';

/** How often a player who picks replies at random comes by, 0 … 1, with all variants played equally often. */
export interface Traffic {
  /** By knot. */
  readonly knots: ReadonlyMap<string, number>;
  /** By the path of the reply in the compiled story: how often it is on offer. */
  readonly offers: ReadonlyMap<string, number>;
  /** By terminal: how often the conversation ends so. */
  readonly terminals: readonly number[];
}

/** Chance to come by each node. What circles is passed once: a second time is nobody else. */
const chancesOf = ({ exploration: { graph }, components }: Proof): Float64Array => {
  const chances = new Float64Array(graph.nodes);
  for (const root of graph.roots) chances[root] = (chances[root] ?? 0) + 1 / graph.roots.length;
  for (let at = components.members.length - 1; at >= 0; at--) {
    const node = components.members[at] ?? missing();
    const ways = outDegree(graph, node);
    const each = (chances[node] ?? missing()) / Math.max(1, ways);
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + ways; edge++) {
      const to = graph.edgeTo[edge] ?? missing();
      chances[to] = (chances[to] ?? missing()) + each;
    }
  }
  return chances;
};

const knotOf = (path: string): string => path.slice(0, `${path}.`.indexOf('.'));

const add = (sums: Map<string, number>, name: string, chance: number): void => {
  sums.set(name, Math.min(1, (sums.get(name) ?? 0) + chance));
};

/** Where conversations go, as far as the story was explored. */
export const trafficOf = (proof: Proof): Traffic => {
  const { graph, space, stateOf } = proof.exploration;
  const chances = chancesOf(proof);
  const knots = new Map<string, number>();
  const offers = new Map<string, number>();
  const terminals = graph.terminals.map(() => 0);
  chances.forEach((chance, node) => {
    const terminal = graph.terminal[node] ?? -1;
    if (terminal >= 0) {
      terminals[terminal] = (terminals[terminal] ?? 0) + chance;
      add(knots, knotOf(graph.terminals[terminal]?.place ?? ''), chance);
      return;
    }
    const { choices } = space.placeOf(stateOf[node] ?? missing());
    const here = new Set(choices.map(({ source }) => knotOf(source)));
    for (const knot of here) add(knots, knot, chance);
    for (const { source } of choices) add(offers, source, chance);
  });
  return { knots, offers, terminals };
};
