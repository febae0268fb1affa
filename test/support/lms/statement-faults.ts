import factory from '@learninglocker/xapi-validation';
import type { Statement } from '../../../src/app/xapi/statement.ts';

/** What xAPI finds wrong with a statement. */
export const statementFaults = (statement: Statement): readonly string[] =>
  factory(statement).map(warning => JSON.stringify(warning));
