import type { InkLine, LineOf } from '../../../narrative/authoring/ink-line.ts';
import { type Span, textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';

/** What a name is a name of: the same letters may name a knot, a grievance and a variant. */
export const NAME_SPACES = ['ink', 'reply', 'grievance', 'promise', 'breach', 'variant'] as const;
export type NameSpace = (typeof NAME_SPACES)[number];

/** A place where a name stands as a name, and not as a word that somebody says. */
export interface NamePlace extends Place {
  readonly length: number;
  /** Here it gets its meaning: a knot's heading, a variable's declaration, an id. */
  readonly isDefinition: boolean;
  /** It gets its meaning here for its knot only: a label, a parameter, a temporary. */
  readonly isLocal: boolean;
  readonly space: NameSpace;
}

interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly isDefinition: boolean;
  readonly isLocal?: boolean;
  readonly space: NameSpace;
}

const NAME = /[\p{L}\p{M}\p{N}_]+/gu;
const WORD = String.raw`([\p{L}\p{M}\p{N}_-]+)`;

interface Shape {
  readonly shape: RegExp;
  readonly space: NameSpace;
  readonly isDefinition: boolean;
}

const tagged = (keys: string, space: NameSpace, isDefinition: boolean, before = ''): Shape => ({
  shape: new RegExp(String.raw`#[ \t]*(?:${keys})[ \t]*:[ \t]*${before}${WORD}`, 'gu'),
  space,
  isDefinition,
});

/** Where tags and comparisons name something; the last group is the name. */
const SHAPES: readonly Shape[] = [
  tagged('id', 'reply', true),
  tagged('comes-out', 'reply', false),
  tagged('grievance', 'grievance', true),
  tagged('empathy|accuracy', 'grievance', false, String.raw`[+\-−–]?\d+[ \t]+[\w-]+[ \t]+`),
  tagged('promise', 'promise', true),
  tagged('kept', 'promise', false),
  tagged('breach', 'breach', true),
  tagged('card|fact', 'ink', false),
  tagged('variant', 'variant', true),
  tagged('currency', 'variant', false, String.raw`[^:\n#]*::[ \t]*`),
  tagged('owed', 'variant', false, String.raw`[^:\n#]*::[^:\n#]*::[ \t]*`),
  {
    shape: new RegExp(`variant[ \t]*[!=]?=[ \t]*"${WORD}"`, 'gu'),
    space: 'variant',
    isDefinition: false,
  },
];

const LOGIC: readonly RegExp[] = [
  /\{([^{}|]*?)(?=[:|}])/g,
  /^[ \t]*(?:[-*+][ \t]*)*~(.*)$/gm,
  /(?:->|<-)[ \t]*([\p{L}\p{M}\p{N}_.]+)/gu,
  /^[ \t]*-(?!>)([^\n{}:]*):/gm,
  /^[ \t]*(?:VAR|CONST)\b[^=\n]*=(.*)$/gm,
];

const matched = (code: string, { shape, space, isDefinition }: Shape): readonly Stretch[] =>
  [...code.matchAll(shape)].flatMap(({ 0: all, 1: text, index }) =>
    text === undefined ? [] : [{ from: index + all.lastIndexOf(text), text, space, isDefinition }],
  );

/** Logic between braces and behind `~`, and what diverts name: without texts in quotation marks. */
const logicIn = (code: string): readonly Stretch[] => {
  const unquoted = code.replaceAll(/"[^"\n]*"/g, quoted => ' '.repeat(quoted.length));
  return LOGIC.flatMap(shape => matched(unquoted, { shape, space: 'ink', isDefinition: false }));
};

const MADE = { isDefinition: true, space: 'ink' } as const;

const local = (made: Stretch): Stretch => ({ ...made, isLocal: true });

const wordsFrom = (text: string, from: number): readonly Stretch[] =>
  [...text.matchAll(NAME)].map(({ 0: word, index }) => ({
    from: from + index,
    text: word,
    ...MADE,
  }));

const spanned = (text: string, span: Span): Stretch => ({
  from: span.from,
  text: textAt(text, span),
  ...MADE,
});

/** Behind a knot's name its parameters, between parentheses. */
const parametersIn = (
  text: string,
  line: LineOf<'knot'> | LineOf<'stitch'>,
): readonly Stretch[] => {
  const rest = text.slice(line.name.to, line.to);
  const [, before, list] = /^([ \t]*\()([^)]*)\)/.exec(rest) ?? [];
  if (before === undefined || list === undefined) return [];
  const plain = list.replaceAll(/\bref\b/g, '   ');
  return wordsFrom(plain, line.name.to + before.length).map(local);
};

