import type { Proof } from '../proof/proof.ts';
import { gain } from './ceilings.ts';
import { bestBalanced, type Golden } from './golden-path.ts';
import { outDegree } from '../../narrative/graph/digraph.ts';

/** The decision at which the best way loses most, because no reply keeps both axes whole. */
export interface Parting {
  /** As near to a golden path as there is. */
  readonly way: Golden;
  /** Path of the decision's first reply in the compiled story. */
  readonly path: string;
  /** Words of the replies that keep most within reach of each axis. */
  readonly accurate: string;
  readonly kind: string;
}

interface Regret {
  readonly accuracy: number;
  readonly empathy: number;
}

/** What each reply of a node puts out of reach. */
const regretsAt = (proof: Proof, node: number): readonly Regret[] => {
  const { exploration, ceilings } = proof;
  const { graph } = exploration;
  const { accuracy, empathy } = ceilings;
  return Array.from({ length: outDegree(graph, node) }, (_, choice) => {
    const edge = (graph.edgeStart[node] as number) + choice;
    return {
      accuracy: (accuracy.best[node] as number) - gain(graph, graph.accuracy, accuracy.best, edge),
      empathy: (empathy.best[node] as number) - gain(graph, graph.empathy, empathy.best, edge),
    };
  });
};

/** The least of one axis; of equals, the one that loses least of the other. */
const leastOf = (regrets: readonly Regret[], axis: keyof Regret): number => {
  const other = axis === 'accuracy' ? 'empathy' : 'accuracy';
  const sorted = regrets
    .map((regret, choice) => ({ choice, regret }))
    .toSorted((a, b) => a.regret[axis] - b.regret[axis] || a.regret[other] - b.regret[other]);
  return sorted[0]?.choice ?? 0;
};

const total = ({ accuracy, empathy }: Regret): number => accuracy + empathy;

const nodesOn = (
  { exploration: { graph } }: Proof,
  root: number,
  way: Golden,
): readonly number[] => {
  const nodes = [root];
  for (const choice of way.choices) {
    const at = nodes.at(-1) as number;
    nodes.push(graph.edgeTo[(graph.edgeStart[at] as number) + choice] as number);
  }
  return nodes.slice(0, -1);
};

/** Where and how the axes part on the best way from a root; null where there is no such way. */
export const partingOf = (proof: Proof, root: number): Parting | null => {
  const { exploration, ceilings } = proof;
  const { graph, space, stateOf } = exploration;
  const axes = {
    graph,
    bestAccuracy: ceilings.accuracy.best,
    bestEmpathy: ceilings.empathy.best,
  };
  const way = bestBalanced(axes, root);
  if (way === null) return null;
  const losses = nodesOn(proof, root, way).map((node, turn) => {
    const regrets = regretsAt(proof, node);
    const taken = regrets[way.choices[turn] ?? 0] ?? { accuracy: 0, empathy: 0 };
    return { node, regrets, lost: total(taken) };
  });
  const [worst] = losses.toSorted((a, b) => b.lost - a.lost);
  if (worst === undefined) return null;
  const { offers } = exploration.viewOf(worst.node);
  const place = space.placeOf(stateOf[worst.node] as number);
  const wordsOf = (axis: keyof Regret): string =>
    offers[leastOf(worst.regrets, axis)]?.reply.text ?? '';
  return {
    way,
    path: place.choices[0]?.source ?? '',
    accurate: wordsOf('accuracy'),
    kind: wordsOf('empathy'),
  };
};
