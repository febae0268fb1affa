import { type Act, ACT_NAMES, type Axis, isAct } from '../../engine/model/acts.ts';
import { axisOfAct } from '../../engine/model/acts-by-axis.ts';
import { DEFAULT_LOOKS, LOOKS, type Looks, type Trait } from '../../engine/model/appearance.ts';
import type { Grievance } from '../../engine/model/customer.ts';
import { MARK_LIMIT, type Mark } from '../../engine/model/reply.ts';
import type { Entitlement, Letter } from '../../engine/model/scenario.ts';
import { type Ending, ENDING_KINDS, type Stir, STIR_LIMIT } from '../../engine/model/story-step.ts';
import type { Correction } from '../source/problem.ts';
import { type Advice, adviceOn } from './nearest.ts';
import { wordsOf } from './tag.ts';

/** What a tag's value says. A value with a slip may still say enough to play a draft with. */
export interface TagReading<T> {
  readonly value?: T;
  /** What is wrong with it. */
  readonly slip?: Slip;
}

export interface Slip {
  /** Ends the sentence "In the tag …,". */
  readonly says: string;
  /** Left out: an example of the tag says it. */
  readonly remedy?: string;
  readonly correction?: Correction;
}

export type ReadTag<T> = (parts: readonly string[]) => TagReading<T>;

const wrong = <T>(says: string, remedy?: string | Advice, value?: T): TagReading<T> => {
  const advice = typeof remedy === 'object' ? remedy : { remedy: remedy ?? '' };
  return {
    slip: advice.remedy === '' ? { says } : { says, ...advice },
    ...(value === undefined ? {} : { value }),
  };
};

const noWord = (word: string, words: readonly string[]): string =>
  `"${word}" is none of: ${words.join(', ')}`;

/** The word among others that is meant. */
const among = <W extends string>(word: string, words: readonly W[]): W | undefined =>
  words.find(known => known === word);

const tooFew = <T>(parts: readonly string[], count: number, value?: T): TagReading<T> | null =>
  parts.length < count || parts.slice(0, count).includes('')
    ? wrong(`it needs ${count} parts, divided by " :: "`, undefined, value)
    : null;

export const text: ReadTag<string> = ([words = '']) =>
  words === '' ? wrong('the value is missing', undefined, words) : { value: words };

export const flag: ReadTag<true> = parts =>
  parts.length === 0 ? { value: true } : wrong('it takes no value', undefined, true as const);

export const oneOf =
  <W extends string>(words: readonly W[]): ReadTag<W> =>
  ([word = '']) => {
    const value = among(word, words);
    return value === undefined ? wrong(noWord(word, words), adviceOn(word, words, '')) : { value };
  };

/** `child :: A child asks for juice`: a word of a list, and what else is said of it, if anything. */
export const captioned =
  <W extends string>(
    words: readonly W[],
  ): ReadTag<{ readonly kind: W; readonly words: string | null }> =>
  parts => {
    const { value: kind, slip } = oneOf(words)(parts);
    if (kind === undefined) return slip === undefined ? {} : { slip };
    const [, said = ''] = parts;
    return { value: { kind, words: said === '' ? null : said } };
  };

/** `picture :: A blue front door`: the same with words that have to be there. */
export const described =
  <W extends string>(words: readonly W[]): ReadTag<{ readonly kind: W; readonly words: string }> =>
  parts => {
    const { value, slip } = captioned(words)(parts);
    if (value === undefined) return slip === undefined ? {} : { slip };
    const { kind, words: said } = value;
    return said === null ? (tooFew(parts, 2) ?? {}) : { value: { kind, words: said } };
  };

export const pattern =
  (shape: RegExp, says: string): ReadTag<string> =>
  ([word = '']) =>
    shape.test(word) ? { value: word } : wrong(`"${word}" is not ${says}`);

