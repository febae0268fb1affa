/** Two groups and two outcomes: `[[a, b], [c, d]]`, a row for each group. Whole numbers from 0. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/**
 * Tables as likely as the observed one count with it; sums of logarithms may part them by rounding.
 * R's fisher.test allows the same.
 */
const AS_LIKELY = Math.log1p(1e-7);

/** How much likelier the table with one more in its first cell is than the one with `a`, as a logarithm. */
const stepFrom = (a: number, row: number, column: number, rest: number): number =>
  Math.log(row - a) + Math.log(column - a) - Math.log(a + 1) - Math.log(rest - column + a + 1);

/** Logarithms of how likely each table with these margins is, beside the first of them. */
const logLikelihoods = (
  least: number,
  most: number,
  stepAt: (a: number) => number,
): readonly number[] => {
  const found = [0];
  let log = 0;
  for (let a = least; a < most; a++) {
    log += stepAt(a);
    found.push(log);
  }
  return found;
};

const sumOfExp = (logs: readonly number[], above: number): number =>
  logs.reduce((sum, log) => sum + Math.exp(log - above), 0);

/**
 * Fisher's exact test, two-sided: how likely a table is that is no likelier than this one, if the
 * groups do not matter (Fisher 1935; the two-sided sum as in R's `fisher.test`, `stats` 4). Worked in
 * logarithms, so that no count is too large. 1 where there is nothing to compare.
 */
export const fisherExact = ([[a, b], [c, d]]: TwoByTwo): number => {
  const [row, column, rest] = [a + b, a + c, c + d];
  const [least, most] = [Math.max(0, column - rest), Math.min(row, column)];
  const logs = logLikelihoods(least, most, at => stepFrom(at, row, column, rest));
  const observed = logs[a - least] ?? 0;
  const highest = logs.reduce((high, log) => Math.max(high, log), observed);
  const unlikely = logs.filter(log => log <= observed + AS_LIKELY);
  return Math.min(1, sumOfExp(unlikely, highest) / sumOfExp(logs, highest));
};
