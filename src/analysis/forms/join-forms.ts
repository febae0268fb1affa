import { byAxis } from '../../engine/model/acts.ts';
import { ARCHETYPES, type Archetype } from '../proof/archetypes.ts';
import type { Proof } from '../proof/proof.ts';
import { type FormFacts, formFactsOf, type FormPlayer } from './form-facts.ts';

/** What a variant of a scenario asks, as a form of one part. */
export interface VariantFacts {
  readonly variant: string;
  readonly facts: FormFacts;
}

/** The same for every variant of a scenario. */
export const variantFactsOf = (proof: Proof): readonly VariantFacts[] =>
  proof.variants.flatMap(({ variant: { id: variant } }) => {
    const facts = formFactsOf([{ proof, variant }]);
    return facts === null ? [] : [{ variant, facts }];
  });

const sum = (parts: readonly FormFacts[], of: (part: FormFacts) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);

/** A part weighs as much as can be earned in it. */
const playerIn = (parts: readonly FormFacts[], name: Archetype): FormPlayer => ({
  name,
  ...byAxis(axis => {
    const best = sum(parts, part => part.best[axis]);
    const marks = sum(parts, ({ players, best: own }) => {
      const player = players.find(one => one.name === name);
      return (player?.[axis] ?? 0) * own[axis];
    });
    return best === 0 ? 0 : Math.round(marks / best);
  }),
});

/** A longer part weighs more; null where a part has none. */
const gradeIn = (parts: readonly FormFacts[]): number | null => {
  const words = sum(parts, part => part.words);
  if (words === 0 || parts.some(({ grade }) => grade === null)) return null;
  return sum(parts, part => (part.grade ?? 0) * part.words) / words;
};

/** What a form asks that is made of these parts. */
export const joinFacts = (parts: readonly FormFacts[]): FormFacts => ({
  fewest: sum(parts, part => part.fewest),
  most: sum(parts, part => part.most),
  best: byAxis(axis => sum(parts, part => part.best[axis])),
  players: ARCHETYPES.map(name => playerIn(parts, name)),
  grade: gradeIn(parts),
  words: sum(parts, part => part.words),
});
