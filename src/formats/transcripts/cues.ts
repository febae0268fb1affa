import { textOfHtml } from './plain-text.ts';
import type { Told } from './line-formats.ts';
import type { Turn } from '../../app/studio/transcripts/transcript.ts';

const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,](\d{1,3})`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}`);

/** A caption: when it is shown (seconds), and what it says. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const seconds = (parts: readonly (string | undefined)[]): number => {
  const [hours = '0', minutes = '0', whole = '0', part = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${part}`);
};

/** Captions of WebVTT and SRT alike: a line of times, and text up to the next empty line. */
const cuesOf = (text: string): readonly Cue[] =>
  text.split(/\n[ \t]*\n+/).flatMap(block => {
    const lines = block.split('\n');
    const at = lines.findIndex(line => TIMING.test(line));
    const times = TIMING.exec(lines[at] ?? '');
    if (times === null) return [];
    const words = lines
      .slice(at + 1)
      .join('\n')
      .trim();
    if (words === '') return [];
    return [{ from: seconds(times.slice(1, 5)), to: seconds(times.slice(5, 9)), text: words }];
  });

const VOICE = /^<v(?:\.[^ >]+)* ([^>]+)>([\s\S]*)$/;
const NAMED = /^(?:>> ?)?(\p{L}[^:\n]{0,39}): ([\s\S]*)$/u;
const GUEST = / \((?:Guest|External|Extern|Gast|Unverified)\)$/i;

const turnOf = ({ text }: Cue): Turn => {
  const [, voice, said = ''] = VOICE.exec(text) ?? [];
  if (voice !== undefined) {
    const words = textOfHtml(said).trim();
    return { speaker: textOfHtml(voice).trim().replace(GUEST, ''), role: null, text: words };
  }
  const plain = textOfHtml(text).trim();
  const [, name, words = ''] = NAMED.exec(plain) ?? [];
  const speaker = name === undefined || /\d:?$/.test(name) ? '' : name.trim();
  return { speaker, role: null, text: speaker === '' ? plain : words.trim() };
};

/** Longest pause, in seconds, between two captions of what is one turn. */
const SAME_TURN = 2;

/** Captions as turns: one person's captions that follow each other closely are one turn. */
export const readCues = (text: string): Told => {
  const turns: Turn[] = [];
  let ended = 0;
  for (const cue of cuesOf(text)) {
    const turn = turnOf(cue);
    const last = turns.at(-1);
    const goesOn = turn.speaker === '' || turn.speaker === last?.speaker;
    if (last !== undefined && goesOn && cue.from - ended <= SAME_TURN) {
      turns[turns.length - 1] = { ...last, text: `${last.text} ${turn.text}` };
    } else turns.push(turn);
    ended = cue.to;
  }
  return { turns, left: [] };
};
