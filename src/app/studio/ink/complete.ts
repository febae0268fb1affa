import { ACTS } from '../../../engine/model/acts.ts';
import { GESTURES } from '../../../engine/model/appearance.ts';
import { ATTACHMENTS } from '../../../engine/model/attachment.ts';
import { CHANNELS } from '../../../engine/model/channel.ts';
import { BACKGROUNDS, TONES } from '../../../engine/model/heard.ts';
import { LINE_SOUNDS } from '../../../engine/model/line-sounds.ts';
import { DIFFICULTIES } from '../../../engine/model/scenario.ts';
import { HEADER_MOODS } from '../../../engine/model/customer.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import { ABUSES, ENDING_KINDS } from '../../../engine/model/story-step.ts';
import { isTagKey, TAG_KEYS, TAGS } from '../../../narrative/profile/tag-vocabulary.ts';
import type { Names } from './names.ts';

export type CompletionKind = 'knot' | 'variable' | 'tag' | 'act' | 'name' | 'value';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What else is said of it: an example of a tag. */
  readonly detail?: string;
}

export interface Completions {
  /** Characters before the cursor that it takes the place of. */
  readonly length: number;
  readonly options: readonly Completion[];
}

const all =
  (kind: CompletionKind) =>
  (labels: readonly string[]): readonly Completion[] =>
    labels.map(label => ({ label, kind }));

const DIVERT = /(?:->|<-)\s*([\p{L}\p{N}_.]*)$/u;
const TAG = /#\s*([\w-]*)$/;
const VALUE = /#\s*([\w-]+)\s*:\s*([^#\]]*)$/;
const LOGIC = /(?:\{[^}]*|^\s*~.*)$/;
const WORD = /[\p{L}\p{N}_]*$/u;
const SPEAKER = /^\s*(?:-\s*)?(\p{Lu}[\p{L}\p{N}_]*)$/u;

const LEVELS = ['heat', 'trust', 'patience', 'variant'] as const;
const KEYWORDS = ['and', 'or', 'not', 'else', 'true', 'false'] as const;

const tags: readonly Completion[] = TAG_KEYS.map(key => ({
  label: key,
  kind: 'tag',
  detail: TAGS[key].example,
}));

/** Reading them takes a while: they are asked for only where a name may stand. */
type NamesNow = () => Names;

/** What may stand as the first word of a tag's value. */
const FIRST_WORDS: Readonly<Record<string, (names: NamesNow) => readonly Completion[]>> = {
  gesture: () => all('value')(GESTURES),
  sound: () => all('value')(LINE_SOUNDS),
  tone: () => all('value')(TONES),
  background: () => all('value')(BACKGROUNDS),
  attachment: () => all('value')(ATTACHMENTS),
  abuse: () => all('value')(ABUSES),
  mood: () => all('value')(HEADER_MOODS),
  channel: () => all('value')(CHANNELS),
  setting: () => all('value')(SETTINGS),
  level: () => all('value')(DIFFICULTIES),
  ending: () => all('value')(ENDING_KINDS),
  desk: () => all('value')(['policy', 'record']),
  card: names => all('name')(names().cards),
  kept: names => all('name')(names().promises),
  'comes-out': names => all('name')(names().replies),
};

/** What may stand in a mark: its value, the act, and what was acknowledged. */
const ofMark = (words: readonly string[], names: NamesNow): readonly Completion[] => {
  if (words.length === 1) return all('value')(['+3', '+2', '+1', '-1', '-2', '-3']);
  return words.length === 2
    ? all('act')(Object.keys(ACTS))
    : words.length === 3
      ? all('name')(names().grievances)
      : [];
};

/** What may stand in the value of a tag, by the words that stand there already. */
const valuesOf = (
  key: string,
  words: readonly string[],
  names: NamesNow,
): readonly Completion[] => {
  if (key === 'accuracy' || key === 'empathy') return ofMark(words, names);
  return words.length === 1 ? (FIRST_WORDS[key]?.(names) ?? []) : [];
};

const inTag = (before: string, names: NamesNow): Completions | null => {
  const [, key, value] = VALUE.exec(before) ?? [];
  if (key !== undefined && value !== undefined && isTagKey(key)) {
    const words = value.split(/\s+/);
    return { length: words.at(-1)?.length ?? 0, options: valuesOf(key, words, names) };
  }
  const [, begun] = TAG.exec(before) ?? [];
  return begun === undefined ? null : { length: begun.length, options: tags };
};

const inLogic = (before: string, { variables, knots }: Names): Completions => {
  const options = [
    ...all('variable')([...new Set([...LEVELS, ...variables])]),
    ...all('value')(KEYWORDS),
    ...all('knot')(knots),
  ];
  return { length: WORD.exec(before)?.[0].length ?? 0, options };
};

/** What can stand at a place, by what stands before it on its line. Null: nothing that we know of. */
export const completionsFor = (before: string, names: NamesNow): Completions | null => {
  const tag = inTag(before, names);
  if (tag !== null) return tag;
  const [, target] = DIVERT.exec(before) ?? [];
  if (target !== undefined)
    return { length: target.length, options: all('knot')([...names().knots, 'END', 'DONE']) };
  if (LOGIC.test(before)) return inLogic(before, names());
  const [, speaker] = SPEAKER.exec(before) ?? [];
  if (speaker === undefined) return null;
  const options = names().cast.map(name => ({ label: `${name}: `, kind: 'name' as const }));
  return { length: speaker.length, options };
};
