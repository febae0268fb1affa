import type { ByAxis } from '../../engine/model/acts.ts';
import type { ToldReply } from '../course/told-reply.ts';
import type { RunRecord } from '../runs/run-record.ts';

/** What has become of a conversation since a record store was told of it the last time. */
export interface ToldRun {
  readonly run: Pick<RunRecord, 'id' | 'scenario' | 'title' | 'player' | 'startedAt' | 'changedAt'>;
  /** BCP 47, of the scenario. */
  readonly language: string;
  /** Nothing was told of it before. */
  readonly begins: boolean;
  readonly replies: readonly ToldReply[];
  /** Both scores, 0 … 100, where it has come to its end; null before. */
  readonly scores: ByAxis<number> | null;
  /** Milliseconds from its begin to its newest reply. */
  readonly lasted: number;
}
