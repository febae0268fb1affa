import { AXES, type Axis } from '../../engine/model/acts.ts';
import { PROOF_LIMITS } from '../../engine/limits.ts';
import { wayTo } from '../graph/graph.ts';
import { gainingCircle } from '../proof/gaining-circle.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';
import { AXIS_NAMES } from './phrases.ts';

/**
 * Circles that a counter hides: every round is another state, so that the graph has no circle. Only
 * where the proof came to its own limit: with room it might have found the counter's end.
 */
const hiddenBy = ({ proof }: FindingContext, axis: Axis): number | null => {
  const { cut, exploration, scenario } = proof;
  if (cut === null || cut === 'external') return null;
  if (cut === 'states' && exploration.graph.nodes <= PROOF_LIMITS.states) return null;
  return gainingCircle(scenario, exploration, axis);
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
