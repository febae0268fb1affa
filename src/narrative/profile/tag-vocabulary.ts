import { GESTURES } from '../../engine/model/appearance.ts';
import { ATTACHMENTS } from '../../engine/model/attachment.ts';
import { CHANNELS } from '../../engine/model/channel.ts';
import { BACKGROUNDS, TONES } from '../../engine/model/heard.ts';
import type { LineNotes } from '../../engine/model/line-notes.ts';
import { LINE_SOUNDS } from '../../engine/model/line-sounds.ts';
import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import { HEADER_MOODS } from '../../engine/model/customer.ts';
import { ABUSES } from '../../engine/model/story-step.ts';
import { SETTINGS } from '../../engine/model/settings.ts';
import type { Tag } from './tag.ts';
import * as locale from './locale-values.ts';
import * as read from './tag-values.ts';
import type { ReadTag } from './tag-values.ts';

/** Where a tag may stand. `ending` is a line with which the conversation ends. */
export const TAG_PLACES = ['header', 'reply', 'line', 'desk', 'ending'] as const;
export type TagPlace = (typeof TAG_PLACES)[number];

/** A key of the profile: where it may stand, what its value says, and how it is written. */
export interface TagKind<T = unknown> {
  readonly places: readonly TagPlace[];
  readonly read: ReadTag<T>;
  readonly example: string;
}

const tag = <const P extends readonly TagPlace[], T>(
  places: P,
  readTag: ReadTag<T>,
  example: string,
) => ({ places, read: readTag, example });

/**
 * Every key of the scenario profile; the guide (stories/README.md) tells authors the same. A new
 * row does not compile until it is said where its value goes: `header.ts` for the header,
 * `reply-key.ts` for a reply, `line-fields.ts` for a line. A note of a line begins in the engine.
 */
export const TAGS = {
  title: tag(['header'], read.text, '# title: The room that isn’t there'),
  channel: tag(['header'], read.oneOf(CHANNELS), '# channel: phone'),
  setting: tag(['header'], read.oneOf(SETTINGS), '# setting: hotel'),
  role: tag(['header'], read.text, '# role: Night desk, Harbour & Vale'),
  customer: tag(
    ['header'],
    read.person,
    '# customer: Dana Whitfield :: an engineer, late from the airport',
  ),
  cast: tag(['header'], read.text, '# cast: Iris :: the duty manager'),
  looks: tag(['header'], read.looks, '# looks: hair=bob skin=tan garment=blazer'),
  brief: tag(['header'], read.text, '# brief: What the player knows as it starts.'),
  goal: tag(['header'], read.text, '# goal: What the player is there to do.'),
  level: tag(['header'], read.oneOf(DIFFICULTIES), '# level: core'),
  minutes: tag(['header'], read.wholeNumber, '# minutes: 6'),
  language: tag(['header'], locale.language, '# language: en'),
  currency: tag(['header'], locale.currencyFor, '# currency: EUR'),
  grievance: tag(
    ['header'],
    read.grievance,
    '# grievance: wait :: Forty minutes without a word :: 3',
  ),
  variant: tag(['header'], read.named, '# variant: storm :: The cause is weather'),
  mood: tag(['header'], read.oneOf(HEADER_MOODS), '# mood: grief'),
  fact: tag(['header'], read.named, '# fact: knows_morning :: She presents at eight'),
  owed: tag(['header'], read.owed, '# owed: 60 :: a taxi both ways'),
  letter: tag(
    ['header'],
    read.letter,
    '# letter: Mara Lind :: My coat :: I left my coat with you, and nobody answers. :: It is in the book, under May 3. You may post it, free.',
  ),
  'as-at': tag(['header', 'desk'], read.date, '# as-at: 2026-11-01'),
  empathy: tag(['reply'], read.mark('empathy'), '# empathy: +2 acknowledge wait'),
  accuracy: tag(['reply'], read.mark('accuracy'), '# accuracy: -2 misinform'),
  do: tag(['reply'], read.flag, '# do'),
  hold: tag(['reply'], read.wholeNumber, '# hold: 3'),
  cost: tag(['reply'], read.amount, '# cost: 40'),
  pays: tag(['reply'], read.amount, '# pays: 149'),
  seen: tag(['reply'], read.flag, '# seen'),
  promise: tag(['reply'], read.inWords, '# promise: taxi :: a taxi both ways'),
  kept: tag(['reply', 'line'], read.name, '# kept: taxi'),
  breach: tag(['reply'], read.inWords, '# breach: privacy :: gave away another guest’s name'),
  why: tag(['reply'], read.text, '# why: Names what it cost her before asking for anything.'),
  card: tag(['reply'], read.name, '# card: policy_limits'),
  id: tag(['reply'], read.name, '# id: own-it'),
  thought: tag(['line'], read.text, '# thought: Here it comes.'),
  gesture: tag(['line'], read.oneOf(GESTURES), '# gesture: fold-arms'),
  tone: tag(['line'], read.oneOf(TONES), '# tone: flat'),
  background: tag(
    ['line'],
    read.captioned(BACKGROUNDS),
    '# background: child :: A child asks for juice',
  ),
  attachment: tag(
    ['line'],
    read.described(ATTACHMENTS),
    '# attachment: picture :: A blue front door, a parcel on the mat',
  ),
  sound: tag(['line'], read.oneOf(LINE_SOUNDS), '# sound: phone'),
  abuse: tag(['line'], read.oneOf(ABUSES), '# abuse: insult'),
  stirs: tag(['line'], read.stir, '# stirs: 2 :: Her phone rings: her husband'),
  'comes-out': tag(['line'], read.nameOrAll, '# comes-out: g-settled'),
  desk: tag(['desk'], read.card, '# desk: policy :: Overbooked rooms'),
  source: tag(['desk'], read.text, '# source: Front desk manual, section 4'),
  ending: tag(['ending'], read.ending, '# ending: resolved :: She has a room and her morning'),
} as const satisfies Readonly<Record<string, TagKind>> & {
  readonly [Note in keyof LineNotes]: TagKind<LineNotes[Note]>;
};

