import type { Axis } from '../../engine/model/acts.ts';
import { scoreOf } from '../../engine/scoring/score.ts';
import { type Step, stepsAlong } from '../graph/steps-along.ts';
import type { Played } from '../proof/archetypes.ts';
import type { VariantProof } from '../proof/proof.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';
import { inVariant } from './in-variant.ts';
import { AXIS_NAMES, short } from './phrases.ts';
import { THRESHOLDS } from './thresholds.ts';

interface Side {
  readonly name: 'solve-only' | 'empathy-only';
  readonly weak: Axis;
  readonly strong: Axis;
  readonly says: string;
}

const SIDES: readonly Side[] = [
  { name: 'solve-only', weak: 'empathy', strong: 'accuracy', says: 'Being correct and cold' },
  { name: 'empathy-only', weak: 'accuracy', strong: 'empathy', says: 'Being kind and useless' },
];

/** How many marks fewer a score may rest on, so that it is no longer high. */
const surplus = (marks: number, best: number): number => {
  let fewer = 0;
  while (fewer < marks && scoreOf(marks - fewer, best) > THRESHOLDS.oneSidedScore) fewer += 1;
  return fewer;
};

const signed = (marks: number): string => (marks > 0 ? `+${marks}` : String(marks));

const markOf = (step: Step, axis: Axis): number => step.taken.reply.key[axis]?.value ?? 0;

/** The reply that gives the neglected side most, and what would take it from whoever neglects it. */
const howToMend = (steps: readonly Step[], best: number, { weak, strong }: Side): string => {
  const earned = steps.reduce((sum, { taken }) => sum + taken.marks[weak], 0);
  const [most] = steps.toSorted((a, b) => b.taken.marks[weak] - a.taken.marks[weak]);
  const fewer = surplus(earned, best);
  if (most === undefined || fewer <= 0) return '';
  const [weakly, strongly] = [AXIS_NAMES[weak], AXIS_NAMES[strong]];
  return `Most comes from "${short(most.taken.reply.text)}" (${weakly} ${signed(markOf(most, weak))}). Beside it let a reply without ${weakly} be worth as much for ${strongly} (${signed(markOf(most, strong))}), until it is ${fewer} less; or take ${fewer} off it.`;
};

const OR_ASK = 'Let an ending ask for the neglected side, or give it marks where it is left out.';

const draftFor = (
  { proof }: FindingContext,
  proved: VariantProof,
  side: Side,
  { choices, ...score }: Played,
) => {
  const high = score[side.weak] > THRESHOLDS.oneSidedScore;
  const steps = stepsAlong(proof, proved.root, choices);
  const remedy = high ? howToMend(steps, proved.marks[side.weak].best ?? 0, side) : '';
  return {
    why: high
      ? `scores ${score[side.weak]} on ${AXIS_NAMES[side.weak]}`
      : 'ends resolved at the first contact',
    remedy: remedy === '' ? OR_ASK : remedy,
  };
};

const isTooGood = ({ weak, name }: Side, played: Played): boolean => {
  const resolved = played.outcome?.ending.kind === 'resolved' && played.outcome.fcr === 'yes';
  const high = played[weak] > THRESHOLDS.oneSidedScore;
  return played.outcome !== null && (high || (name === 'empathy-only' && resolved));
};

const oneSidedIn = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] =>
  SIDES.flatMap(side => {
    const played = proved.archetypes.find(player => player.name === side.name);
    if (played === undefined || !isTooGood(side, played)) return [];
    const { why, remedy } = draftFor(scene, proved, side, played);
    const message = `${side.says} ${why}${inVariant(proved, scene)}.`;
    const { choices } = played;
    return [finding(scene, { code: 'play/one-sided', message, remedy, choices, variant })];
  });

/** Scores are a share of the best, which only a complete proof knows. */
export const oneSided: Finder = scene =>
  scene.proof.verdict === 'cut'
    ? []
    : scene.proof.variants.flatMap((proved, variant) => oneSidedIn(scene, proved, variant));
