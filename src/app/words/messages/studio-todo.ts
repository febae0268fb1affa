import type { TodoKind } from '../../studio/todo/todo.ts';

/** What is still to be written. */
export interface TodoMessages {
  readonly heading: string;
  readonly none: string;
  readonly text: string;
  readonly kinds: Readonly<Record<TodoKind, (count: number) => string>>;
  /** What an item is called that has no words. */
  readonly nameless: string;
  /** `file` is empty where there is one file only. */
  readonly inInk: (file: string, line: number) => string;
  readonly inCards: string;
  readonly inScene: string;
  /** Behind a button, for those who do not see what it stands beside. */
  readonly of: (words: string) => string;
  readonly more: (count: number) => string;
  /** Gives every reply that has none an id. */
  readonly nameReplies: string;
}
