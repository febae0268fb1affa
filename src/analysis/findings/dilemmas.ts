import { AXES, type Axis } from '../../engine/model/acts.ts';
import { type Decision, decisionsOf } from '../graph/decisions.ts';
import type { Proof } from '../proof/proof.ts';
import { AXIS_NAMES, short } from './phrases.ts';
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

const valueOf = ({ reply }: Decision['replies'][number], axis: Axis): number =>
  reply.key[axis]?.value ?? 0;

/** What would make another reply the better one on one side of a decision. */
interface Raise {
  readonly words: string;
  readonly axis: Axis;
  readonly to: number;
  readonly by: number;
}

/** A reply that is already good at something, and needs least to be best at it. */
const raisesIn = (decision: Decision): readonly Raise[] => {
  const best = bestOnBoth(decision);
  return decision.replies
    .filter(reply => reply !== best)
    .flatMap(other =>
      AXES.map(axis => {
        const to = mostOn(decision, axis) + 1;
        return { words: other.reply.text, axis, to, by: to - valueOf(other, axis) };
      }).filter(({ axis, to }) => to <= HIGHEST_MARK && valueOf(other, axis) > 0),
    );
};

const HIGHEST_MARK = 3;

const WEIGH =
  'hear first and do next; a plain sentence or a silent action; a correct no; a truth that costs mood now';

const howToMend = (plain: readonly Decision[], judged: number): string => {
  const enough = plain.length - Math.floor(judged * THRESHOLDS.plainShare);
  const [least] = plain.flatMap(raisesIn).toSorted((a, b) => a.to - b.to || a.by - b.by);
  const most =
    least === undefined
      ? ''
      : ` The least to change: give "${short(least.words)}" +${least.to} for ${AXIS_NAMES[least.axis]}.`;
  return `In ${enough} of them let the kindest and the most helpful reply be two: ${WEIGH}.${most}`;
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
      remedy: howToMend(plain, judged.length),
      ...(first === undefined ? {} : { path: first }),
    }),
  ];
};
