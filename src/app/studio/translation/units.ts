import { castOfFile, headerValues, setHeader } from '../../../narrative/authoring/header-edits.ts';
import { readInk } from '../../../narrative/authoring/ink-file.ts';
import {
  setVisibleString,
  type StringKind,
  type VisibleString,
  visibleStringsOf,
} from '../../../narrative/authoring/visible-strings.ts';
import { applyEdits, type TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Translation, TranslationUnit } from './translation.ts';

/** A text with its place, among all texts of a scenario. */
interface Placed {
  readonly file: string;
  readonly string: VisibleString;
}

const stringsOf = (files: readonly Source[]): readonly Placed[] => {
  const [main] = files;
  const cast = main === undefined ? [] : castOfFile(readInk(main.text));
  return files.flatMap(({ name, text }) =>
    visibleStringsOf(readInk(text), cast).map(string => ({ file: name, string })),
  );
};

/** What a translator is told of a text: words of the catalogue. */
export interface TranslatorNotes {
  readonly kinds: Readonly<Record<StringKind, string>>;
  readonly saidBy: (name: string) => string;
  readonly keepLogic: string;
}

const noteFor = (
  { kind, speaker, isInk }: VisibleString,
  { kinds, saidBy, keepLogic }: TranslatorNotes,
): string =>
  [kinds[kind], ...(speaker === null ? [] : [saidBy(speaker)]), ...(isInk ? [keepLogic] : [])].join(
    ' · ',
  );

export const languageOf = ([main]: readonly Source[]): string =>
  main === undefined ? '' : (headerValues(readInk(main.text), 'language')[0] ?? '');

/** Every text of a scenario, without translations. */
export const translationOf = (
  files: readonly Source[],
  to: string | null,
  notes: TranslatorNotes,
): Translation => ({
  from: languageOf(files),
  to,
  units: stringsOf(files).map(({ file, string }) => ({
    id: string.id,
    file,
    source: string.text,
    target: null,
    note: noteFor(string, notes),
  })),
});

/** What became of a translation that was put in. */
export interface Translated {
  readonly files: readonly Source[];
  /** Texts without a translation: they stand there as they were. */
  readonly missing: readonly TranslationUnit[];
  /** The text has changed since it was given to the translator. */
  readonly stale: readonly TranslationUnit[];
  /** The logic between the words is not what it was: left as it was. */
  readonly broken: readonly TranslationUnit[];
  /** Of no text of this scenario. */
  readonly unknown: readonly TranslationUnit[];
  /** Much longer than the text was, by characters: look whether it fits. */
  readonly long: readonly TranslationUnit[];
}

/** Braces, conditions, bars and diverts of a text with logic, in order; the words are left out. */
const logicOf = (text: string): string =>
  (text.match(/\\[\s\S]|\{[^{}|:]*:|\{[^\p{L}]|\{\w+\}|[{}|]|->\s*[\w.]+|<>|~\s*\w+/gu) ?? [])
    .filter(sign => !sign.startsWith('\\'))
    .join(' ');

/** Times as long as the text was: longer lines run out of bubbles and buttons. German and Finnish take a third more. */
const MUCH_LONGER = 1.6;
/** Characters below which nothing is too long. */
const SHORT = 40;

const isLong = ({ source, target }: TranslationUnit): boolean =>
  target !== null && target.length > Math.max(SHORT, source.length * MUCH_LONGER);

const keyOf = (file: string, id: string): string => `${file}\n${id}`;

const isGiven = ({ target }: TranslationUnit): boolean => target !== null && target.trim() !== '';

type Fate = 'set' | 'missing' | 'stale' | 'broken';

const fateOf = ({ isInk, text }: VisibleString, unit: TranslationUnit | undefined): Fate => {
  if (unit === undefined || !isGiven(unit)) return 'missing';
  if (unit.source !== '' && unit.source.trim() !== text.trim()) return 'stale';
  return isInk && logicOf(unit.target ?? '') !== logicOf(text) ? 'broken' : 'set';
};

const unitFor = ({ file, string }: Placed, given: TranslationUnit | undefined): TranslationUnit =>
  given ?? { id: string.id, file, source: string.text, target: null, note: '' };

const inLanguage = ({ name, text }: Source, to: string | null, isMain: boolean): Source => {
  if (to === null || !isMain) return { name, text };
  return { name, text: applyEdits(text, setHeader(readInk(text), 'language', [to])) };
};

/**
 * A scenario in another language: the same files with other words in them. Nothing else is touched,
 * so its structure is what it was; `proveSame` shows that it is.
 */
export const translated = (files: readonly Source[], { to, units }: Translation): Translated => {
  const given = new Map(units.map(unit => [keyOf(unit.file, unit.id), unit]));
  const placed = stringsOf(files);
  const all = placed.map(place => {
    const unit = given.get(keyOf(place.file, place.string.id));
    return { place, unit: unitFor(place, unit), fate: fateOf(place.string, unit) };
  });
  const known = new Set(placed.map(({ file, string }) => keyOf(file, string.id)));
  const fallen = (fate: Fate) => all.filter(one => one.fate === fate).map(({ unit }) => unit);
  const editsOf = (name: string, text: string): readonly TextEdit[] =>
    all
      .filter(({ place, fate }) => place.file === name && fate === 'set')
      .flatMap(({ place, unit }) => setVisibleString(text, place.string, unit.target ?? ''));
  return {
    files: files.map(({ name, text }, at) =>
      inLanguage({ name, text: applyEdits(text, editsOf(name, text)) }, to, at === 0),
    ),
    missing: fallen('missing'),
    stale: fallen('stale'),
    broken: fallen('broken'),
    unknown: units.filter(({ file, id }) => !known.has(keyOf(file, id))),
    long: fallen('set').filter(isLong),
  };
};
