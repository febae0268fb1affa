import { LEVEL_NAMES } from '../../engine/model/customer.ts';
import { wordsOf } from '../profile/tag.ts';
import type { Content, TagSpan } from './content.ts';
import { headerItems, setItem } from './header-parts.ts';
import { expressionsOf } from './expressions.ts';
import type { InkFile } from './ink-file.ts';
import type { InkLine } from './ink-line.ts';
import { type Span, textAt } from './span.ts';
import { keyOfTag, valueOfTag, writtenTag } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

const contentsOf = (line: InkLine): readonly Content[] => {
  if (line.kind === 'tags' || line.kind === 'text' || line.kind === 'gather') return [line.content];
  if (line.kind !== 'choice') return [];
  const { said, bracket, told } = line.content;
  return [said, bracket, told].filter(content => content !== null);
};

/** Every tag of a file, wherever it stands. */
export const tagsOf = ({ lines }: InkFile): readonly TagSpan[] =>
  lines.flatMap(line => contentsOf(line).flatMap(({ tags }) => tags));

/** One edit a place: two ways of finding it do not change it twice. */
const once = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.filter((edit, index) => edits.findIndex(other => other.from === edit.from) === index);

const replacing =
  (insert: string) =>
  ({ from, to }: Span): TextEdit => ({ from, to, insert });

/** Names in what ink works out, and not the words between quotation marks. */
const NAMES = /"(?:[^"\\]|\\.)*"|[\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{M}\p{N}_]+)*/gu;

const namesIn = (file: InkFile, name: string): readonly Span[] =>
  expressionsOf(file).flatMap(({ from, to }) =>
    [...file.code.slice(from, to).matchAll(NAMES)].flatMap(({ 0: found, index }) =>
      found === name ? [{ from: from + index, to: from + index + found.length }] : [],
    ),
  );

/** The first part of every header tag with this key that says this. */
const inHeader = (
  file: InkFile,
  key: 'fact' | 'variant' | 'grievance',
  name: string,
  to: string,
): readonly TextEdit[] =>
  headerItems(file, key)
    .filter(({ parts }) => parts[0] === name)
    .flatMap(item => setItem(item, [to, ...item.parts.slice(1)]));

/** Calls a variable of the story something else, wherever it is read or set. */
export const renameVariable = (file: InkFile, name: string, to: string): readonly TextEdit[] =>
  once([...namesIn(file, name).map(replacing(to)), ...inHeader(file, 'fact', name, to)]);

const COMPARED =
  /\bvariant\s*(?:==|!=|\?|!\?|has|hasnt)\s*"([^"]*)"|"([^"]*)"\s*(?:==|!=)\s*variant\b/g;
const FIRST_VALUE = /^variant\s*=\s*"([^"]*)"/g;
const ANSWER = /^"([^"]*)"$/g;

/** Between the quotation marks, where a variant is asked for. */
const variantsAsked = (file: InkFile, id: string): readonly Span[] =>
  expressionsOf(file).flatMap(({ from, to, asked }) => {
    const written = file.code.slice(from, to);
    const shapes = [COMPARED, FIRST_VALUE, ...(asked === 'variant' ? [ANSWER] : [])];
    return shapes
      .flatMap(shape => [...written.matchAll(shape)])
      .filter(({ 1: one, 2: other }) => (one ?? other) === id)
      .map(({ 0: whole, index }) => {
        const at = from + index + whole.indexOf(`"${id}"`) + 1;
        return { from: at, to: at + id.length };
      });
  });

/** The third part of `owed`, the second of `currency`: the one variant that it is for. */
const variantsNamed = (file: InkFile, id: string, to: string): readonly TextEdit[] =>
  (['owed', 'currency'] as const).flatMap(key => {
    const at = key === 'owed' ? 2 : 1;
    return headerItems(file, key)
      .filter(({ parts }) => parts[at] === id)
      .flatMap(item => setItem(item, item.parts.with(at, to)));
  });

/** Calls a variant something else, in the header and wherever the story asks for it. */
export const renameVariant = (file: InkFile, id: string, to: string): readonly TextEdit[] =>
  once([
    ...variantsAsked(file, id).map(replacing(to)),
    ...variantsNamed(file, id, to),
    ...inHeader(file, 'variant', id, to),
  ]);

/** Calls a grievance something else, in the header and on every reply that acknowledges it. */
export const renameGrievance = (file: InkFile, id: string, to: string): readonly TextEdit[] => [
  ...inHeader(file, 'grievance', id, to),
  ...tagsOf(file)
    .filter(tag => keyOfTag(file, tag) === 'empathy')
    .flatMap(tag => {
      const [mark = '', act = '', hurt, ...more] = wordsOf(valueOfTag(file, tag));
      if (act !== 'acknowledge' || hurt !== id) return [];
      const insert = writtenTag('empathy', [mark, act, to, ...more].join(' '));
      return [{ from: tag.from, to: tag.to, insert }];
    }),
];

const escaped = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Calls somebody something else in front of whatever they say. */
export const renameSpeaker = (file: InkFile, name: string, to: string): readonly TextEdit[] => {
  if (name === '' || name === to) return [];
  const says = new RegExp(`(?<=^\\s*|[:|{}-]\\s*)${escaped(name)}(?=\\s*:(?!:))`, 'gu');
  return file.lines.flatMap(contentsOf).flatMap(({ words }) =>
    [...file.code.slice(words.from, words.to).matchAll(says)].map(({ index }) => ({
      from: words.from + index,
      to: words.from + index + name.length,
      insert: to,
    })),
  );
};

const NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;
const VARIABLE = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
const TAKEN: ReadonlySet<string> = new Set([
  ...LEVEL_NAMES,
  ...([
    'variant',
    'true',
    'false',
    'not',
    'and',
    'or',
    'mod',
    'has',
    'hasnt',
    'else',
    'return',
  ] as const),
  ...(['temp', 'ref', 'function', 'END', 'DONE', 'stopping', 'cycle', 'shuffle', 'once'] as const),
]);

/** A short name for a grievance or a variant. */
export const isName = (name: string): boolean => NAME.test(name);

/** A name that a story's variable can have. */
export const isVariableName = (name: string): boolean => VARIABLE.test(name) && !TAKEN.has(name);

/** Knots and variables that a file names: another of the same name would be taken for it. */
export const namesOf = (file: InkFile): ReadonlySet<string> =>
  new Set(
    file.lines.flatMap(line => {
      if (line.kind === 'knot' || line.kind === 'stitch') return [textAt(file.code, line.name)];
      if (line.kind !== 'declaration' || line.keyword === 'INCLUDE') return [];
      return [/^[\p{L}\p{M}\p{N}_]+/u.exec(textAt(file.code, line.rest))?.[0] ?? ''];
    }),
  );

/** A short name out of words, that nobody else has: `knows_asthma`. */
export const nameFrom = (words: string, taken: ReadonlySet<string>, fallback: string): string => {
  const plain = words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const base = wordsOf(plain).find(word => word.length > 3 && VARIABLE.test(word)) ?? fallback;
  const others = Array.from({ length: 1000 }, (_, index) => `${base}_${index + 2}`);
  return [base, ...others].find(name => !taken.has(name) && !TAKEN.has(name)) ?? fallback;
};
