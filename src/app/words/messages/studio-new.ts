import type { Channel } from '../../../engine/model/channel.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import type { Difficulty } from '../../../engine/model/scenario.ts';
import type { Part, TalkFault } from '../../studio/new/from-transcript.ts';
import type { FormFault, RequiredField, Temper } from '../../studio/new/guided.ts';
import type {
  PersonalKind,
  TranscriptFormat,
  TranscriptNote,
  TranscriptProblem,
} from '../../studio/transcripts/transcript.ts';
import type { Choice } from './common.ts';

/** What a field is called, and what it is for. */
export type FieldWords = Choice;

/** The beginning of a scenario. */
export interface StudioNewMessages {
  readonly heading: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'blank' | 'guided' | 'copy' | 'transcript', Choice>>;
  readonly create: string;
  readonly cancel: string;
  readonly untitled: string;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly settings: Readonly<Record<SettingName, string>>;
  readonly setting: FieldWords;
  readonly fields: Readonly<Record<RequiredField, FieldWords>>;
  readonly about: FieldWords;
  readonly temper: string;
  /** Who is drawn. */
  readonly figure: Choice;
  readonly tempers: Readonly<Record<Temper, string>>;
  readonly level: string;
  readonly levels: Readonly<Record<Difficulty, string>>;
  readonly language: FieldWords;
  readonly currency: FieldWords;
  readonly decisions: FieldWords;
  readonly faults: Readonly<Record<FormFault, string>>;
  readonly parts: {
    readonly situation: string;
    readonly customer: string;
    readonly hurts: Choice;
    readonly facts: Choice;
    readonly variants: Choice;
    readonly policies: Choice;
    readonly owed: Choice;
    readonly form: string;
  };
  readonly grievance: (number: number) => string;
  readonly weight: (number: number) => string;
  readonly weights: readonly string[];
  readonly fact: (number: number) => string;
  readonly variant: (number: number) => string;
  readonly policy: {
    readonly title: (number: number) => string;
    readonly text: (number: number) => string;
    readonly source: (number: number) => string;
    readonly asAt: (number: number) => string;
  };
  readonly owed: {
    readonly amount: (number: number) => string;
    readonly covers: (number: number) => string;
  };
  readonly add: string;
  readonly remove: (what: string) => string;
  readonly copy: {
    readonly of: string;
    readonly shipped: string;
    readonly mine: string;
    readonly lost: string;
  };
  readonly talk: {
    readonly field: string;
    readonly hint: string;
    readonly file: string;
    readonly problems: Readonly<Record<TranscriptProblem['code'], string>>;
    readonly formats: Readonly<Record<TranscriptFormat, string>>;
    readonly found: (format: string, turns: number, people: number) => string;
    readonly left: Readonly<Record<TranscriptNote, string>>;
    readonly who: string;
    readonly speaker: (name: string, turns: number) => string;
    readonly nameless: string;
    readonly parts: Readonly<Record<Part, string>>;
    readonly personal: string;
    readonly personalHint: string;
    readonly noPersonal: string;
    readonly replace: (found: string) => string;
    readonly instead: (found: string) => string;
    readonly kinds: Readonly<Record<PersonalKind, string>>;
    readonly stretch: string;
    readonly from: string;
    readonly to: string;
    readonly preview: string;
    readonly customer: FieldWords;
    readonly role: FieldWords;
    readonly faults: Readonly<Record<TalkFault, string>>;
    readonly notKept: string;
  };
}
