import type { Mode } from '../../engine/visibility.ts';
import type { Levels } from '../../engine/model/customer.ts';
import type { Movement } from '../../engine/rules/apply-rules.ts';
import type { Result } from '../../engine/result.ts';
import type { ReplayProblem } from '../../engine/run/run.ts';
import type { Ending } from '../../engine/model/story-step.ts';
import type { DeskCard } from '../../narrative/story/desk.ts';
import type { Said } from '../runs/run-record.ts';
import type { LoadProblem } from '../catalogue/catalogue.ts';

/** A line of the conversation as a page may show it. */
export interface SaidNow extends Said {
  readonly gesture?: string;
  readonly sound?: string;
}

/** A reply on offer. `ref` means nothing outside this conversation: the key stays behind the port. */
export interface ReplyOffer {
  readonly ref: string;
  readonly text: string;
  readonly action: boolean;
}

/** Where a conversation stands, as much of it as this audience may see. */
export interface Standing {
  readonly run: string;
  readonly scenario: string;
  readonly title: string;
  readonly customer: string;
  readonly mode: Mode;
  /** Everything said so far, oldest first. */
  readonly said: readonly SaidNow[];
  /** How many of `said` were there before the last reply: the rest is new. */
  readonly heardBefore: number;
  /** In the order in which they are shown. */
  readonly replies: readonly ReplyOffer[];
  /** −10 … +10. */
  readonly mood: number;
  /** Mood before the last reply, for the ghost of the needle. */
  readonly moodBefore: number;
  /** Practice only, else null. */
  readonly levels: Levels | null;
  /** What the last reply moved, with its rules; practice only, else null. */
  readonly movements: readonly Movement[] | null;
  /** The coach's note on the last reply; practice only, else null. */
  readonly whisper: string | null;
  /** `at` counts from 1; at the end it equals `of`. */
  readonly decision: { readonly at: number; readonly of: number };
  readonly ending: Ending | null;
}

export type PortProblem =
  | LoadProblem
  | ReplayProblem
  | {
      readonly code:
        | 'port/no-conversation'
        | 'port/unreachable'
        | 'port/unknown-run'
        | 'port/not-allowed';
      readonly detail: string;
    };

export interface OpenRequest {
  readonly scenario: string;
  readonly mode: Mode;
  /** Left out: the variant that was played least recently. */
  readonly variant?: string;
}

/** From where an old run is to be played on. */
export interface PlayOnRequest {
  readonly run: string;
  /** The turn, from 1, in which something else is to be said. */
  readonly turn: number;
  /** What to say there: its place in the story's order. */
  readonly reply: number;
}

/**
 * A conversation, wherever it is held: in this page, or on a server that keeps the story and its
 * keys to itself. One conversation at a time.
 */
export interface ConversationPort {
  open(request: OpenRequest): Promise<Result<Standing, PortProblem>>;
  resume(run: string): Promise<Result<Standing, PortProblem>>;
  /**
   * Starts a what-if run: everything before that turn as it was, then another reply. It counts as
   * no attempt. Fails with `port/not-allowed` where the old run's audience may not see alternatives.
   */
  playOn(request: PlayOnRequest): Promise<Result<Standing, PortProblem>>;
  reply(ref: string): Promise<Result<Standing, PortProblem>>;
  /** The desk as it reads at this moment. Costs no turn. */
  desk(): Promise<Result<readonly DeskCard[], PortProblem>>;
  /** Notes that a card was read, for the debrief. */
  noteRead(card: string): Promise<void>;
}
