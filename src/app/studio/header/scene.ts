import { DEFAULT_LOOKS, LOOKS, type Looks, type Trait } from '../../../engine/model/appearance.ts';
import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES, type Levels } from '../../../engine/model/customer.ts';
import { missing } from '../../../engine/result.ts';
import { type CardText, deskCards } from '../../../narrative/authoring/desk-cards.ts';
import { declared } from '../../../narrative/authoring/header-edits.ts';
import { headerItems, headerText } from '../../../narrative/authoring/header-parts.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { DEFAULT_LEVELS } from '../../../narrative/profile/header.ts';
import { wordsOf } from '../../../narrative/profile/tag.ts';
import { type Channel, CHANNELS } from '../../../engine/model/channel.ts';
import { TAGS } from '../../../narrative/profile/tag-vocabulary.ts';
import type { CardKind } from '../../../narrative/profile/tag-values.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';

/** Fields of the header that stand there once, and say one thing. */
export const TEXT_FIELDS = [
  'title',
  'channel',
  'setting',
  'role',
  'brief',
  'goal',
  'level',
  'minutes',
  'language',
  'as-at',
  'mood',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a header can say several times, and a letter once: each is one thing by its parts. */
export const LISTS = [
  'cast',
  'grievance',
  'fact',
  'variant',
  'owed',
  'currency',
  'letter',
] as const;
export type List = (typeof LISTS)[number];

/** Lists whose first part is a short name that the story uses elsewhere. */
export const NAMED_LISTS = ['grievance', 'fact', 'variant'] as const satisfies readonly List[];
export type NamedList = (typeof NAMED_LISTS)[number];

/** One thing of a list. */
export interface SceneItem {
  /** As they are written; those that are left out at the end are not there. */
  readonly parts: readonly string[];
  /** Whether the profile takes it as it is. */
  readonly sound: boolean;
}

/** A card of the desk, in the main file or in one that it includes. */
export interface SceneCard {
  readonly file: string;
  readonly knot: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly source: string;
  readonly asAt: string;
  readonly text: CardText;
  readonly soundDate: boolean;
}

/** A scenario's header and desk, as forms show them. */
export interface Scene {
  readonly texts: Readonly<Record<TextField, string>>;
  /** Fields that the profile does not take as they are: wrong, or needed and not there. */
  readonly wrong: ReadonlySet<TextField | 'name' | 'about'>;
  readonly name: string;
  readonly about: string;
  /** What is drawn, with what is usual for traits that are not given. */
  readonly channel: Channel;
  readonly looks: Looks;
  readonly start: Levels;
  readonly lists: Readonly<Record<List, readonly SceneItem[]>>;
  readonly cards: readonly SceneCard[];
}

const isSound = (key: TextField | List, parts: readonly string[]): boolean =>
  TAGS[key].read(parts).slip === undefined;

const itemsOf = (file: InkFile, key: List): readonly SceneItem[] =>
  headerItems(file, key).map(({ parts }) => ({ parts, sound: isSound(key, parts) }));

const OPTIONAL: ReadonlySet<TextField> = new Set<TextField>(['as-at', 'channel', 'mood']);

const textsOf = (file: InkFile) => ({
  title: headerText(file, 'title'),
  channel: headerText(file, 'channel'),
  setting: headerText(file, 'setting'),
  role: headerText(file, 'role'),
  brief: headerText(file, 'brief'),
  goal: headerText(file, 'goal'),
  level: headerText(file, 'level'),
  minutes: headerText(file, 'minutes'),
  language: headerText(file, 'language'),
  'as-at': headerText(file, 'as-at'),
  mood: headerText(file, 'mood'),
});

/** The traits that a value gives, as they are written. */
export const traitsIn = (written: string): ReadonlyMap<string, string> =>
  new Map(
    wordsOf(written).map((word): [string, string] => {
      const [trait = '', value = ''] = word.split('=');
      return [trait, value];
    }),
  );

const channelOf = (written: string): Channel =>
  CHANNELS.find(known => known === written) ?? 'counter';

const looksOf = (written: string): Looks => TAGS.looks.read([written]).value ?? DEFAULT_LOOKS;

const startOf = (file: InkFile): Levels => {
  const level = (name: keyof Levels): number => {
    const written = declared(file, name) ?? '';
    const value = /^\d+(?:\.\d+)?$/.test(written) ? Math.round(Number(written)) : null;
    return Math.max(LEVEL_MIN, Math.min(LEVEL_MAX, value ?? DEFAULT_LEVELS[name]));
  };
  const [heat, trust, patience] = LEVEL_NAMES.map(level) as [number, number, number];
  return { heat, trust, patience };
};

const DATE = /^(?:|\d{4}-\d{2}-\d{2})$/;

const cardsOf = (files: readonly Source[]): readonly SceneCard[] =>
  files.flatMap(source =>
    deskCards(readFile(source)).map(({ knot, kind, title, source: from, asAt, text }) => ({
      file: source.name,
      knot,
      kind,
      title,
      source: from,
      asAt,
      text,
      soundDate: DATE.test(asAt),
    })),
  );

const listsOf = (file: InkFile): Scene['lists'] => ({
  cast: itemsOf(file, 'cast'),
  grievance: itemsOf(file, 'grievance'),
  fact: itemsOf(file, 'fact'),
  variant: itemsOf(file, 'variant'),
  owed: itemsOf(file, 'owed'),
  currency: itemsOf(file, 'currency'),
  letter: itemsOf(file, 'letter'),
});

/** Reads what the forms show; the main file comes first. */
export const sceneOf = (files: readonly Source[]): Scene => {
  const file = readFile(files[0] ?? missing());
  const texts = textsOf(file);
  const [name = '', about = ''] = headerItems(file, 'customer')[0]?.parts ?? [];
  const wrong = TEXT_FIELDS.filter(
    key => !(OPTIONAL.has(key) && texts[key] === '') && !isSound(key, [texts[key]]),
  );
  const person = [name === '' ? ['name' as const] : [], about === '' ? ['about' as const] : []];
  return {
    texts,
    wrong: new Set([...wrong, ...person.flat()]),
    name,
    about,
    channel: channelOf(headerText(file, 'channel')),
    looks: looksOf(headerText(file, 'looks')),
    start: startOf(file),
    lists: listsOf(file),
    cards: cardsOf(files),
  };
};

/** Every value that a trait can have. */
export const valuesOfTrait = (trait: Trait): readonly string[] => LOOKS[trait];
