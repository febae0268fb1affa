import type { Axis } from '../../../engine/model/acts.ts';
import type { LevelName } from '../../../engine/model/customer.ts';
import type { MoodZone } from '../../../engine/model/mood.ts';
import type { CaptionId } from '../../sound/sound-events.ts';
import type { Passage } from './common.ts';

export interface BriefingMessages {
  readonly know: string;
  readonly goal: string;
  readonly counts: string;
  readonly countsLead: string;
  readonly axes: Readonly<Record<Axis, string>>;
  /** What moves inside the customer, said before it counts. */
  readonly inside: string;
  readonly insideLead: string;
  readonly levels: Readonly<Record<LevelName, string>>;
  readonly how: string;
  readonly steps: readonly string[];
  /** What is kept, who sees it, whether it counts. */
  readonly kept: string;
  /** The same where a record store is told. */
  readonly keptByStore: string;
  readonly start: string;
  readonly goOn: string;
  readonly goOnAbout: (decisions: number) => string;
  readonly factsAsAt: (day: string) => string;
}

export interface PlayMessages {
  readonly conversation: string;
  readonly replies: string;
  readonly mood: string;
  readonly desk: string;
  readonly you: string;
  readonly atTheDesk: string;
  readonly decision: (at: number, of: number) => string;
  readonly pause: string;
  readonly skip: string;
  readonly keys: string;
  readonly deskHint: string;
  readonly deskMore: (hidden: number) => string;
  readonly deskFewer: string;
  readonly deskEmpty: string;
  readonly source: (source: string) => string;
  readonly asAt: (day: string) => string;
  /** What a screen reader says of the gauge. */
  readonly moodText: (zone: MoodZone, mood: string, before: MoodZone) => string;
  readonly level: (level: LevelName, value: number) => string;
  readonly moved: string;
  readonly movedBy: (level: LevelName, by: number) => string;
  readonly nothingMoved: string;
  /** How the customer is after a reply, in one sentence that is heard; before the first of them `before` is null. */
  readonly heard: (
    customer: string,
    zone: MoodZone,
    before: MoodZone | null,
    moves: readonly { readonly on: LevelName; readonly by: number }[],
  ) => string;
  readonly whispered: (note: string) => string;
  /** Said of a conversation that was played on from the middle of another. */
  readonly whatIf: (turn: number) => string;
  /** Ways to what lies over the conversation on a small page. */
  readonly sheets: {
    readonly desk: (cards: number) => string;
    readonly transcript: string;
    readonly close: string;
  };
  readonly coach: string;
  readonly over: string;
  readonly seeDebrief: string;
  readonly captions: Readonly<Record<CaptionId, string>>;
  /** Another tab has the conversation. */
  readonly elsewhere: { readonly text: string; readonly goOnHere: string };
  readonly opening: string;
  readonly pauseDialog: Passage & { readonly goOn: string; readonly leave: string };
}
