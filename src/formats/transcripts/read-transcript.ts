import { err, ok } from '../../engine/result.ts';
import { readCues } from './cues.ts';
import { textFormatOf } from './detect.ts';
import { readJson } from './json-formats.ts';
import * as lines from './line-formats.ts';
import { normalised } from './plain-text.ts';
import {
  LARGEST_TRANSCRIPT,
  LONGEST_TURN,
  MOST_TURNS,
  type Transcript,
  type TranscriptReading,
  type Turn,
} from '../../app/studio/transcripts/transcript.ts';

type Read = (text: string) => lines.Told;

const READERS = {
  plain: lines.readPlain,
  'whatsapp-ios': lines.readWhatsappIos,
  'whatsapp-android': lines.readWhatsappAndroid,
  'zendesk-chat': lines.readZendeskChat,
  'intercom-text': lines.readIntercomText,
  salesforce: lines.readSalesforce,
  'header-block': lines.readHeaderBlock,
  bracket: lines.readBracket,
  'vtt-teams': readCues,
  'vtt-zoom': readCues,
  srt: readCues,
} as const satisfies Readonly<Record<string, Read>>;

/** First characters of files that are no text: zip and its kin, PDF, pictures, old documents, sound. */
const NO_TEXT = [
  'PK\u0003\u0004',
  '%PDF-',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  '\u00D0\u00CF\u0011',
  'ID3',
  'OggS',
  'RIFF',
];

const LINE_BREAK = /\n+/g;

/** What a person said one after the other is one turn; a machine's greeting is none. */
const joined = (turns: readonly Turn[]): readonly Turn[] => {
  const done: Turn[] = [];
  for (const { text, ...who } of turns) {
    const words = text.replaceAll(LINE_BREAK, ' ').replaceAll(/ {2,}/g, ' ').trim();
    const last = done.at(-1);
    if (words === '') continue;
    if (last?.speaker === who.speaker) {
      done[done.length - 1] = { ...last, text: `${last.text} ${words}` };
    } else done.push({ ...who, text: words });
  }
  return done.map(turn => ({ ...turn, text: turn.text.slice(0, LONGEST_TURN) }));
};

const finished = ({ format, turns, left }: Transcript): TranscriptReading => {
  const people = turns.filter(({ role }) => role !== 'bot');
  const all = joined(people);
  if (all.length > MOST_TURNS) return err({ code: 'transcript/too-large' });
  if (new Set(all.map(({ speaker }) => speaker)).size < 2) {
    return err({ code: 'transcript/one-speaker', format });
  }
  const bots = people.length < turns.length ? (['bot-turns'] as const) : [];
  return ok({ format, turns: all, left: [...left, ...bots] });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** JSON where it is some tool's; text that merely begins with a bracket is read as text. */
const fromJson = (text: string): TranscriptReading | null => {
  const data = parsed(text);
  if (data !== undefined) {
    const read = readJson(data);
    return read === null ? err({ code: 'transcript/unknown' }) : finished(read);
  }
  return textFormatOf(text) === null ? err({ code: 'transcript/broken-json' }) : null;
};

/**
 * Reads a call or chat as some tool exported it, told apart by what it begins with. Nothing of it is
 * kept, and nobody is guessed: where it cannot be read the reading says why.
 */
export const readTranscript = (written: string): TranscriptReading => {
  if (written.length > LARGEST_TRANSCRIPT) return err({ code: 'transcript/too-large' });
  if (NO_TEXT.some(start => written.startsWith(start))) return err({ code: 'transcript/no-text' });
  const text = normalised(written);
  if (/^\s*[{[]/.test(text)) {
    const read = fromJson(text);
    if (read !== null) return read;
  }
  const format = textFormatOf(text);
  if (format === null) return err({ code: 'transcript/unknown' });
  if (format === 'e-mail') return err({ code: 'transcript/e-mail' });
  return finished({ format, ...READERS[format](text) });
};
