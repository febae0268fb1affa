import { missing } from '../../engine/result.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';

/** Ways from an opening on which little was given away: how far ordinary play gets. */
export interface BoundedRegretPlay {
  /** Avoidable regret of the most careful way to a node; −1 where nobody ordinary gets to. */
  slopsAt(node: number): number;
  choicesTo(node: number): readonly number[];
  /** Nodes in the order in which they were reached: careful play first. */
  readonly nodes: readonly number[];
}

/** What each reply at a node gives away, beyond the least. */
export type GivenAt = (node: number) => readonly number[];

/**
 * Everything that can be reached from an opening while giving away at most so much. Buckets by
 * what was given away, so the most careful way to each node is found; between equals the story's
 * order decides.
 */
export const boundedRegretPlay = (
  graph: Graph,
  root: number,
  givenAt: GivenAt,
  most: number,
): BoundedRegretPlay => {
  const slops = new Int32Array(graph.nodes).fill(-1);
  const cameFrom = new Int32Array(graph.nodes).fill(-1);
  const taken = new Int32Array(graph.nodes).fill(-1);
  const buckets: (readonly [node: number, from: number, choice: number])[][] = Array.from(
    { length: most + 1 },
    () => [],
  );
  const nodes: number[] = [];
  buckets[0]?.push([root, -1, -1]);
  for (const [slop, bucket] of buckets.entries()) {
    // The bucket grows while it is read: replies that give nothing away stay in it.
    for (const [node, from, choice] of bucket) {
      if ((slops[node] ?? missing()) >= 0) continue;
      slops[node] = slop;
      cameFrom[node] = from;
      taken[node] = choice;
      nodes.push(node);
      if (outDegree(graph, node) === 0) continue;
      givenAt(node).forEach((given, next) => {
        const to = graph.edgeTo[firstEdge(graph, node) + next] ?? missing();
        if ((slops[to] ?? missing()) < 0) buckets[slop + given]?.push([to, node, next]);
      });
    }
  }
  const choicesTo = (node: number): readonly number[] => {
    const choices: number[] = [];
    for (let at = node; (cameFrom[at] ?? missing()) >= 0; at = cameFrom[at] ?? missing()) {
      choices.push(taken[at] ?? missing());
    }
    return choices.reverse();
  };
  return { slopsAt: node => slops[node] ?? missing(), choicesTo, nodes };
};
