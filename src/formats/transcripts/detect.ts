import type { TranscriptFormat } from '../../app/studio/transcripts/transcript.ts';

/** A format that is known by its lines. */
type TextFormat =
  | Extract<
      TranscriptFormat,
      | 'plain'
      | 'whatsapp-ios'
      | 'whatsapp-android'
      | 'zendesk-chat'
      | 'intercom-text'
      | 'salesforce'
      | 'header-block'
      | 'bracket'
      | 'vtt-teams'
      | 'vtt-zoom'
      | 'srt'
    >
  | 'e-mail';

const CLOCK = String.raw`\d{1,2}[:.]\d\d`;
const HALF = String.raw`(?: ?[ap]\.? ?m\.?)`;
const DATE = String.raw`\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}`;

/** Stamps of WhatsApp: order, separators and hours follow the phone's language. */
export const WHATSAPP_IOS = new RegExp(
  String.raw`^\[${DATE},? ${CLOCK}(?:[:.]\d\d)?${HALF}?\] `,
  'i',
);
export const WHATSAPP_ANDROID = new RegExp(String.raw`^${DATE},? \D{0,6}${CLOCK}${HALF}? - `, 'i');
export const ZENDESK_LINE = /^\((\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?)\) ([^:]+?): (.*)$/;
export const ZENDESK_EVENT = /^(?:\(\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?\) )?\*\*\* .+ \*\*\*$/;
export const INTERCOM_LINE = /^\d{1,2}:\d\d(?: [AP]M)? \| ([^:]+): (.*)$/;
export const HEADER_LINE = /^(\S.{0,60}?)\s+\(?(?:\d{1,2}:)?\d{1,2}:\d\d\)?$/;
export const BRACKET_LINE = /^\[(?:\d\d:)?\d\d:\d\d(?:\.\d+)?\] ([^:]{1,40}): (.*)$/;
export const SPEAKER_LINE = /^([\p{L}][\p{L}\p{M}0-9 .'’()_-]{0,39})\s?: (.*\S.*)$/u;

const MAIL_HEAD = /^(?:From|To|Cc|Date|Sent|Subject|Message-ID|MIME-Version): /i;

const countOf = (lines: readonly string[], shape: RegExp): number =>
  lines.filter(line => shape.test(line)).length;

const isMail = (text: string, lines: readonly string[]): boolean =>
  countOf(lines.slice(0, 12), MAIL_HEAD) >= 2 ||
  /^On .+ wrote:$/m.test(text) ||
  /^-{2,} ?Original Message/m.test(text);

const isSalesforce = (text: string, lines: readonly string[]): boolean =>
  /Chat Started: /.test(text) &&
  (text.includes('<p align') || lines.some(line => /^\( ?(?:\d+[hms] ?)+\) /.test(line)));

const headerBlocks = (lines: readonly string[]): number =>
  lines.filter((line, at) => HEADER_LINE.test(line) && (lines[at + 1] ?? '').trim() !== '').length;

const isPlain = (lines: readonly string[]): boolean => {
  const names = lines.flatMap(line => SPEAKER_LINE.exec(line)?.[1] ?? []);
  const different = new Set(names);
  return names.length >= 2 && different.size <= 8 && names.length > different.size;
};

/** What each format is known by; the first that fits is it. */
const TESTS: readonly (readonly [
  TextFormat,
  (text: string, lines: readonly string[]) => boolean,
])[] = [
  ['vtt-teams', text => /^WEBVTT(?:[ \t\n]|$)/.test(text) && /<v(?:\.[^ >]+)* [^>]+>/.test(text)],
  ['vtt-zoom', text => /^WEBVTT(?:[ \t\n]|$)/.test(text)],
  ['srt', text => /^\s*\d+\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> /.test(text)],
  ['whatsapp-ios', (_, lines) => countOf(lines, WHATSAPP_IOS) >= 1],
  ['whatsapp-android', (_, lines) => countOf(lines, WHATSAPP_ANDROID) >= 1],
  ['salesforce', isSalesforce],
  ['e-mail', isMail],
  [
    'zendesk-chat',
    (_, lines) => countOf(lines, ZENDESK_LINE) >= 2 || countOf(lines, ZENDESK_EVENT) >= 1,
  ],
  ['intercom-text', (_, lines) => countOf(lines, INTERCOM_LINE) >= 2],
  ['header-block', (_, lines) => headerBlocks(lines) >= 2],
  ['bracket', (_, lines) => countOf(lines, BRACKET_LINE) >= 2],
  ['plain', (_, lines) => isPlain(lines)],
];

/** Tells by the lines of a text which tool wrote it; null where nobody can be seen to speak. */
export const textFormatOf = (text: string): TextFormat | null => {
  const lines = text.split('\n').map(line => line.trimEnd());
  return TESTS.find(([, fits]) => fits(text, lines))?.[0] ?? null;
};