const number =
  (shape: RegExp, says: string): ReadTag<number> =>
  parts => {
    const { value, slip } = pattern(shape, says)(parts);
    return slip === undefined ? { value: Number(value) } : { slip };
  };

export const wholeNumber = number(/^\d{1,6}$/, 'a whole number of 0 or more');
export const amount = number(/^\d{1,9}(?:\.\d{1,2})?$/, 'an amount of money, as 40 or 12.50');
export const date = pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date, as 2026-11-01');

const NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;
const NAME_SAYS = 'a short name of letters, digits, - and _';
export const name = pattern(NAME, NAME_SAYS);

/** A name, or (null) no value at all, for whatever has one. */
export const nameOrAll: ReadTag<string | null> = parts =>
  parts.length === 0 ? { value: null } : name(parts);

const STIR = new RegExp(`^[1-${STIR_LIMIT}]$`);

/** `2 :: Her phone rings`: how much it heats, and what happened, where the line does not say it. */
export const stir: ReadTag<Stir> = ([by = '', what = '']) =>
  STIR.test(by)
    ? { value: { by: Number(by), what } }
    : wrong(`"${by}" is not a whole number from 1 to ${STIR_LIMIT}`);

export const person: ReadTag<{ name: string; about: string }> = ([called = '', about = '']) =>
  tooFew([called, about], 2, called === '' ? undefined : { name: called, about }) ?? {
    value: { name: called, about },
  };

/** A name, and what a reader calls it, which may be left out: `taxi :: a taxi both ways`. */
export const inWords: ReadTag<{ id: string; words: string | null }> = parts => {
  const [, words = ''] = parts;
  const { value: id, slip } = name(parts);
  if (id === undefined) return slip === undefined ? {} : { slip };
  return { value: { id, words: words === '' ? null : words } };
};

/** `id :: what it is`. */
export const named: ReadTag<{ id: string; what: string }> = parts => {
  const [id = '', what = ''] = parts;
  const value = { id, what };
  if (!NAME.test(id)) return wrong(`"${id}" is not ${NAME_SAYS}`, undefined, value);
  return tooFew(parts, 2, value) ?? { value };
};

const WEIGHT = /^[1-3]$/;

export const grievance: ReadTag<Grievance> = parts => {
  const [id = '', hurt = '', weight = ''] = parts;
  const value = { id, hurt, weight: WEIGHT.test(weight) ? Number(weight) : 1 };
  if (!NAME.test(id)) return wrong(`"${id}" is not ${NAME_SAYS}`, undefined, value);
  const few = tooFew(parts, 3, value);
  if (few !== null) return few;
  return WEIGHT.test(weight) ? { value } : wrong('the weight (third part) is 1, 2 or 3', '', value);
};

export const owed: ReadTag<Entitlement> = parts => {
  const [, covers = '', variant] = parts;
  const few = tooFew<Entitlement>(parts, 2);
  if (few !== null) return few;
  const { value, slip } = amount(parts);
  if (value === undefined) return slip === undefined ? {} : { slip };
  return { value: { amount: value, covers, ...(variant === undefined ? {} : { variant }) } };
};

/** `from :: subject :: text :: what is known`: one that is cut short is no letter. */
export const letter: ReadTag<Letter> = parts => {
  const [from = '', subject = '', words = '', know = ''] = parts;
  return tooFew<Letter>(parts, 4) ?? { value: { from, subject, text: words, know } };
};

const MARK = new RegExp(`^[+-]?[0-${MARK_LIMIT}]$`);

/** Editors and the guide's tables write a longer minus, and some keyboards wide signs. */
const plainSigns = (value: string): string =>
  value.replace(/^[−–—－]\s?/u, '-').replace(/^＋\s?/u, '+');

const markWith = (act: Act, value: number, hurt: string | undefined): Mark =>
  act === 'acknowledge' && hurt !== undefined ? { value, act, grievance: hurt } : { value, act };

