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
  /** Decisions on the longest way that somebody went. */
  readonly items: number;
  /** People who came to an end before: what they did not reach earned them nothing, as in their score. */
  readonly endedEarly: number;
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

/**
 * A column for each decision by its place. On different ways it may be another decision, but each is
 * marked on the same scale and all together are the score: what alpha is about is that sum.
 */
const tableOf = (people: readonly Answers[], places: number, axis: Axis): ScoreTable =>
  people.map(answers =>
    Array.from({ length: places }, (_, at) => answers[at]?.earned[axis].marks ?? 0),
  );

/**
 * Reliability of a form on one axis. An ability to calm people and to get things right has several
 * parts, so that alpha is a lower bound and no verdict (Catano, Brochu & Lamerson 2012).
 */
export const formStatistics = (people: readonly Answers[], axis: Axis): FormStatistics => {
  const items = Math.max(0, ...people.map(({ length }) => length));
  const table = tableOf(people, items, axis);
  const totals = table.map(sumOf);
  const tooFew = people.length < LEAST_ANSWERS;
  const said = (value: number | undefined): number | null => (tooFew ? null : (value ?? null));
  return {
    people: people.length,
    items,
    endedEarly: people.filter(({ length }) => length < items).length,
    mean: said(totals.length === 0 ? undefined : meanOf(totals)),
    deviation: said(Math.sqrt(varianceOf(totals))),
    alpha: said(cronbachAlpha(table)),
    splitHalf: said(splitHalf(table)),
    standardError: said(standardErrorOf(table)),
    tooFew,
    fewItems: items < FEW_ITEMS,
  };
};
