import { GESTURES } from '../../../engine/model/appearance.ts';
import { ATTACHMENTS } from '../../../engine/model/attachment.ts';
import { BACKGROUNDS, TONES } from '../../../engine/model/heard.ts';
import { LINE_SOUNDS } from '../../../engine/model/line-sounds.ts';
import { ABUSES, ENDING_KINDS, type EndingKind } from '../../../engine/model/story-step.ts';

export { ABUSES, ATTACHMENTS, BACKGROUNDS, ENDING_KINDS, GESTURES, LINE_SOUNDS, TONES };

export const isEndingKind = (word: string): word is EndingKind =>
  ENDING_KINDS.some(known => known === word);
