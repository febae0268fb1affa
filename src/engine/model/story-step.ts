import type { Levels } from './customer.ts';
import type { LineNotes } from './line-notes.ts';
import type { Reply } from './reply.ts';
import type { Result } from '../result.ts';

/** Something that happens in the world and heats the customer (M14). */
export interface Stir {
  /** 1 … 3. */
  readonly by: number;
  /** What happened, in words. */
  readonly what: string;
}

/** Heat that one line may add. */
export const STIR_LIMIT = 3;

/** One line of the script. `speaker` is null for narration. */
export interface Line extends Partial<LineNotes> {
  readonly speaker: string | null;
  readonly text: string;
  /** Promises that are kept as this line is said. */
  readonly kept: readonly string[];
  /** Untruths that come out with it: a reply's stable name, or null for all of them. */
  readonly comesOut?: readonly (string | null)[];
  readonly stirs?: readonly Stir[];
  /** It abuses whoever serves (M15). */
  readonly abuse?: (typeof ABUSES)[number];
}

/** What a line can do to whoever serves, as in `# abuse: slur` (M15). */
export const ABUSES = ['insult', 'slur', 'threat'] as const;

export const ENDING_KINDS = [
  'resolved',
  'partial',
  'escalated',
  'unresolved',
  'left',
  'ended',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly kind: EndingKind;
  /** Only for `escalated` and `ended`: bringing somebody in, or ending it after a warning, was right. */
  readonly warranted: boolean;
  readonly summary: string;
}

/** What the story puts before the player: lines, then either replies or an ending. */
export interface StoryStep {
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[];
  readonly ending: Ending | null;
}

/** Why a story could not go on; each code has a sentence in the message catalogue. */
export const STORY_PROBLEMS = [
  'story/ran-out',
  'story/never-rests',
  'story/not-on-offer',
  'story/script-error',
] as const;
export interface StoryProblem {
  readonly code: (typeof STORY_PROBLEMS)[number];
  readonly detail: string;
}

/**
 * The story, seen from the engine. The levels are written into the story after the choice is
 * taken and before the text that follows it is produced.
 */
export interface Storyteller {
  open(levels: Levels): Result<StoryStep, StoryProblem>;
  choose(index: number, levels: Levels): Result<StoryStep, StoryProblem>;
}

/** One that can be told on from the same place in several ways. */
export interface ForkingStoryteller extends Storyteller {
  /** Another one at the place of this one; neither moves the other. */
  fork(): ForkingStoryteller;
}
