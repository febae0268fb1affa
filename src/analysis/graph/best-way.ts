import { missing } from '../../engine/result.ts';
import { LONGEST_WAY } from '../../engine/limits.ts';
import type { Ending } from '../../engine/model/story-step.ts';
import { ceilingsOf, gain } from './ceilings.ts';
import type { Graph, Terminal } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import type { Proof } from '../proof/proof.ts';

/** One mark, in the units of the search: large enough that shortness only decides between equals. */
const MARK = 64;
/** A better kind of ending is worth as much as so many marks. */
const MARKS_PER_KIND = 3;

const KIND_RANK: Readonly<Record<Ending['kind'], number>> = {
  left: 0,
  ended: 0,
  unresolved: 1,
  escalated: 2,
  partial: 3,
  resolved: 5,
};

/** How good an ending is, 0 … 5. Handing over or ending it for a good reason is as good as it gets. */
export const rankOf = ({ kind, warranted }: Ending): number =>
  warranted ? KIND_RANK.resolved : KIND_RANK[kind];

const bonusOf = ({ ending, problem }: Terminal): number =>
  problem === null ? rankOf(ending) * MARKS_PER_KIND * MARK : 0;

/** Marks on both axes, the ending's kind where an edge reaches one, and one less for each reply. */
const weightsOf = ({ edgeTo, accuracy, empathy, terminal, terminals }: Graph): Int32Array =>
  edgeTo.map((to, edge) => {
    const ending = terminals[terminal[to] ?? missing()];
    const marks = (accuracy[edge] ?? missing()) + (empathy[edge] ?? missing());
    return marks * MARK + (ending === undefined ? 0 : bonusOf(ending)) - 1;
  });

/** The best way to go on from anywhere. */
export interface BestWay {
  /** The replies from a node to the end of its best way, and the node they end in. */
  from(node: number): { readonly choices: readonly number[]; readonly end: number };
}

const bestChoice = (graph: Graph, weights: Int32Array, best: Int32Array, node: number): number => {
  const from = firstEdge(graph, node);
  const worths = Array.from({ length: outDegree(graph, node) }, (_, choice) =>
    gain(graph, weights, best, from + choice),
  );
  return worths.indexOf(Math.max(...worths));
};

/**
 * The way that earns most on both axes together and ends well; the shorter of equals, so that it
 * never walks in a circle. One pass over the graph, then each way is only followed.
 */
export const bestWayIn = ({ exploration: { graph }, components }: Proof): BestWay => {
  const weights = weightsOf(graph);
  const { best } = ceilingsOf(graph, components, weights);
  return {
    from(node) {
      const choices: number[] = [];
      let at = node;
      while (outDegree(graph, at) > 0 && choices.length < LONGEST_WAY) {
        const choice = bestChoice(graph, weights, best, at);
        choices.push(choice);
        at = graph.edgeTo[firstEdge(graph, at) + choice] ?? missing();
      }
      return { choices, end: at };
    },
  };
};