export type TagKey = keyof typeof TAGS;
export type TagKeyAt<P extends TagPlace> = {
  [K in TagKey]: P extends (typeof TAGS)[K]['places'][number] ? K : never;
}[TagKey];
export type TagValue<K extends TagKey> = (typeof TAGS)[K] extends TagKind<infer T> ? T : never;

export const TAG_KEYS = Object.keys(TAGS) as readonly TagKey[];

export const isTagKey = (key: string): key is TagKey => Object.hasOwn(TAGS, key);

/** What the tags with this key say, as far as it can be understood. */
export const valuesOf = <K extends TagKey>(
  tags: readonly Tag[],
  key: K,
): readonly TagValue<K>[] => {
  // The table's own type says so of each row; the compiler does not follow it through a variable key.
  const kind = TAGS[key] as unknown as TagKind<TagValue<K>>;
  return tags.flatMap(written => {
    const { value } = written.key === key ? kind.read(written.parts) : {};
    return value === undefined ? [] : [value];
  });
};

/** For every key that may stand at a place: the fields that its values fill, the first tag first. */
export type TagFields<P extends TagPlace, Whole> = {
  readonly [K in TagKeyAt<P>]: (values: readonly [TagValue<K>, ...TagValue<K>[]]) => Partial<Whole>;
};

/** The fields that these tags fill. */
export const fieldsFrom = <P extends TagPlace, Whole>(
  fields: TagFields<P, Whole>,
  tags: readonly Tag[],
): Partial<Whole> => {
  const filled = <K extends TagKeyAt<P>>(
    key: K,
    { [key]: fill }: Pick<TagFields<P, Whole>, K>,
  ): Partial<Whole> => {
    const [first, ...more] = valuesOf(tags, key);
    return first === undefined ? {} : fill([first, ...more]);
  };
  const all: Partial<Whole> = {};
  const isHere = (key: TagKey): key is TagKeyAt<P> => key in fields;
  for (const key of TAG_KEYS.filter(isHere)) Object.assign(all, filled(key, fields));
  return all;
};

export const REQUIRED_HEADER = [
  'title',
  'setting',
  'role',
  'customer',
  'brief',
  'goal',
  'level',
  'minutes',
  'language',
  'currency',
] as const satisfies readonly TagKeyAt<'header'>[];
