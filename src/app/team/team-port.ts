import type { TeamAnswers, TeamQuestion } from './team-service.ts';

type Ask = TeamQuestion['ask'];

/** Where the board's runs are counted: beside the page. */
export interface TeamPort {
  /** The answer; null where it was cancelled, or the worker broke down. */
  ask<A extends Ask>(question: Extract<TeamQuestion, { ask: A }>): Promise<TeamAnswers[A] | null>;
  /** Hears how far it has come, until what comes back is called. */
  onProgress(listener: (done: number, of: number) => void): () => void;
  /** Gives up whatever is being done, and forgets every run: it begins anew. */
  restart(): void;
}
