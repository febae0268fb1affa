import {
  BRACKET_LINE,
  HEADER_LINE,
  INTERCOM_LINE,
  SPEAKER_LINE,
  WHATSAPP_ANDROID,
  WHATSAPP_IOS,
  ZENDESK_EVENT,
  ZENDESK_LINE,
} from './detect.ts';
import { textOfHtml } from './plain-text.ts';
import type { TranscriptNote, Turn } from '../../app/studio/transcripts/transcript.ts';

/** Turns as they are read, with what was left out. */
export interface Told {
  readonly turns: readonly Turn[];
  readonly left: readonly TranscriptNote[];
}

/** What one line is: somebody begins to speak, the program speaks, or it goes on. */
type Line =
  | { readonly is: 'turn'; readonly speaker: string; readonly text: string }
  | { readonly is: 'left'; readonly note: TranscriptNote }
  | { readonly is: 'more'; readonly text: string };

/** Lines put together to turns; what goes on before anybody spoke is a heading, and left out. */
const turnsFrom = (lines: readonly Line[]): Told => {
  const turns: Turn[] = [];
  const left = new Set<TranscriptNote>();
  let open = false;
  for (const line of lines) {
    const last = turns.at(-1);
    if (line.is === 'left') left.add(line.note);
    else if (line.is === 'turn')
      turns.push({ speaker: line.speaker.trim(), role: null, text: line.text });
    else if (open && last !== undefined) {
      turns[turns.length - 1] = { ...last, text: `${last.text}\n${line.text}` };
    }
    if (line.is !== 'more') open = line.is === 'turn';
  }
  return { turns, left: [...left] };
};

const each = (text: string, read: (line: string) => Line): Told =>
  turnsFrom(text.split('\n').map(line => read(line.trimEnd())));

const shaped =
  (shape: RegExp, name: number, words: number) =>
  (line: string): Line => {
    const found = shape.exec(line);
    return found === null
      ? { is: 'more', text: line.trim() }
      : { is: 'turn', speaker: found[name] ?? '', text: found[words] ?? '' };
  };

/** Words before a colon that are no name. */
const NO_SPEAKER =
  /^(?:note|notes|order|re|fwd|ps|p\.s|address|date|time|subject|https?|reference|ref|email|e-mail|phone|tel|attendees|transcript|example|warning|total|price)$/i;
const ROLE_WORD =
  /^(?:agent|customer|caller|client|csr|rep|representative|advisor|adviser|operator|me|you|guest|user|q|a|c|kunde|client|cliente|visitor)$/i;

const speaks = ([name, count]: readonly [string, number]): boolean =>
  !NO_SPEAKER.test(name) &&
  name.split(/\s+/).length <= 4 &&
  (ROLE_WORD.test(name) || count > 1 || /^\p{Lu}/u.test(name));

/** Names that speak in a paste: known words for a role, or whoever speaks more than once. */
const speakersIn = (lines: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = SPEAKER_LINE.exec(line)?.[1]?.trim();
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(speaks).map(([name]) => name));
};

/** Marks of time that stand alone, and what a recorder says of itself. */
const NO_WORDS = /^(?:\d{1,2}:)?\d{1,2}:\d\d$|^Transcription ended after\b/;

export const readPlain = (text: string): Told => {
  const unmarked = text.replaceAll(/\*\*|__/g, '');
  const names = speakersIn(unmarked.split('\n'));
  return each(unmarked, line => {
    if (NO_WORDS.test(line)) return { is: 'left', note: 'system-lines' };
    const read = shaped(SPEAKER_LINE, 1, 2)(line);
    const known = read.is === 'turn' && names.has(read.speaker.trim());
    return known || read.is === 'more' ? read : { is: 'more', text: line.trim() };
  });
};

const WHATSAPP_ATTACHED =
  /^<(?:attached|Media omitted|.*omitted|.*weggelassen|Medien ausgeschlossen)[^>]*>$|\(file attached\)$|^This message was deleted\.?$|^You deleted this message\.?$/i;
const WHATSAPP_NOTICE = /end-to-end encrypted/i;

const readWhatsapp =
  (stamp: RegExp) =>
  (text: string): Told =>
    each(text, line => {
      const found = stamp.exec(line);
      if (found === null) return { is: 'more', text: line.trim() };
      const said = line.slice(found[0].length);
      const named = /^~? ?([^:]{1,60}?): (.*)$/.exec(said);
      if (named === null || WHATSAPP_NOTICE.test(said)) {
        return { is: 'left', note: 'system-lines' };
      }
      const words = (named[2] ?? '').trim();
      return WHATSAPP_ATTACHED.test(words)
        ? { is: 'left', note: 'attachments' }
        : { is: 'turn', speaker: named[1] ?? '', text: words };
    });

export const readWhatsappIos = readWhatsapp(WHATSAPP_IOS);
export const readWhatsappAndroid = readWhatsapp(WHATSAPP_ANDROID);

export const readZendeskChat = (text: string): Told =>
  each(text, line =>
    ZENDESK_EVENT.test(line)
      ? { is: 'left', note: 'system-lines' }
      : shaped(ZENDESK_LINE, 2, 3)(line),
  );

export const readIntercomText = (text: string): Told =>
  each(text, line => shaped(INTERCOM_LINE, 1, 2)(line));

export const readBracket = (text: string): Told =>
  each(text, line => shaped(BRACKET_LINE, 1, 2)(line));

/** A name with a time on a line of its own, and what was said below it. */
export const readHeaderBlock = (text: string): Told => {
  const { turns, left } = each(text, line => {
    const name = HEADER_LINE.exec(line)?.[1];
    return name === undefined
      ? { is: 'more', text: line.trim() }
      : { is: 'turn', speaker: name, text: '' };
  });
  return { turns: turns.map(turn => ({ ...turn, text: turn.text.trim() })), left };
};

const SALESFORCE_LINE = /^\( ?(?:\d+[hms] ?)+\) ([^:]+): (.*)$/;

export const readSalesforce = (html: string): Told =>
  each(textOfHtml(html), line =>
    /^(?:Chat (?:Started|Origin)|Agent )/.test(line)
      ? { is: 'left', note: 'system-lines' }
      : shaped(SALESFORCE_LINE, 1, 2)(line),
  );
