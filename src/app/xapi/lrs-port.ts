import type { Statement } from './statement.ts';

/** What became of a statement: the store has it, will never take it, or could not be asked. */
export type Delivery = 'taken' | 'refused' | 'later';

/** A learning record store. Nothing of it throws. */
export interface Lrs {
  send(statement: Statement): Promise<Delivery>;
  /** All of them in one message that outlives the page. */
  sendAtOnce(statements: readonly Statement[]): void;
}

/** The document that a store keeps for one learner of one activity. Nothing of it throws. */
export interface LrsState {
  /** Undefined where there is none, or none that can be read. */
  read(): Promise<unknown>;
  write(document: object): Promise<boolean>;
}
