import type { Tone } from '../../engine/model/heard.ts';
import { MOOD_MAX } from '../../engine/model/mood.ts';

/** How somebody sounds who is not seen: what the eye gets of a call in place of a face. */
export interface Voice {
  /** 1 is somebody who talks as usual. */
  readonly loudness: number;
  /** Swings for each character: how pressed it sounds. */
  readonly pace: number;
  /** 0 is round, 1 is a saw: heat is seen in the shape and not in the colour alone. */
  readonly edge: number;
  /** How much of it breaks away, 0 … 1. */
  readonly breaks: number;
  /** Milliseconds for one breath between two sentences. */
  readonly breath: number;
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** At this mood and without a tone. Heat is loud, pressed and jagged, with a short breath; ease is round and slow. */
const moodVoice = (mood: number): Voice => {
  const heat = Math.max(0, -mood) / MOOD_MAX;
  const ease = Math.max(0, mood) / MOOD_MAX;
  return {
    loudness: 0.62 + 0.5 * heat - 0.06 * ease,
    pace: 0.3 + 0.13 * heat - 0.07 * ease,
    edge: heat,
    breaks: 0,
    breath: between(between(3600, 1500, heat), 5200, ease),
  };
};

const TONED: Readonly<Record<Tone, (voice: Voice) => Partial<Voice>>> = {
  flat: ({ loudness }) => ({ loudness: loudness * 0.42, edge: 0, pace: 0.2 }),
  sharp: ({ loudness, edge }) => ({ loudness: loudness * 1.15, edge: Math.max(0.75, edge) }),
  shaking: ({ loudness, pace }) => ({ loudness: loudness * 0.8, breaks: 0.75, pace: pace * 1.25 }),
  whispering: ({ edge }) => ({ loudness: 0.2, edge: edge / 2 }),
  laughing: ({ loudness }) => ({ loudness, edge: 0.1, breaks: 0.4, pace: 0.5 }),
  silent: () => ({ loudness: 0 }),
};

/** How a machine says what this voice says: its own speed and pitch are 1. */
export const spokenAs = ({ pace, edge, loudness }: Voice): { rate: number; pitch: number } => ({
  rate: 1 + 0.9 * (pace - 0.3),
  pitch: 1 + 0.16 * edge - (loudness < 0.4 ? 0.12 : 0),
});

/** The voice at a mood, −10 … +10, and in a tone. */
export const voiceOf = (mood: number, tone?: Tone): Voice => {
  const voice = moodVoice(mood);
  return tone === undefined ? voice : { ...voice, ...TONED[tone](voice) };
};
