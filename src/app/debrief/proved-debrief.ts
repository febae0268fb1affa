import type { AnalysedReply, RunAnalysis } from '../../analysis/runs/run-analysis.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import type { Avoidable, Quality, Regret } from '../../engine/scoring/move-quality.ts';
import type { UnreadCard } from './hidden.ts';
import type { OfferedReply } from './turn.ts';
import type { TurnGuess } from './self-assessment.ts';

/** One reply on offer, with everything it would have meant. */
export interface ProvedReply extends OfferedReply {
  /** How far it lowers each ceiling, in marks. */
  readonly regret: Regret;
  /** Of that, what another reply on offer would have kept. */
  readonly given: Avoidable;
  readonly quality: Exclude<Quality, 'turning-point'>;
  /** The best scores still possible after it, 0 … 100. */
  readonly ceilings: ByAxis<number>;
  /** The lines it brings next. */
  readonly lines: AnalysedReply['lines'];
  /** Endings still reachable after it, with how many conversations go there. */
  readonly endings: AnalysedReply['endings'];
  /** Where the best way from it ends, and the scores there; `choices` is the whole run. */
  readonly bestEnd:
    | (NonNullable<AnalysedReply['bestEnd']> & { readonly scores: ByAxis<number> })
    | null;
}

export interface ProvedTurn {
  /** From 1. */
  readonly number: number;
  readonly regret: Regret;
  readonly given: Avoidable;
  readonly quality: Quality;
  /** The best scores still possible, 0 … 100, before the reply and after it. */
  readonly ceilingsBefore: ByAxis<number>;
  readonly ceilingsAfter: ByAxis<number>;
  /** Every reply on offer, the one given among them, in the story's order. */
  readonly replies: readonly ProvedReply[];
}

/** What only the proof can say of a run. */
export interface ProvedDebrief {
  readonly turns: readonly ProvedTurn[];
  /** The best scores still possible at the start and after each reply: two falling steps. */
  readonly ceilings: readonly ByAxis<number>[];
  /** The turn, from 1, that cost most; null where none cost enough. */
  readonly turningPoint: number | null;
  /** The learner's mark beside it; null without a reflection. */
  readonly turnGuess: TurnGuess | null;
  readonly expert: RunAnalysis['expert'];
  readonly unread: readonly UnreadCard[];
}
