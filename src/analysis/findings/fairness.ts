import type { ReplyKey } from '../../engine/model/reply.ts';
import type { VariantProof } from '../proof/proof.ts';
import { reachableFrom } from '../graph/reachable.ts';
import { inVariant, type OfferedReply, repliesIn } from './in-variant.ts';
import { short } from './phrases.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';

const names = ({ empathy }: ReplyKey, grievance: string): boolean =>
  empathy !== undefined && empathy.value > 0 && empathy.grievance === grievance;

const isWrong = ({ accuracy }: ReplyKey): boolean => (accuracy?.value ?? 0) < 0;

/** What hurt can be named, and only at the price of a mistake. */
const wronglyNamed = (
  scene: FindingContext,
  proved: VariantProof,
  replies: readonly OfferedReply[],
  variant: number,
): readonly Finding[] =>
  scene.proof.scenario.grievances.flatMap(({ id, hurt }) => {
    const naming = replies.filter(({ reply }) => names(reply.key, id));
    const [first] = naming;
    if (first === undefined || !naming.every(({ reply }) => isWrong(reply.key))) return [];
    return [
      finding(scene, {
        code: 'grievance/only-by-mistake',
        message: `Only a wrong reply acknowledges "${id}" (${short(hurt)})${inVariant(proved, scene)}: heat cannot fall below 3 without a mistake.`,
        remedy: `Offer a reply there that is right, or neither right nor wrong, and does: # empathy: +2 acknowledge ${id}`,
        path: first.source,
        variant,
      }),
    ];
  });

/** A fact of the header that nothing in this variant ever brings to light. */
const neverRevealed = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] => {
  const { exploration, scenario } = scene.proof;
  const nodes = reachableFrom(exploration.graph, proved.root);
  return scenario.facts
    .filter(({ variable }) => {
      const revealing = exploration.revealedFrom.get(variable);
      return !nodes.some(node => revealing?.has(node) === true);
    })
    .map(({ variable, what }) =>
      finding(scene, {
        code: 'fact/never-revealed',
        message: `Nothing reveals "${variable}" (${short(what)})${inVariant(proved, scene)}: the debrief would say that the player never found it.`,
        remedy: `Let a reply or a line find it out there: ~ ${variable} = true`,
        variant,
      }),
    );
};

/** What each variant allows and does not allow. */
export const fairness: Finder = scene =>
  scene.proof.verdict === 'cut'
    ? []
    : scene.proof.variants.flatMap((proved, variant) => [
        ...wronglyNamed(scene, proved, repliesIn(scene, proved), variant),
        ...neverRevealed(scene, proved, variant),
      ]);
