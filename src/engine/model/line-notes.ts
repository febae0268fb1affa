import type { Gesture } from './appearance.ts';
import type { Attachment } from './attachment.ts';
import type { Background, Tone } from './heard.ts';
import type { LineSound } from './line-sounds.ts';

/** What an author can add to the words of a line; each is a tag of the same name. */
export interface LineNotes {
  /** What the customer thinks and does not say. */
  readonly thought: string;
  readonly gesture: Gesture;
  readonly tone: Tone;
  readonly background: Background;
  readonly attachment: Attachment;
  readonly sound: LineSound;
}
export type LineNote = keyof LineNotes;

/** When a note is shown: together with its line, or in the debrief only. */
export const NOTE_SHOWN = {
  thought: 'in-debrief',
  gesture: 'with-line',
  tone: 'with-line',
  background: 'with-line',
  attachment: 'with-line',
  sound: 'with-line',
} as const satisfies Readonly<Record<LineNote, 'with-line' | 'in-debrief'>>;

/** Notes that a page gets while the conversation goes on. */
export type ShownNote = {
  [Note in LineNote]: (typeof NOTE_SHOWN)[Note] extends 'with-line' ? Note : never;
}[LineNote];

const isShown = (note: string): note is ShownNote =>
  Object.entries(NOTE_SHOWN).some(([name, shown]) => name === note && shown === 'with-line');

/** Those notes of a line that are shown together with it. */
export const shownNotes = (line: Partial<LineNotes>): Partial<Pick<LineNotes, ShownNote>> =>
  Object.fromEntries(Object.entries(line).filter(([note]) => isShown(note)));
