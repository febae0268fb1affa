import type { Result } from '../../../engine/result.ts';

/** The formats that are told apart, by the tools that write them. */
export const TRANSCRIPT_FORMATS = [
  'plain',
  'whatsapp-ios',
  'whatsapp-android',
  'zendesk-chat',
  'intercom-text',
  'salesforce',
  'header-block',
  'bracket',
  'vtt-teams',
  'vtt-zoom',
  'srt',
  'contact-lens',
  'genesys',
  'dialpad',
  'twilio',
  'intercom',
  'zendesk',
  'livechat',
  'freshchat',
  'vcon',
  'meet-api',
] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** Whom the format itself says that somebody was; null where it does not say. */
export type Role = 'agent' | 'customer' | 'bot' | null;

/** What somebody said at one go. */
export interface Turn {
  /** As the file names them; '' where it does not. */
  readonly speaker: string;
  readonly role: Role;
  readonly text: string;
}

/** What was left out on the way, and a person should know of. */
export const TRANSCRIPT_NOTES = [
  /** Notes among colleagues, which the customer never saw. */
  'private-notes',
  /** Pictures, files and deleted messages. */
  'attachments',
  /** Who joined and left, and other lines of the program. */
  'system-lines',
  /** Turns of a machine that answered first. */
  'bot-turns',
] as const;
export type TranscriptNote = (typeof TRANSCRIPT_NOTES)[number];

export interface Transcript {
  readonly format: TranscriptFormat;
  readonly turns: readonly Turn[];
  readonly left: readonly TranscriptNote[];
}

/** Most characters of a transcript, turns in it, and characters of one turn. */
export const LARGEST_TRANSCRIPT = 1_000_000;
export const MOST_TURNS = 2_000;
export const LONGEST_TURN = 4_000;

/** Why something is not read. */
export type TranscriptProblem =
  /** It is longer than `LARGEST_TRANSCRIPT`, or has more turns than `MOST_TURNS`. */
  | { readonly code: 'transcript/too-large' }
  /** It begins as a file that is no text: a picture, a document, a sound. */
  | { readonly code: 'transcript/no-text' }
  /** E-mail: who wrote what cannot be told safely. */
  | { readonly code: 'transcript/e-mail' }
  /** It begins like JSON and cannot be read to its end. */
  | { readonly code: 'transcript/broken-json' }
  /** Nobody speaks in it as far as we can see. */
  | { readonly code: 'transcript/unknown' }
  /** The format was recognised, and fewer than two people speak. */
  | { readonly code: 'transcript/one-speaker'; readonly format: TranscriptFormat };

export type TranscriptReading = Result<Transcript, TranscriptProblem>;

/** Kinds of personal data that are looked for, in the order in which they are replaced. */
export const PERSONAL_KINDS = [
  'iban',
  'card',
  'e-mail',
  'link',
  'number',
  'phone',
  'postcode',
  'address',
  'date',
  'company',
  'name',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Something found, and what is offered in its place. The same words always get the same. */
export interface Replacement {
  readonly kind: PersonalKind;
  readonly found: string;
  readonly instead: string;
}

/** Reads what contact centres export; given by `main.ts`, fetched when somebody begins with a talk. */
export interface Transcripts {
  /** Nothing of it is kept. */
  read(text: string): TranscriptReading;
  /** What looks like personal data in it. */
  personalIn(transcript: Transcript): readonly Replacement[];
  replaced(turns: readonly Turn[], replacements: readonly Replacement[]): readonly Turn[];
}
