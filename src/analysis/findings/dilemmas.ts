import type { Axis } from '../../engine/model/acts.ts';
import { type Decision, decisionsOf } from '../graph/decisions.ts';
import type { Proof } from '../proof/proof.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Finder, finding } from './finding.ts';

const mostOn = ({ replies }: Decision, axis: Axis): number =>
  Math.max(...replies.map(({ reply }) => reply.key[axis]?.value ?? 0));

/** The reply that is best on both axes, where there is one: nobody has to weigh anything. */
export const bestOnBoth = (decision: Decision): Decision['replies'][number] | undefined => {
  const [accuracy, empathy] = [mostOn(decision, 'accuracy'), mostOn(decision, 'empathy')];
  return decision.replies.find(
    ({ reply: { key } }) =>
      (key.accuracy?.value ?? 0) === accuracy && (key.empathy?.value ?? 0) === empathy,
  );
};

/** Only where both are at stake can there be anything to weigh. */
const isJudged = (decision: Decision): boolean =>
  decision.replies.length > 1 &&
  decision.replies.some(({ reply: { key } }) => key.accuracy ?? key.empathy);

/** Decisions in which something is at stake, and those of them that nobody has to weigh. */
export const dilemmasIn = (
  proof: Proof,
): { readonly judged: readonly Decision[]; readonly plain: readonly Decision[] } => {
  const judged = decisionsOf(proof).filter(isJudged);
  return { judged, plain: judged.filter(decision => bestOnBoth(decision) !== undefined) };
};

/** A whole script in which the kindest reply is the most helpful one as well. */
export const noDilemma: Finder = scene => {
  if (scene.proof.verdict === 'cut') return [];
  const { judged, plain } = dilemmasIn(scene.proof);
  if (judged.length < THRESHOLDS.tellDecisions) return [];
  if (plain.length / judged.length <= THRESHOLDS.plainShare) return [];
  const first = plain[0]?.replies[0]?.source;
  return [
    finding(scene, {
      code: 'decision/no-dilemma',
      message: `In ${plain.length} of ${judged.length} decisions one reply is best on both axes: "find the one that does both" wins without reading policy or mood.`,
      remedy:
        'In some decisions let the kindest and the most helpful reply be two: hear first and do next; a plain sentence or a silent action; a correct no; a truth that costs mood now.',
      ...(first === undefined ? {} : { path: first }),
    }),
  ];
};