/** `+2 acknowledge wait`: how much, by doing what, and what was heard. */
export const mark =
  (axis: Axis): ReadTag<Mark> =>
  ([written = '']) => {
    const [value = '', act = '', hurt] = wordsOf(plainSigns(written));
    if (!MARK.test(value)) return wrong(`"${value}" is not a mark: a whole number from -3 to +3`);
    if (!isAct(act)) {
      const known = ACT_NAMES.filter(known => axisOfAct(known) === axis);
      return wrong(
        act === '' ? 'the act is missing' : `"${act}" is no act that the engine knows`,
        adviceOn(act, known, `Acts of ${axis}: ${known.join(', ')}.`),
      );
    }
    const read = markWith(act, Number(value), hurt);
    if (axisOfAct(act) !== axis) {
      return wrong(
        `"${act}" is an act of ${axisOfAct(act)}`,
        `Write: # ${axisOfAct(act)}: ${written}`,
      );
    }
    if (act === 'acknowledge' && hurt === undefined && read.value >= 0) {
      return wrong('"acknowledge" names the grievance, as: +2 acknowledge wait', '', read);
    }
    return { value: read };
  };

const TRAITS = Object.keys(LOOKS);

const isTrait = (word: string): word is Trait => Object.hasOwn(LOOKS, word);

const slipOfLook = (trait: string, value: string): Slip | null => {
  if (!isTrait(trait)) {
    return { says: noWord(trait, TRAITS), ...adviceOn(trait, TRAITS, 'As in: hair=bob') };
  }
  const values: readonly string[] = LOOKS[trait];
  if (values.includes(value)) return null;
  const all = `${trait} can be: ${values.join(', ')}`;
  return { says: `"${value}" is no ${trait}`, ...adviceOn(value, values, `${all}.`) };
};

/** What is drawn of the looks that are understood; the rest is as somebody's whose looks are not given. */
export const looks: ReadTag<Looks> = ([written = '']) => {
  const pairs = wordsOf(written).map((word): [string, string] => {
    const [trait = '', value = ''] = word.split('=');
    return [trait, value];
  });
  const slips = pairs.map(([trait, value]) => slipOfLook(trait, value));
  const understood = pairs.filter((_, index) => slips[index] === null);
  const value: Looks = { ...DEFAULT_LOOKS, ...Object.fromEntries(understood) };
  const said = slips.filter(slip => slip !== null);
  const [only, ...others] = said;
  if (only === undefined) return { value };
  if (others.length === 0) return { slip: only, value };
  const remedy = said.map(slip => slip.remedy ?? '').join(' ');
  return wrong(said.map(({ says }) => says).join('; '), remedy, value);
};

export const ending: ReadTag<Ending> = parts => {
  const [kind = '', ...rest] = wordsOf(parts[0] ?? '');
  const known = among(kind, ENDING_KINDS);
  const warranted = (known === 'escalated' || known === 'ended') && rest.join(' ') === 'warranted';
  const value: Ending = { kind: known ?? 'unresolved', warranted, summary: parts[1] ?? '' };
  if (known === undefined) {
    return wrong(noWord(kind, ENDING_KINDS), adviceOn(kind, ENDING_KINDS, ''), value);
  }
  if (rest.length > 0 && !warranted) {
    const says =
      'only "escalated" and "ended" may be followed by a word, and that word is "warranted"';
    return wrong(says, undefined, value);
  }
  return tooFew(parts, 2, value) ?? { value };
};

/** Kinds of cards that lie on the desk. */
export const CARD_KINDS = ['record', 'policy'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const card: ReadTag<{ kind: CardKind; title: string }> = parts => {
  const [word = '', title = ''] = parts;
  const { value: kind = 'policy', slip } = oneOf(CARD_KINDS)(parts);
  const value = { kind, title };
  return (
    tooFew(parts, 2, title === '' ? undefined : value) ??
    (slip === undefined ? { value } : { slip, value: { kind, title: title || word } })
  );
};
