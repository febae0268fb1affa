import type { Mode } from '../../engine/visibility.ts';
import type { Levels } from '../../engine/model/customer.ts';
import type { LineNotes, ShownNote } from '../../engine/model/line-notes.ts';
import type { Movement } from '../../engine/rules/movement.ts';
import type { Result } from '../../engine/result.ts';
import type { ReplayProblem } from '../../engine/run/run.ts';
import type { Ending } from '../../engine/model/story-step.ts';
import type { DeskCard } from '../../narrative/story/desk.ts';
import type { Said } from '../runs/run-record.ts';
import type { LoadProblem } from '../catalogue/catalogue.ts';

/** A line of the conversation as a page may show it. */
export interface SaidNow extends Said, Partial<Pick<LineNotes, ShownNote>> {
  /** Minutes that a reply keeps the customer waiting; left out where it does not. */
  readonly hold?: number;
}

/** A reply on offer. `ref` means nothing outside this conversation: the key stays behind the port. */
export interface ReplyOffer {
  readonly ref: string;
  readonly text: string;
  readonly action: boolean;
}

/** Where a conversation stands, as much of it as this audience may see. */
export interface Standing {
  /** The run that this is about. */
  readonly run: string;
  /** Replies given so far: the next one makes turn `turns + 1`. */
  readonly turns: number;
  /** Replies are given on another page, and can only be followed here. */
  readonly elsewhere: boolean;
  readonly scenario: string;
  readonly title: string;
  readonly customer: string;
  readonly mode: Mode;
  /** The turn, from 1, at which a what-if left the run that it comes from; null for any other. */
  readonly playedOnFrom: number | null;
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
  /** Nothing more can be said. */
  readonly over: boolean;
  /** How it ended, where this audience may see that; else null. */
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
        | 'port/not-allowed'
        | 'port/superseded'
        | 'port/out-of-step'
        | 'port/elsewhere';
      readonly detail: string;
    };

/** Whoever asks names the run, also of a conversation that is yet to be opened. */
export interface RunRequest {
  /** A name that nobody else has. */
  readonly run: string;
}

export interface OpenRequest extends RunRequest {
  readonly scenario: string;
  readonly mode: Mode;
  /** Left out: the variant that was played least often. */
  readonly variant?: string;
}

export interface ResumeRequest extends RunRequest {
  /** Replies are given here from now on, and no more where they were. */
  readonly takeOver?: boolean;
}

/** From where an old run is to be played on, under a name of its own. */
export interface PlayOnRequest extends RunRequest {
  readonly from: string;
  /** The turn, from 1, in which something else is to be said. */
  readonly turn: number;
  /** What to say there: its place in the story's order. */
  readonly reply: number;
}

export interface ReplyRequest extends RunRequest {
  /** The turn, from 1, that this reply makes. */
  readonly turn: number;
  readonly ref: string;
}

export interface NoteReadRequest extends RunRequest {
  readonly card: string;
}

/** The desk of a run as it reads after so many turns. */
export interface DeskReading {
  readonly run: string;
  readonly turns: number;
  readonly cards: readonly DeskCard[];
}

export type Answer = Result<Standing, PortProblem>;

/**
 * A conversation, wherever it is held: in this page, or on a server that keeps the story and its
 * keys to itself. Every request names the run that it is about, and so does every answer: a late
 * one is known for what it is. A request that is sent twice counts once.
 *
 * One conversation at a time: an opening that a newer one or `leave` overtakes fails with
 * `port/superseded`, changes nothing and leaves no record. A run is kept from its first reply on;
 * until then it can be opened again under its name, and is the same.
 */
export interface ConversationPort {
  /** Opens a new conversation; one that has this name already is resumed. */
  open(request: OpenRequest): Promise<Answer>;
  /** Goes on with a run, as it stands by now. Fails with `port/unknown-run`. */
  resume(request: ResumeRequest): Promise<Answer>;
  /**
   * Starts a what-if run: everything before that turn as it was, then another reply. It counts as
   * no attempt. Fails with `port/not-allowed` where the old run's audience may not see alternatives.
   */
  playOn(request: PlayOnRequest): Promise<Answer>;
  /**
   * Answers a decision. The same reply to a decision that has been answered changes nothing;
   * another one fails with `port/out-of-step`, as does a turn that has not come yet. Fails with
   * `port/elsewhere` while another page has the run or has gone on with it: `resume` tells where it stands.
   */
  reply(request: ReplyRequest): Promise<Answer>;
  /** The desk as it reads at this moment. Costs no turn. */
  desk(request: RunRequest): Promise<Result<DeskReading, PortProblem>>;
  /** Notes that a card was read, for the debrief. */
  noteRead(request: NoteReadRequest): Promise<void>;
  /** Nobody is in this conversation any more, or waits for it to open. */
  leave(request: RunRequest): Promise<void>;
  /** Tells of a run that another page has moved, taken over or let go; `resume` tells where it stands. */
  onMoved(listener: (run: string) => void): () => void;
}
