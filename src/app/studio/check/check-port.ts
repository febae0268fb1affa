import type { CheckAnswer, CheckRequest } from './checked.ts';

/** Somebody who checks drafts beside the page: one at a time, the one that was asked for last. */
export interface CheckPort {
  ask(request: CheckRequest): void;
  /** What is going on is of no use any more: it ends as soon as it lets anybody in. */
  letGo(): void;
  /** Ends whatever is going on, at once; the next question begins anew. */
  stop(): void;
  /** Hears answers, and `null` where the worker has broken down. Until what comes back is called. */
  listen(listener: (answer: CheckAnswer | null) => void): () => void;
}
