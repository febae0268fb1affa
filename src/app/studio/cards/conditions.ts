import {
  type Comparison,
  type Condition,
  type Operand,
  writtenCondition as written,
} from '../../../narrative/authoring/condition.ts';

export type { Comparison, Condition, Operand };
export { askedInWords } from './condition-words.ts';

/** A condition as ink writes it. */
export const writtenCondition = (condition: Condition): string => written(condition);
