import type { Act, Axis } from '../../../engine/model/acts.ts';
import type { Choice } from './common.ts';

/** The page that a colleague reads a scenario on. */
export interface ReviewMessages {
  readonly kinds: Readonly<
    Record<'comments' | 'keys', { readonly lead: string; readonly save: string }>
  >;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly role: string;
  readonly customer: string;
  readonly brief: string;
  readonly goal: string;
  readonly grievances: string;
  readonly variants: string;
  readonly desk: string;
  readonly source: (source: string, asAt: string | null) => string;
  readonly decisions: string;
  readonly decision: (number: number, of: number) => string;
  readonly endings: string;
  readonly when: (condition: string) => string;
  readonly done: string;
  readonly note: string;
  readonly thought: string;
  readonly after: string;
  readonly noMark: string;
  readonly mark: (value: number, act: string) => string;
  readonly comment: (about: string) => string;
  readonly commentPlaceholder: string;
  readonly addComment: string;
  readonly general: string;
  readonly scale: Readonly<Record<Axis, readonly string[]>>;
  readonly howToKey: Readonly<Record<Axis, string>>;
  readonly marked: (done: number, of: number) => string;
  readonly nextUnmarked: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly nothingToSave: string;
  readonly kept: string;
  readonly notKept: string;
  readonly play: Choice;
  readonly variant: string;
  readonly again: string;
  readonly you: string;
  readonly conversation: string;
  readonly mood: (mood: number, zone: string) => string;
  readonly moodName: string;
  readonly stuck: string;
  readonly ended: (summary: string) => string;
  readonly broken: string;
}
