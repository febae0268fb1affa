import { missing } from '../../engine/result.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { firstEdge, outDegree } from '../../narrative/graph/digraph.ts';
import type { Proof } from '../proof/proof.ts';

/** A reply as it is offered at a step, with the marks that it earns there. */
export interface OfferedThere {
  readonly reply: Reply;
  readonly marks: ByAxis<number>;
}

/** A decision on a way through the graph. */
export interface Step {
  readonly node: number;
  /** Path of its first reply in the compiled story. */
  readonly path: string;
  readonly offers: readonly OfferedThere[];
  readonly taken: OfferedThere;
}

const stepAt = ({ exploration }: Proof, node: number, choice: number): Step => {
  const { graph, space, stateOf } = exploration;
  const from = firstEdge(graph, node);
  const replies = exploration.viewOf(node).offers;
  const offers = Array.from({ length: outDegree(graph, node) }, (_, at) => ({
    reply: replies[at]?.reply ?? missing(),
    marks: {
      accuracy: graph.accuracy[from + at] ?? missing(),
      empathy: graph.empathy[from + at] ?? missing(),
    },
  }));
  const path = space.placeOf(stateOf[node] ?? missing()).choices[0]?.source ?? '';
  return { node, path, offers, taken: offers[choice] ?? missing() };
};

/** The decisions that one comes by who gives these replies. */
export const stepsAlong = (
  proof: Proof,
  root: number,
  choices: readonly number[],
): readonly Step[] => {
  const { graph } = proof.exploration;
  let node = root;
  return choices.map(choice => {
    const step = stepAt(proof, node, choice);
    node = graph.edgeTo[firstEdge(graph, node) + choice] ?? missing();
    return step;
  });
};
