import type { Survey, SurveyedDecision } from './survey.ts';
import { measure, MEASURE_NAMES } from './surface.ts';

/** How often the ranker finds the best reply of a scenario it was not trained on. */
export interface Ranked {
  readonly file: string;
  readonly decisions: number;
  /** Shares, 0 … 1. */
  readonly found: number;
  readonly chance: number;
}

type Row = readonly number[];

interface Example {
  /** Measures of each reply, compared with the others on offer. */
  readonly rows: readonly Row[];
  readonly best: readonly boolean[];
}

const mean = (numbers: Row): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const spread = (numbers: Row): number => {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map(number => (number - middle) ** 2)));
};

/** A measure of the replies on offer, around its mean and in units of its spread. */
const compared = (numbers: Row): Row => {
  const [middle, width] = [mean(numbers), spread(numbers)];
  return numbers.map(number => (width === 0 ? 0 : (number - middle) / width));
};

export const bestIn = ({ replies }: SurveyedDecision): readonly boolean[] => {
  const most = Math.max(...replies.map(({ worth }) => worth));
  return replies.map(({ worth }) => worth === most);
};

const exampleOf = (decision: SurveyedDecision): Example => {
  const columns = MEASURE_NAMES.map(name =>
    compared(decision.replies.map(reply => measure(name, reply, decision))),
  );
  const rows = decision.replies.map((_, at) => columns.map(column => column[at] ?? 0));
  return { rows, best: bestIn(decision) };
};

const dot = (a: Row, b: Row): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const softmax = (values: Row): Row => {
  const most = Math.max(...values);
  const powers = values.map(value => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map(power => power / sum);
};

const ROUNDS = 300;
const STEP = 0.2;
/** Ridge: weights stay small where the examples say little. */
const RIDGE = 0.02;

/** One step towards making the best replies likely (conditional logit, gradient of its logarithm). */
const improved = (weights: Row, examples: readonly Example[]): Row => {
  const slope = weights.map(weight => -RIDGE * weight);
  for (const { rows, best } of examples) {
    const likely = softmax(rows.map(row => dot(row, weights)));
    const share = 1 / best.filter(Boolean).length;
    rows.forEach((row, at) => {
      const error = (best[at] === true ? share : 0) - (likely[at] ?? 0);
      row.forEach((value, feature) => {
        slope[feature] = (slope[feature] ?? 0) + (error * value) / examples.length;
      });
    });
  }
  return weights.map((weight, feature) => weight + STEP * (slope[feature] ?? 0));
};

const train = (examples: readonly Example[]): Row => {
  let weights: Row = MEASURE_NAMES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) weights = improved(weights, examples);
  return weights;
};

/** 1 where the reply it likes most is best; a part of it where it likes several. */
const hit = ({ rows, best }: Example, weights: Row): number => {
  const liking = rows.map(row => dot(row, weights));
  const most = Math.max(...liking);
  const liked = liking.flatMap((value, at) => (value === most ? [best[at] === true ? 1 : 0] : []));
  return mean(liked);
};

const chanceOf = ({ best }: Example): number => best.filter(Boolean).length / best.length;

/**
 * A ranker of surface measures, trained on all scenarios but one and tested on that one. Null where
 * there is nothing to train on. Deterministic: no chance, a fixed number of rounds.
 */
export const rankEach = (surveys: readonly Survey[]): readonly Ranked[] | null => {
  const known = surveys.map(({ file, decisions }) => ({
    file,
    examples: decisions.map(exampleOf),
  }));
  const filled = known.filter(({ examples }) => examples.length > 0);
  if (filled.length < 2) return null;
  return filled.map(({ file, examples }) => {
    const others = filled.filter(other => other.file !== file).flatMap(other => other.examples);
    const weights = train(others);
    return {
      file,
      decisions: examples.length,
      found: mean(examples.map(example => hit(example, weights))),
      chance: mean(examples.map(chanceOf)),
    };
  });
};
