import { missing } from '../../engine/result.ts';
import type { VariantProof } from '../proof/proof.ts';
import { reachableFrom } from '../graph/reachable.ts';
import type { ScriptReply } from '../graph/decisions.ts';
import type { FindingContext } from './finding.ts';

/** Ends a sentence where there are several variants. */
export const inVariant = ({ variant }: VariantProof, scene: FindingContext): string =>
  scene.proof.scenario.variants.length > 1 ? ` in the variant "${variant.id}"` : '';

/** A reply as it is offered somewhere in a variant. */
export type OfferedReply = Pick<ScriptReply, 'source' | 'reply'>;

/** Every reply that is ever offered in a variant, once. */
export const repliesIn = (
  { proof: { exploration } }: FindingContext,
  { root }: VariantProof,
): readonly OfferedReply[] => {
  const { graph, space, stateOf } = exploration;
  const found = new Map<string, OfferedReply>();
  const places = new Set<number>();
  for (const node of reachableFrom(graph, root)) {
    if ((graph.terminal[node] ?? missing()) >= 0) continue;
    const place = space.placeOf(stateOf[node] ?? missing());
    if (places.has(place.id)) continue;
    places.add(place.id);
    exploration.viewOf(node).offers.forEach(({ reply }, choice) => {
      const source = place.choices[choice]?.source ?? '';
      found.set(source, { source, reply });
    });
  }
  return [...found.values()];
};
