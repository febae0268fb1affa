import { MOOD_MAX } from '../../../engine/model/mood.ts';
import { pathThrough, swingsOf } from '../../../app/voice/voice-line.ts';
import { voiceOf } from '../../../app/voice/voice.ts';
import { stroke } from '../shared/draw.ts';
import { moodLight } from '../unseen.ts';
import { VOICE } from './headset.ts';

/** Stage units for each quarter of a character, and for the loudest swing. */
export const STRIDE = 2.1;
export const SWING = 96;
const LONGEST = 380;

/** The voice on both sides of the headset: what was said last is nearest to it, and fades outwards. */
export const voicePaths = (swings: readonly number[]): readonly [left: string, right: string] => {
  const heard = swings.slice(-LONGEST).toReversed();
  const side = (to: -1 | 1): string => {
    const points = heard.map((value, at): [number, number] => {
      const faint = (1 - at / LONGEST) ** 0.7;
      return [VOICE.x + to * (VOICE.clear + at * STRIDE), VOICE.y - value * SWING * faint];
    });
    const end = VOICE.x + to * (VOICE.clear + LONGEST * STRIDE);
    return pathThrough([[VOICE.x + to * VOICE.clear, VOICE.y], ...points, [end, VOICE.y]]);
  };
  return [side(-1), side(1)];
};

/** A sentence of nobody, for a picture that stands for a call. */
const SAMPLE =
  'I have told this story three times now. Three times! And every time somebody says that somebody will call me back, and nobody does.';

/** A voice that has just been heard, at a mood of −1 … 1. */
export const heardVoice = (mood: number): string => {
  const colour = moodLight(mood);
  return voicePaths(swingsOf(SAMPLE, voiceOf(mood * MOOD_MAX)))
    .map(path => stroke(path, colour, 11, 0.18) + stroke(path, colour, 3.4))
    .join('');
};
