import type { Formats } from '../formats.ts';
import type { CommonMessages } from './common.ts';
import type { DebriefMessages } from './debrief.ts';
import type { ErrorMessages } from './errors.ts';
import type { HomeMessages } from './home.ts';
import type { BriefingMessages, PlayMessages } from './play.ts';

/** What arrives with the page, in one language. The other messages are fetched with their rooms. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  readonly formats: Formats;
  readonly common: CommonMessages;
  readonly home: HomeMessages;
  readonly briefing: BriefingMessages;
  readonly play: PlayMessages;
  readonly debrief: DebriefMessages;
  readonly trouble: ErrorMessages;
}
