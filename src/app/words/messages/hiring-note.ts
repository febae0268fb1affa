import type { FormAspect } from '../../../analysis/forms/compare-forms.ts';
import type { Discrimination } from '../../../analysis/items/item-statistics.ts';
import type { RateReading } from '../../../analysis/statistics/selection-rates.ts';
import type { Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import type { Exercise } from '../../hiring/exercise/exercise.ts';

/** A table of the note: what it is called, and its columns. */
export interface NoteTable {
  readonly caption: string;
  readonly head: readonly string[];
}

/** A passage of the note with its own text. */
export interface NoteSection {
  readonly heading: string;
  readonly text: string;
}

/** The words of the technical note. */
export interface HiringNoteMessages {
  readonly title: (title: string) => string;
  readonly confidential: string;
  readonly axes: Readonly<Record<Axis, string>>;
  /** In a table, where nothing can be said. */
  readonly unsaid: string;
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  readonly what: NoteSection & {
    readonly items: (exercise: Exercise, rules: number, day: string) => readonly string[];
    readonly parts: NoteTable;
    readonly letter: (has: boolean) => string;
  };
  readonly scoring: NoteSection;
  readonly forms: NoteSection & {
    readonly one: string;
    readonly table: NoteTable;
    readonly aspect: (aspect: FormAspect) => string;
    readonly large: (isLarge: boolean) => string;
  };
  readonly blindKey: NoteSection & { readonly none: string; readonly table: NoteTable };
  readonly reliability: NoteSection & {
    readonly tooFew: (people: number) => string;
    readonly fewItems: (items: number) => string;
    readonly endedEarly: (people: number) => string;
    readonly table: NoteTable;
  };
  readonly items: NoteSection & {
    readonly none: string;
    readonly table: (axis: string) => NoteTable;
    readonly hardlyTaken: (reply: string, item: string) => string;
    readonly rival: (reply: string, item: string) => string;
    readonly suspicions: string;
    readonly nothing: string;
    readonly readings: Readonly<Record<Discrimination, string>>;
  };
  readonly marking: NoteSection & {
    readonly none: string;
    readonly all: string;
    readonly table: NoteTable;
  };
  readonly groups: NoteSection & {
    readonly none: string;
    readonly table: (columns: readonly string[]) => NoteTable;
    readonly readings: Readonly<Record<RateReading, string>>;
  };
  readonly claims: { readonly heading: string; readonly items: readonly string[] };
  readonly key: NoteSection & {
    readonly table: (title: string, decision: number) => NoteTable;
    readonly mark: (mark: Mark | null) => string;
  };
}
