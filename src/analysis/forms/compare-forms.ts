import { AXES, type Axis } from '../../engine/model/acts.ts';
import { type Archetype } from '../proof/archetypes.ts';
import { VARIANT_SPREAD } from '../proof/fitness.ts';
import type { FormFacts } from './form-facts.ts';

/** In what two forms are compared. */
export type FormAspect =
  | { readonly kind: 'decisions' | 'grade' | 'words' }
  | { readonly kind: 'best'; readonly axis: Axis }
  | { readonly kind: 'player'; readonly axis: Axis; readonly name: Archetype };

export interface FormDifference {
  readonly aspect: FormAspect;
  readonly first: number;
  readonly second: number;
  /** So large that who gets which form matters. */
  readonly isLarge: boolean;
}

/** A modelled player may fare so many points better in one form. */
const PLAYER_POINTS = 10;

/** A school year of reading. */
const GRADES = 1;

/** Words to read may differ by so much of the larger number. */
const WORD_SPREAD = 0.2;

const apart = (first: number, second: number): number => Math.abs(first - second);

const isSpread = (first: number, second: number, most: number): boolean =>
  apart(first, second) > most * Math.max(first, second);

const decisions = (a: FormFacts, b: FormFacts): FormDifference => ({
  aspect: { kind: 'decisions' },
  first: a.most,
  second: b.most,
  isLarge: a.fewest !== b.fewest || a.most !== b.most,
});

const best = (a: FormFacts, b: FormFacts, axis: Axis): FormDifference => {
  const [first, second] = [a.best[axis], b.best[axis]];
  const isLarge = isSpread(first, second, VARIANT_SPREAD);
  return { aspect: { kind: 'best', axis }, first, second, isLarge };
};

const reading = (a: FormFacts, b: FormFacts): readonly FormDifference[] => {
  const words: FormDifference = {
    aspect: { kind: 'words' },
    first: a.words,
    second: b.words,
    isLarge: isSpread(a.words, b.words, WORD_SPREAD),
  };
  if (a.grade === null || b.grade === null) return [words];
  const [first, second] = [a.grade, b.grade];
  return [
    words,
    { aspect: { kind: 'grade' }, first, second, isLarge: apart(first, second) > GRADES },
  ];
};

const players = (a: FormFacts, b: FormFacts): readonly FormDifference[] =>
  a.players.flatMap(player => {
    const other = b.players.find(({ name }) => name === player.name);
    return AXES.map(axis => {
      const [first, second] = [player[axis], other?.[axis] ?? 0];
      const isLarge = apart(first, second) > PLAYER_POINTS;
      return { aspect: { kind: 'player', axis, name: player.name }, first, second, isLarge };
    });
  });

/**
 * What is different between two forms that are meant to be parallel: what is asked, what can be
 * earned, how hard it is for players of one kind, how much there is to read and how hard that is.
 */
export const compareForms = (first: FormFacts, second: FormFacts): readonly FormDifference[] => [
  decisions(first, second),
  ...AXES.map(axis => best(first, second, axis)),
  ...players(first, second),
  ...reading(first, second),
];

/** Nothing is so different that it matters which form somebody gets. */
export const areParallel = (differences: readonly FormDifference[]): boolean =>
  differences.every(({ isLarge }) => !isLarge);
