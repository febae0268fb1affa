import type { Trait } from '../../../engine/model/appearance.ts';
import type { Channel } from '../../../engine/model/channel.ts';
import type { HeaderMood, LevelName } from '../../../engine/model/customer.ts';
import type { Difficulty } from '../../../engine/model/scenario.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import type { List, NamedList, TextField } from '../../studio/header/scene.ts';
import type { NameFault } from '../../studio/header/scene-names.ts';
import type { Choice, Passage } from './common.ts';

/** A field, what it is for, and what to say where its value is wrong. */
export interface FieldWords {
  readonly name: string;
  readonly about: string;
  readonly wrong: string;
}

/** A list of things in the header. */
export interface ListWords extends Passage {
  readonly add: string;
  /** Names one thing, counted from 1. */
  readonly one: (number: number, words: string) => string;
  /** What a new thing says until somebody writes something. */
  readonly fresh: string;
  /** Stands for a new thing's short name where its words give none. */
  readonly freshName: string;
  readonly parts: readonly FieldWords[];
  readonly none: string;
}

/** The forms for the header and the desk. */
export interface StudioHeaderMessages {
  readonly situation: Passage;
  readonly customer: Passage;
  /** By what of the customer is there to be met. */
  readonly figure: Readonly<Record<Channel, Passage>>;
  readonly start: Passage;
  readonly desk: Passage;
  readonly contents: string;
  readonly fields: Readonly<Record<TextField | 'customerName' | 'customerAbout', FieldWords>>;
  readonly channels: Readonly<Record<Channel, Choice>>;
  readonly settings: Readonly<Record<SettingName, Choice>>;
  readonly levels: Readonly<Record<Difficulty, Choice>>;
  readonly moods: Readonly<Record<HeaderMood | 'anger', Choice>>;
  readonly notKnown: (written: string) => string;
  readonly startLevels: Readonly<
    Record<
      LevelName,
      { readonly name: string; readonly about: string; readonly words: readonly string[] }
    >
  >;
  readonly levelText: (value: number, words: string) => string;
  readonly startMood: (zone: string, mood: string) => string;
  readonly traits: Readonly<Record<Trait, string>>;
  /** By the word of the profile; a trait and a value may share one. */
  readonly looks: Readonly<Record<Trait, Readonly<Record<string, string>>>>;
  readonly mood: string;
  readonly moodText: (zone: string, mood: string) => string;
  readonly picture: (name: string, zone: string) => string;
  readonly lists: Readonly<Record<List, ListWords>>;
  readonly weights: readonly [string, string, string];
  readonly everyVariant: string;
  readonly shortName: FieldWords;
  readonly nameFaults: Readonly<Record<NameFault, string>>;
  readonly up: (one: string) => string;
  readonly down: (one: string) => string;
  readonly remove: (one: string) => string;
  readonly removed: (one: string) => string;
  readonly stillUsed: Readonly<Record<NamedList, (count: number) => string>>;
  readonly cards: {
    readonly addRecord: string;
    readonly addPolicy: string;
    readonly freshRecord: string;
    readonly freshPolicy: string;
    readonly none: string;
    readonly kind: string;
    readonly kinds: { readonly record: Choice; readonly policy: Choice };
    readonly title: FieldWords;
    readonly source: FieldWords;
    readonly asAt: FieldWords;
    readonly lines: FieldWords;
    readonly ink: FieldWords;
    readonly when: FieldWords;
    readonly always: string;
    readonly inVariant: (variant: string) => string;
    readonly onceFound: (fact: string) => string;
    readonly other: (condition: string) => string;
    readonly from: (file: string) => string;
    readonly untitled: string;
  };
  /** What undo says. */
  readonly says: {
    readonly field: (name: string) => string;
    readonly look: (trait: string) => string;
    readonly add: (list: string) => string;
    readonly remove: (list: string) => string;
    readonly move: (list: string) => string;
    readonly rename: (list: string) => string;
    readonly card: (title: string) => string;
  };
}
