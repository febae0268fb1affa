import { type Axis } from '../../engine/model/acts.ts';
import {
  cronbachAlpha,
  type ScoreTable,
  splitHalf,
  standardErrorOf,
} from '../statistics/reliability.ts';
import { meanOf, sumOf, varianceOf } from '../statistics/moments.ts';
import type { Answers } from './answers.ts';
import { LEAST_ANSWERS } from './item-statistics.ts';

/** How far a form's score on one axis can be relied on, in marks. Null where it cannot be said. */
export interface FormStatistics {
  readonly people: number;
  /** Items that everybody answered: only these are compared. */
  readonly items: number;
  /** Items that only some came to. */
  readonly left: number;
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly alpha: number | null;
  readonly splitHalf: number | null;
  readonly standardError: number | null;
  /** Fewer people than anything can be read from. */
  readonly tooFew: boolean;
  /** So few items that even a good form has a low alpha. */
  readonly fewItems: boolean;
}

/** With fewer items alpha is low whatever they are like (Cronbach 1951; Cortina 1993). */
const FEW_ITEMS = 12;

const itemsOf = (answers: Answers): readonly string[] => answers.map(({ item }) => item);

const tableOf = (people: readonly Answers[], items: readonly string[], axis: Axis): ScoreTable =>
  people.map(answers => {
    const marks = new Map(answers.map(({ item, earned }) => [item, earned[axis].marks]));
    return items.map(item => marks.get(item) ?? 0);
  });

/**
 * Reliability of a form on one axis. An ability to calm people and to get things right has several
 * parts, so that alpha is a lower bound and no verdict (Catano, Brochu & Lamerson 2012).
 */
export const formStatistics = (people: readonly Answers[], axis: Axis): FormStatistics => {
  const all = new Set(people.flatMap(itemsOf));
  const shared = people.reduce<readonly string[]>(
    (items, answers) => items.filter(item => itemsOf(answers).includes(item)),
    [...all],
  );
  const table = tableOf(people, shared, axis);
  const totals = table.map(sumOf);
  const tooFew = people.length < LEAST_ANSWERS;
  const said = (value: number | undefined): number | null => (tooFew ? null : (value ?? null));
  return {
    people: people.length,
    items: shared.length,
    left: all.size - shared.length,
    mean: said(totals.length === 0 ? undefined : meanOf(totals)),
    deviation: said(Math.sqrt(varianceOf(totals))),
    alpha: said(cronbachAlpha(table)),
    splitHalf: said(splitHalf(table)),
    standardError: said(standardErrorOf(table)),
    tooFew,
    fewItems: shared.length < FEW_ITEMS,
  };
};
