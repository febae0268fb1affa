import type { Standing } from '../../app/conversation/conversation-port.ts';
import type { TextRevealState } from '../../app/conversation/text-reveal.ts';
import { swingsOf } from '../../app/voice/voice-line.ts';
import { type Voice, voiceOf } from '../../app/voice/voice.ts';

/** Samples that fit beside the headset. */
const SHOWN = 380;

type Line = Standing['said'][number];

const isVoice = ({ voice }: Line): boolean => voice === 'customer' || voice === 'other';

/** What is heard on the line at a moment. */
export interface OnTheLine {
  readonly voice: Voice;
  /** What is being said, as far as it has been said; empty while nobody speaks. */
  readonly swings: readonly number[];
}

const SILENCE: OnTheLine = { voice: voiceOf(0), swings: [] };

const lastVoice = ({ said }: Standing): Line | undefined => said.findLast(isVoice);

/** The voice at this moment; with `whole`, for whoever wants nothing to move, all of what was said last. */
export const onTheLine = (
  standing: Standing | null,
  { line, shown }: TextRevealState,
  whole: boolean,
): OnTheLine => {
  if (standing === null) return SILENCE;
  const told = line === null ? undefined : standing.said[line];
  const speaking = told !== undefined && isVoice(told) ? told : undefined;
  const heard = speaking ?? (whole ? lastVoice(standing) : undefined);
  const voice = voiceOf(standing.mood, (heard ?? lastVoice(standing))?.tone);
  if (heard === undefined) return { voice, swings: [] };
  return { voice, swings: swingsOf(heard.text, voice, whole ? heard.text.length : shown) };
};

/** What is left of a sentence after so much of its fading, 0 … 1, with a breath in place of what is gone. */
export const fading = (swings: readonly number[], gone: number): readonly number[] =>
  swings.slice(-SHOWN).map(value => value * (1 - gone) ** 2);

const BREATH = 0.16;

/** Nobody speaks, and somebody is there: a swell that comes and goes; short and uneven where it is hot. */
export const breathing = ({ breath, edge, loudness }: Voice, time: number): readonly number[] => {
  if (loudness === 0) return [];
  const fill = 0.5 + 0.5 * Math.sin((2 * Math.PI * time) / breath);
  return Array.from({ length: SHOWN }, (_, at) => {
    const uneven = 1 + edge * Math.sin(at * 0.9 + time / 190);
    const near = Math.exp(-((at / 150) ** 2));
    return BREATH * fill * near * uneven * Math.sin(at * (0.12 + 0.1 * edge) + time / 700);
  }).toReversed();
};
