import { missing } from '../../engine/result.ts';
import { correlationOf, meanOf, sumOf, varianceOf } from './moments.ts';

/** What people earned: a row for each person, a column for each item, every cell filled. */
export type ScoreTable = readonly (readonly number[])[];

const columnsOf = (table: ScoreTable): readonly (readonly number[])[] =>
  (table[0] ?? []).map((_, at) => table.map(row => row[at] ?? missing()));

/**
 * Cronbach's alpha (1951); of right and wrong it is Kuder and Richardson's formula 20 (1937).
 * Undefined with fewer than two items or people, or where everybody has the same total.
 */
export const cronbachAlpha = (table: ScoreTable): number | undefined => {
  const items = table[0]?.length ?? 0;
  const total = varianceOf(table.map(sumOf));
  if (items < 2 || !(total > 0)) return undefined;
  const own = sumOf(columnsOf(table).map(varianceOf));
  return (items / (items - 1)) * (1 - own / total);
};

/** Items by how hard they were, dealt to two halves as captains choose teams: 1 2 2 1 1 2 2 1 … */
const isInFirstHalf = (rank: number): boolean => rank % 4 === 0 || rank % 4 === 3;

const byDifficulty = (table: ScoreTable): readonly number[] =>
  columnsOf(table)
    .map((column, item) => ({ item, mean: meanOf(column) }))
    .toSorted((a, b) => b.mean - a.mean || a.item - b.item)
    .map(({ item }) => item);

/**
 * How far two halves of a form agree, the items matched by difficulty, stepped up to its whole
 * length (Spearman and Brown 1910). Undefined with fewer than four items, or where a half does not vary.
 */
export const splitHalf = (table: ScoreTable): number | undefined => {
  const order = byDifficulty(table);
  if (order.length < 4) return undefined;
  const halfOf = (first: boolean): readonly number[] =>
    table.map(row =>
      sumOf(
        order.flatMap((item, rank) => (isInFirstHalf(rank) === first ? (row[item] ?? []) : [])),
      ),
    );
  const together = correlationOf(halfOf(true), halfOf(false));
  return together === undefined ? undefined : (2 * together) / (1 + together);
};

/**
 * The standard error of measurement of a total: its spread × √(1 − reliability). Undefined where the
 * reliability is. One below 0 counts as 0: such a form tells nobody apart.
 */
export const standardErrorOf = (table: ScoreTable): number | undefined => {
  const alpha = cronbachAlpha(table);
  if (alpha === undefined) return undefined;
  const unreliable = 1 - Math.min(1, Math.max(0, alpha));
  return Math.sqrt(varianceOf(table.map(sumOf)) * unreliable);
};
