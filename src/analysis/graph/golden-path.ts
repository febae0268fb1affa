import { missing } from '../../engine/result.ts';
import { scoreOf } from '../../engine/scoring/score.ts';
import { gain } from './ceilings.ts';
import type { Graph, Terminal } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';

/** Best on both axes at once: what a run of an expert scores, and how. */
export interface Golden {
  readonly accuracy: number;
  readonly empathy: number;
  readonly choices: readonly number[];
  readonly terminal: Terminal;
}

/** A golden path scores at least this on both axes. */
export const GOLDEN_SCORE = 85;

export interface Axes {
  readonly graph: Graph;
  readonly bestAccuracy: Int32Array;
  readonly bestEmpathy: Int32Array;
}

interface Spot {
  readonly node: number;
  /** Marks given away so far, compared with the best from the root. */
  readonly lostAccuracy: number;
  readonly lostEmpathy: number;
  readonly choice: number;
  readonly from: Spot | null;
}

/** The most marks that may be lost while the score stays. */
const allowance = (best: number, score: number): number => {
  if (scoreOf(best, best) < score) return -1;
  let lost = 0;
  while (lost < best && scoreOf(best - lost - 1, best) >= score) lost += 1;
  return lost;
};

const worthVisiting = (seen: Map<number, Spot[]>, spot: Spot): boolean => {
  const before = seen.get(spot.node) ?? [];
  const beaten = before.some(
    other => other.lostAccuracy <= spot.lostAccuracy && other.lostEmpathy <= spot.lostEmpathy,
  );
  if (!beaten) seen.set(spot.node, [...before, spot]);
  return !beaten;
};

const choicesOf = (last: Spot): readonly number[] => {
  const choices: number[] = [];
  for (let spot: Spot | null = last; spot !== null; spot = spot.from) {
    if (spot.from !== null) choices.push(spot.choice);
  }
  return choices.reverse();
};

const after = ({ graph, bestAccuracy, bestEmpathy }: Axes, spot: Spot, choice: number): Spot => {
  const edge = firstEdge(graph, spot.node) + choice;
  const accuracy = gain(graph, graph.accuracy, bestAccuracy, edge);
  const empathy = gain(graph, graph.empathy, bestEmpathy, edge);
  return {
    node: graph.edgeTo[edge] ?? missing(),
    lostAccuracy: spot.lostAccuracy + (bestAccuracy[spot.node] ?? missing()) - accuracy,
    lostEmpathy: spot.lostEmpathy + (bestEmpathy[spot.node] ?? missing()) - empathy,
    choice,
    from: spot,
  };
};

/** Depth first through all ways that lose no more than allowed; a few states each time. */
const search = (
  axes: Axes,
  root: number,
  accuracy: number,
  empathy: number,
  accepts: (terminal: Terminal) => boolean,
): Spot | null => {
  const { graph } = axes;
  const seen = new Map<number, Spot[]>();
  const stack: Spot[] = [{ node: root, lostAccuracy: 0, lostEmpathy: 0, choice: -1, from: null }];
  for (let spot = stack.pop(); spot !== undefined; spot = stack.pop()) {
    const terminal = graph.terminals[graph.terminal[spot.node] ?? missing()];
    if (terminal !== undefined && accepts(terminal)) return spot;
    for (let choice = outDegree(graph, spot.node) - 1; choice >= 0; choice--) {
      const next = after(axes, spot, choice);
      if (next.lostAccuracy > accuracy || next.lostEmpathy > empathy) continue;
      if (worthVisiting(seen, next)) stack.push(next);
    }
  }
  return null;
};

const wayOf = (axes: Axes, root: number, found: Spot): Golden => {
  const bestAccuracy = axes.bestAccuracy[root] as number;
  const bestEmpathy = axes.bestEmpathy[root] as number;
  return {
    accuracy: scoreOf(bestAccuracy - found.lostAccuracy, bestAccuracy),
    empathy: scoreOf(bestEmpathy - found.lostEmpathy, bestEmpathy),
    choices: choicesOf(found),
    terminal: axes.graph.terminals[axes.graph.terminal[found.node] as number] as Terminal,
  };
};

/** A good way to play should also end well, where it can. */
const PREFERENCES: readonly ((terminal: Terminal) => boolean)[] = [
  ({ ending, problem }) => problem === null && ending.kind === 'resolved',
  ({ ending, problem }) => problem === null && (ending.kind === 'partial' || ending.warranted),
  ({ problem }) => problem === null,
];

/** The way whose lower score is highest, among those that reach the least score on both axes. */
export const goldenFrom = (axes: Axes, root: number, least = GOLDEN_SCORE): Golden | null => {
  const bestAccuracy = axes.bestAccuracy[root] ?? missing();
  const bestEmpathy = axes.bestEmpathy[root] ?? missing();
  for (const accepts of PREFERENCES) {
    for (let score = 100; score >= least; score--) {
      const [accuracy, empathy] = [allowance(bestAccuracy, score), allowance(bestEmpathy, score)];
      if (accuracy < 0 || empathy < 0) continue;
      const found = search(axes, root, accuracy, empathy, accepts);
      if (found === null) continue;
      return wayOf(axes, root, found);
    }
  }
  return null;
};

const isEnding = ({ problem }: Terminal): boolean => problem === null;

/** The highest score at which something is found; what is found at one is found at every lower one. */
const highest = (from: number, find: (score: number) => Spot | null): number => {
  let [low, high] = [from, PERFECT];
  while (low < high) {
    const score = (low + high + 1) >> 1;
    if (find(score) === null) high = score - 1;
    else low = score;
  }
  return low;
};

const PERFECT = 100;

/**
 * The way whose lower score is highest, then the other one, however low they are and however it
 * ends: as near to a golden path as the scenario allows. Null where an axis has nothing to earn.
 */
export const bestBalanced = (axes: Axes, root: number): Golden | null => {
  const bestAccuracy = axes.bestAccuracy[root] as number;
  const bestEmpathy = axes.bestEmpathy[root] as number;
  if (bestAccuracy <= 0 || bestEmpathy <= 0) return null;
  const find = (accuracy: number, empathy: number): Spot | null =>
    search(
      axes,
      root,
      allowance(bestAccuracy, accuracy),
      allowance(bestEmpathy, empathy),
      isEnding,
    );
  const both = highest(0, score => find(score, score));
  const accuracy = highest(both, score => find(score, both));
  const found = find(
    accuracy,
    highest(both, score => find(accuracy, score)),
  );
  return found === null ? null : wayOf(axes, root, found);
};
