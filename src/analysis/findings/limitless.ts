import { AXES, type Axis } from '../../engine/model/acts.ts';
import { PROOF_LIMITS } from '../../engine/limits.ts';
import type { Exploration } from '../explore/explore.ts';
import { sourceOf, wayTo } from '../graph/graph.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';
import { AXIS_NAMES } from './phrases.ts';
import { THRESHOLDS } from './thresholds.ts';

/** One step of a way: the node it comes to, and what was earned so far. */
interface Step {
  readonly node: number;
  readonly earned: number;
}

/** The shortest way to a node, with what it earned on an axis at each step. */
const stepsTo = ({ graph }: Exploration, node: number, axis: Axis): readonly Step[] => {
  const edges: number[] = [];
  let at = node;
  for (let edge = graph.foundBy[at] as number; edge >= 0; edge = graph.foundBy[at] as number) {
    edges.push(edge);
    at = sourceOf(graph, edge);
  }
  let earned = 0;
  return edges.reverse().map(edge => {
    earned += graph[axis][edge] as number;
    return { node: graph.edgeTo[edge] as number, earned };
  });
};

/** The same place, with a customer who is as before: only what the story counts is another. */
const sceneAt = ({ space, stateOf, customerOf }: Exploration, node: number): string | null => {
  const state = stateOf[node] as number;
  return state < 0 ? null : `${space.placeOf(state).id} ${customerOf[node] as number}`;
};

/** The node after the first of many rounds of which each earned something to the last; or null. */
const roundsOn = (exploration: Exploration, steps: readonly Step[]): number | null => {
  const visits = new Map<string, Step[]>();
  for (const step of steps) {
    const scene = sceneAt(exploration, step.node);
    if (scene !== null) {
      const before = visits.get(scene);
      if (before === undefined) visits.set(scene, [step]);
      else before.push(step);
    }
  }
  const [most = []] = [...visits.values()].toSorted((a, b) => b.length - a.length);
  const idle = most.findLastIndex(
    ({ earned }, round) => round > 0 && earned <= (most[round - 1]?.earned ?? 0),
  );
  const rounds = most.slice(Math.max(0, idle));
  return rounds.length < THRESHOLDS.growingValues ? null : (rounds[1]?.node ?? null);
};

/** Ways looked at among the longest that were found before the limit. */
const WAYS = 60;

/**
 * Circles that a counter hides: every round is another state, so that the graph has no circle. They
 * show as the same scene again and again on one way, with more earned each time. Only where the
 * proof came to its own limit: with room it might have found the counter's end.
 */
const hiddenBy = (scene: FindingContext, axis: Axis): number | null => {
  const { cut, exploration } = scene.proof;
  const { explored, nodes } = exploration.graph;
  if (cut === null || cut === 'external') return null;
  if (cut === 'states' && nodes <= PROOF_LIMITS.states) return null;
  for (let way = 0; way < WAYS; way++) {
    const node = explored - 1 - way * Math.ceil(explored / (WAYS * 4));
    const found = node < 0 ? null : roundsOn(exploration, stepsTo(exploration, node, axis));
    if (found !== null) return found;
  }
  return null;
};

const replyAt = ({ proof: { exploration } }: FindingContext, node: number): string => {
  const { space, stateOf } = exploration;
  return space.placeOf(stateOf[node] as number).choices[0]?.source ?? '';
};

/** A circle that earns more at each round: no best score exists. One finding for each circle. */
export const limitless: Finder = scene => {
  const circles = AXES.flatMap(axis => {
    const [inGraph] = scene.proof.ceilings[axis].cycle;
    const node = inGraph ?? hiddenBy(scene, axis);
    return node === null ? [] : [{ axis, node, path: replyAt(scene, node) }];
  });
  const paths = [...new Set(circles.map(({ path }) => path))];
  return paths.flatMap(path => {
    const here = circles.filter(circle => circle.path === path);
    const [first] = here;
    if (first === undefined) return [];
    const axes = here.map(({ axis }) => AXIS_NAMES[axis]).join(' and ');
    return [
      finding(scene, {
        code: 'marks/limitless',
        message: `A circle earns marks for ${axes} at every round, without limit.`,
        remedy:
          'Make the reply that earns them once-only (`*` for `+`), or move it out of the circle.',
        path,
        ...wayTo(scene.proof.exploration.graph, first.node),
      }),
    ];
  });
};