/** A declaration makes its name, a list its items too. */
const declaredBy = (text: string, { keyword, rest }: LineOf<'declaration'>): readonly Stretch[] => {
  if (!/^(?:VAR|CONST|LIST|EXTERNAL)$/.test(keyword)) return [];
  const names = wordsFrom(textAt(text, rest), rest.from);
  return keyword === 'LIST'
    ? names.filter(({ text: word }) => !/^\d+$/.test(word))
    : names.slice(0, 1);
};

const TEMPORARY = /~[ \t]*temp[ \t]+([\p{L}\p{M}\p{N}_]+)/gu;

const temporaryIn = (code: string): readonly Stretch[] =>
  matched(code, { shape: TEMPORARY, ...MADE }).map(local);

const labelOf = (text: string, line: InkLine): readonly Stretch[] =>
  (line.kind === 'choice' || line.kind === 'gather') && line.label !== null
    ? [local(spanned(text, line.label))]
    : [];

/** Where ink makes names: knots, stitches, their parameters, labels, variables, lists and their items. */
const definitionsIn = (source: Source): readonly Stretch[] => {
  const { lines, code } = readFile(source);
  const made = lines.flatMap((line): readonly Stretch[] => {
    if (line.kind === 'knot' || line.kind === 'stitch')
      return [spanned(code, line.name), ...parametersIn(code, line)];
    return line.kind === 'declaration' ? declaredBy(code, line) : labelOf(code, line);
  });
  return [...made, ...temporaryIn(code)];
};

/** A stretch of logic has several names; a tag names one thing. */
const namesOf = (stretch: Stretch, name: string): readonly Stretch[] => {
  if (stretch.text === name) return [stretch];
  if (stretch.space !== 'ink') return [];
  return [...stretch.text.matchAll(NAME)]
    .filter(([word]) => word === name)
    .map(({ index }) => ({ ...stretch, from: stretch.from + index, text: name }));
};

/** What names stand in a file that has not changed is known already. */
const READ = new WeakMap<Source, readonly Stretch[]>();

const stretchesIn = (source: Source): readonly Stretch[] => {
  const known = READ.get(source);
  if (known !== undefined) return known;
  const { code } = readFile(source);
  const stretches = [
    ...definitionsIn(source),
    ...logicIn(code),
    ...SHAPES.flatMap(shape => matched(code, shape)),
  ];
  READ.set(source, stretches);
  return stretches;
};

const placesIn = (source: Source, name: string): readonly NamePlace[] => {
  const { name: file } = source;
  const found = new Map<number, NamePlace>();
  for (const one of stretchesIn(source).flatMap(stretch => namesOf(stretch, name))) {
    const { from, isDefinition, isLocal = false, space } = one;
    const known = found.get(from);
    found.set(from, {
      file,
      offset: from,
      length: name.length,
      isDefinition: isDefinition || known?.isDefinition === true,
      isLocal: isLocal || known?.isLocal === true,
      space,
    });
  }
  return [...found.values()].toSorted((a, b) => a.offset - b.offset);
};

/** Everywhere that a name stands, in the order of the files; of one kind of names where it is told which. */
export const placesOfName = (
  sources: readonly Source[],
  name: string,
  wanted?: NameSpace,
): readonly NamePlace[] => {
  const places = sources.flatMap(source => placesIn(source, name));
  const space =
    wanted ?? NAME_SPACES.find(known => places.some(place => place.space === known)) ?? 'ink';
  return places.filter(place => place.space === space);
};

/** What kind of name stands at a place; undefined where it is none. */
export const spaceAt = (
  sources: readonly Source[],
  name: string,
  { file, offset }: Place,
): NameSpace | undefined =>
  sources
    .flatMap(source => placesIn(source, name))
    .find(
      place =>
        place.file === file && place.offset <= offset && offset <= place.offset + place.length,
    )?.space;

/** The name at a place, letters and the hyphens of ids; null where there is none. */
export const nameAt = (text: string, offset: number): string | null => {
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset))?.[0] ?? '';
  const whole = before + after;
  return whole === '' ? null : whole;
};

const IS_ID = /^[\p{L}\p{M}\p{N}_-]+$/u;
/** A name of ink is no number, and no word of ink's own. */
const IS_INK_NAME =
  /^(?!\d+$)(?!(?:and|or|not|mod|has|hasnt|else|true|false|return|temp|ref|function|END|DONE)$)[\p{L}\p{M}\p{N}_]+$/u;

/** Why something cannot be called so. */
export type NameProblem = 'not-a-name' | 'taken';

/** Why a name cannot become another one; null where it can. */
export const nameProblem = (
  sources: readonly Source[],
  to: string,
  space: NameSpace = 'ink',
): NameProblem | null => {
  if (!(space === 'ink' ? IS_INK_NAME : IS_ID).test(to)) return 'not-a-name';
  const isTaken = sources
    .flatMap(source => placesIn(source, to))
    .some(place => place.isDefinition && place.space === space);
  return isTaken ? 'taken' : null;
};
