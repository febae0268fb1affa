import { missing } from '../../../engine/result.ts';
import { LEVEL_NAMES, type Levels } from '../../../engine/model/customer.ts';
import { passes, type Predicate } from '../static/predicates.ts';

/** What a turn asks of the customer's levels: a level, or whether it passes a test. */
export interface Question {
  readonly level: number;
  readonly test: Predicate | null;
}

/** Where turns from one state part, by the customer's levels. */
export interface Fork<T> {
  readonly question: Question;
  readonly ways: (Fork<T> | T | undefined)[];
}

/** What is known of the choices of one state. */
export type ForkRow<T> = (Fork<T> | T | undefined)[];

export const isFork = <T extends object>(node: Fork<T> | T): node is Fork<T> => 'question' in node;

export const levelAt = (levels: Levels, level: number): number =>
  levels[LEVEL_NAMES[level] ?? missing()];

export const answerTo = ({ level, test }: Question, levels: Levels): number => {
  const value = levelAt(levels, level);
  return test === null ? value : Number(passes(test, value));
};

/** The fork at a way, made where there is none yet. */
const forkAt = <T extends object>(ways: ForkRow<T>, way: number, question: Question): Fork<T> => {
  const known = ways[way];
  if (known !== undefined && isFork(known)) return known;
  const fork: Fork<T> = { question, ways: [] };
  ways[way] = fork;
  return fork;
};

/** Remembers an outcome under the answers that led to it. */
export const plant = <T extends object>(
  row: ForkRow<T>,
  choice: number,
  asked: readonly Question[],
  levels: Levels,
  outcome: T,
): void => {
  const [first] = asked;
  if (first === undefined) {
    row[choice] = outcome;
    return;
  }
  let fork = forkAt(row, choice, first);
  asked.forEach((question, index) => {
    const way = answerTo(question, levels);
    const next = asked[index + 1];
    if (next === undefined) fork.ways[way] = outcome;
    else fork = forkAt(fork.ways, way, next);
  });
};
