import { GESTURES } from '../../../engine/model/appearance.ts';
import { LINE_SOUNDS } from '../../../engine/model/line-sounds.ts';
import { ENDING_KINDS, type EndingKind } from '../../../engine/model/story-step.ts';

export { ENDING_KINDS, GESTURES, LINE_SOUNDS };

export const isEndingKind = (word: string): word is EndingKind =>
  ENDING_KINDS.some(known => known === word);
