import { type Act, AXES, type Axis, isAct, receptionOfAct } from '../../../engine/model/acts.ts';
import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import type { EveryRuleId } from '../../../engine/rules/rule-grounds.ts';
import { isTagKey, type TagKey } from '../../../narrative/profile/tag-vocabulary.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { VARIANT_VARIABLE } from '../../../narrative/story/storyteller.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';
import { type InkSign, isInComment, signAt } from './signs.ts';
import { nameAt, type NamePlace, type NameSpace, placesOfName, spaceAt } from './symbols.ts';

/** A name: what it is a name of, where it is made, and how often it stands anywhere. */
export interface NamedThing {
  readonly kind: 'name';
  readonly space: NameSpace;
  readonly name: string;
  /** Everywhere it stands, its definition too. */
  readonly count: number;
  readonly definition: {
    readonly place: NamePlace;
    readonly line: number;
    readonly text: string;
  } | null;
}

/** What something in a text of ink means. */
export type Subject =
  | { readonly kind: 'tag'; readonly key: TagKey }
  | { readonly kind: 'mark'; readonly axis: Axis; readonly value: number }
  | { readonly kind: 'act'; readonly act: Act; readonly value: number }
  | { readonly kind: 'variable'; readonly name: Known }
  | { readonly kind: 'sign'; readonly sign: InkSign }
  | NamedThing;

/** Variables that the game itself writes. */
export const KNOWN = [...LEVEL_NAMES, VARIANT_VARIABLE] as const;
export type Known = (typeof KNOWN)[number];

export interface Explained {
  /** What is explained, in the file. */
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  /** Rules of mood that it sets to work. */
  readonly rules: readonly EveryRuleId[];
}

const RULES_OF_TAG: Readonly<Partial<Record<TagKey, readonly EveryRuleId[]>>> = {
  grievance: ['M2', 'M6', 'M7'],
  empathy: ['M2', 'M3', 'M5'],
  accuracy: ['M4', 'M5', 'M8'],
  hold: ['M8'],
  seen: ['M11'],
  promise: ['M9'],
  kept: ['M9', 'M13'],
  'comes-out': ['M12'],
  stirs: ['M14'],
  abuse: ['M15'],
  mood: ['M16'],
};

const DEEDS: ReadonlySet<string> = new Set<Act>(['act', 'remedy', 'commit']);

const RECEIVED = {
  noticed: ['M5'],
  believed: ['M11', 'M12'],
  welcome: ['M11'],
  unseen: ['M11'],
} as const satisfies Readonly<Record<string, readonly EveryRuleId[]>>;

const rulesOfMark = (axis: Axis, value: number, act: string): readonly EveryRuleId[] => {
  if (value === 0) return [];
  if (axis === 'empathy') return value > 0 ? ['M2', 'M3'] : ['M5'];
  if (value < 0) return RECEIVED[isAct(act) ? receptionOfAct(act) : 'noticed'];
  return value >= 2 && DEEDS.has(act) ? ['M4', 'M8', 'M13'] : ['M4', 'M8'];
};

interface Word {
  readonly text: string;
  readonly from: number;
}

const wordsIn = (text: string, from: number): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, from: from + index }));

const around = ({ from, text }: Word) => ({ from, to: from + text.length });

const isAxis = (key: string): key is Axis => AXES.some(axis => axis === key);

/** A mark, or the act behind it; what stands behind both is a name. */
const inMark = (axis: Axis, words: readonly Word[], offset: number): Explained | null => {
  const [number, act] = words;
  const value = Number(number?.text.replace(/^[−–]/, '-') ?? '');
  if (number === undefined || !Number.isInteger(value)) return null;
  const rules = rulesOfMark(axis, value, act?.text ?? '');
  if (offset <= around(number).to)
    return { ...around(number), subject: { kind: 'mark', axis, value }, rules };
  if (act === undefined || !isAct(act.text) || offset > around(act).to) return null;
  return { ...around(act), subject: { kind: 'act', act: act.text, value }, rules };
};

const TAG = /(?<!\\)#[ \t]*([\w-]+)(?:[ \t]*:[ \t]*([^#\]\n]*))?/g;

interface TagAround {
  readonly from: number;
  readonly keyEnd: number;
  readonly key: TagKey;
  readonly value: Word;
}

const tagAround = (line: string, start: number, offset: number): TagAround | null => {
  for (const { 0: all, 1: key = '', 2: value = '', index } of line.matchAll(TAG)) {
    const from = start + index;
    if (offset < from || offset > from + all.length || !isTagKey(key)) continue;
    const keyEnd = from + all.indexOf(key) + key.length;
    return { from, keyEnd, key, value: { text: value, from: from + all.length - value.length } };
  }
  return null;
};

const ofTag = ({ from, keyEnd, key }: TagAround): Explained => ({
  from,
  to: keyEnd,
  subject: { kind: 'tag', key },
  rules: RULES_OF_TAG[key] ?? [],
});

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const lineTextAt = (
  text: string,
  offset: number,
): { readonly text: string; readonly from: number } => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { text: text.slice(from, end < 0 ? text.length : end), from };
};

const named = (sources: readonly Source[], name: string, space: NameSpace): NamedThing => {
  const places = placesOfName(sources, name, space);
  const place = places.find(({ isDefinition }) => isDefinition);
  const text = sources.find(source => source.name === place?.file)?.text ?? '';
  return {
    kind: 'name',
    space,
    name,
    count: places.length,
    definition:
      place === undefined
        ? null
        : {
            place,
            line: lineOf(text, place.offset),
            text: lineTextAt(text, place.offset).text.trim(),
          },
  };
};

const isKnown = (name: string): name is Known => KNOWN.some(known => known === name);

const ofName = (sources: readonly Source[], at: Place, text: string): Explained | null => {
  const name = nameAt(text, at.offset);
  const space = name === null ? undefined : spaceAt(sources, name, at);
  if (name === null || space === undefined) return null;
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(0, at.offset))?.[0] ?? '';
  const from = at.offset - before.length;
  const subject: Subject =
    space === 'ink' && isKnown(name) ? { kind: 'variable', name } : named(sources, name, space);
  return { from, to: from + name.length, subject, rules: [] };
};

/** What stands at a place of a text means: a tag, a mark, an act, a name, or one of ink's signs. Null: words. */
export const explainAt = (sources: readonly Source[], at: Place): Explained | null => {
  const source = sources.find(({ name }) => name === at.file);
  if (source === undefined) return null;
  const { text, code } = readFile(source);
  if (isInComment(text, code, at.offset)) return ofSign(text, code, at.offset);
  const line = lineTextAt(code, at.offset);
  const tag = tagAround(line.text, line.from, at.offset);
  if (tag !== null && at.offset <= tag.keyEnd) return ofTag(tag);
  const name = ofName(sources, at, text);
  if (tag === null) return name ?? ofSign(text, code, at.offset);
  const { key, value } = tag;
  const mark = isAxis(key) ? inMark(key, wordsIn(value.text, value.from), at.offset) : null;
  return mark ?? name ?? ofTag(tag);
};

const ofSign = (text: string, code: string, offset: number): Explained | null => {
  const found = signAt(text, code, offset);
  if (found === null) return null;
  const { from, to, sign } = found;
  return { from, to, subject: { kind: 'sign', sign }, rules: [] };
};
