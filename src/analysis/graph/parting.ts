import { type Axis, byAxis, type ByAxis } from '../../engine/model/acts.ts';
import { scoreOf } from '../../engine/scoring/score.ts';
import type { Proof } from '../proof/proof.ts';
import { gain } from './ceilings.ts';
import { bestBalanced, type Golden, GOLDEN_SCORE } from './golden-path.ts';
import { stepsAlong } from './steps-along.ts';
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
  /** Marks that the way lacks to be golden. */
  readonly lacks: ByAxis<number>;
}

type Regret = ByAxis<number>;

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
const leastOf = (regrets: readonly Regret[], axis: Axis): number => {
  const other = axis === 'accuracy' ? 'empathy' : 'accuracy';
  const sorted = regrets
    .map((regret, choice) => ({ choice, regret }))
    .toSorted((a, b) => a.regret[axis] - b.regret[axis] || a.regret[other] - b.regret[other]);
  return sorted[0]?.choice ?? 0;
};

const total = ({ accuracy, empathy }: Regret): number => accuracy + empathy;

/** How many marks more a score would need to be that of a golden path. */
const lacking = (marks: number, best: number): number => {
  let more = 0;
  while (more < best && scoreOf(marks + more, best) < GOLDEN_SCORE) more += 1;
  return more;
};

/** Where and how the axes part on the best way from a root; null where there is no such way. */
export const partingOf = (proof: Proof, root: number): Parting | null => {
  const { exploration, ceilings } = proof;
  const axes = {
    graph: exploration.graph,
    bestAccuracy: ceilings.accuracy.best,
    bestEmpathy: ceilings.empathy.best,
  };
  const way = bestBalanced(axes, root);
  if (way === null) return null;
  const steps = stepsAlong(proof, root, way.choices);
  const losses = steps.map((step, turn) => {
    const regrets = regretsAt(proof, step.node);
    const taken = regrets[way.choices[turn] ?? 0] ?? { accuracy: 0, empathy: 0 };
    return { step, regrets, lost: total(taken) };
  });
  const [worst] = losses.toSorted((a, b) => b.lost - a.lost);
  if (worst === undefined) return null;
  const { offers, path } = worst.step;
  const wordsOf = (axis: Axis): string => offers[leastOf(worst.regrets, axis)]?.reply.text ?? '';
  const earned = (axis: Axis): number =>
    steps.reduce((sum, { taken }) => sum + taken.marks[axis], 0);
  return {
    way,
    path,
    accurate: wordsOf('accuracy'),
    kind: wordsOf('empathy'),
    lacks: byAxis(axis => lacking(earned(axis), ceilings[axis].best[root] ?? 0)),
  };
};
