import { missing } from '../../engine/result.ts';
import type { Ending } from '../../engine/model/story-step.ts';
import type { Digraph } from '../../narrative/graph/digraph.ts';
import type { TurnProblem } from '../../narrative/state-space/turns/interpreter.ts';

/** One way in which a conversation stops: an ending of the story, or a fault of it. */
export interface Terminal {
  readonly id: number;
  readonly ending: Ending;
  /** The story said so with a tag; otherwise the ending is our reading of a bare `-> END`. */
  readonly said: boolean;
  readonly problem: TurnProblem | null;
  /** Path of the place in the compiled story. */
  readonly place: string;
}

/**
 * Every state that a scenario can be in, and every reply that leads from one to another. Edges of
 * a node are its replies, in the story's order. Terminals are nodes without edges.
 */
export interface Graph extends Digraph {
  /** Nodes whose replies were all followed; the rest is where a cut exploration stopped. */
  readonly explored: number;
  /** Effective marks of each edge. */
  readonly accuracy: Int32Array;
  readonly empathy: Int32Array;
  /** Terminal of each node, or −1. */
  readonly terminal: Int32Array;
  /** Edge by which a node was found first: the shortest way to it. −1 for roots. */
  readonly foundBy: Int32Array;
  /** Node of the story's opening, for each variant. */
  readonly roots: readonly number[];
  readonly terminals: readonly Terminal[];
}

/** The node that an edge leaves. */
export const sourceOf = ({ edgeStart, explored }: Graph, edge: number): number => {
  let [low, high] = [0, explored - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((edgeStart[middle] ?? missing()) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The shortest list of choices that leads to a node, and the variant it starts in. */
export const wayTo = (
  graph: Graph,
  node: number,
): { readonly variant: number; readonly choices: readonly number[] } => {
  const choices: number[] = [];
  let at = node;
  for (
    let edge = graph.foundBy[at] ?? missing();
    edge >= 0;
    edge = graph.foundBy[at] ?? missing()
  ) {
    at = sourceOf(graph, edge);
    choices.push(edge - (graph.edgeStart[at] ?? missing()));
  }
  return { variant: graph.roots.indexOf(at), choices: choices.reverse() };
};
