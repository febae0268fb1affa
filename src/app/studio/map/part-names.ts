import { arrowsIn } from '../../../narrative/authoring/arrows.ts';
import { expressionsOf } from '../../../narrative/authoring/expressions.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { tagsOf } from '../../../narrative/authoring/rename.ts';
import { isEmpty, type Span, textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Change } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';
import { isPartName } from './map-edits.ts';
import { idOf, type Names, namesOf, type Written } from './targets.ts';

/** A name of a part, where it stands. */
interface Mention extends Place {
  readonly id: string;
  readonly length: number;
  readonly isHeading: boolean;
  /** The part that it stands in. */
  readonly within: string;
}

/** Names in what ink works out, and not the words between quotation marks. */
const NAMES = /"(?:[^"\\]|\\.)*"|[\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{M}\p{N}_]+)*/gu;

const namesIn = (code: string, { from, to }: Span): readonly Span[] =>
  [...code.slice(from, to).matchAll(NAMES)]
    .filter(([name]) => !name.startsWith('"'))
    .map(({ 0: name, index }) => ({ from: from + index, to: from + index + name.length }));

/** Whatever may name a part: behind arrows, in expressions, and the card that decides a reply. */
const namedIn = (file: InkFile): readonly Span[] => [
  ...file.sections.flatMap(section => arrowsIn(file, section).map(({ target }) => target)),
  ...expressionsOf(file).flatMap(expression => namesIn(file.code, expression)),
  ...tagsOf(file).flatMap(tag => (keyOfTag(file, tag) === 'card' ? (tag.value ?? []) : [])),
];

const sectionAt = (written: readonly Written[], source: string, at: number): Written | undefined =>
  written.find(
    ({ source: name, section }) => name === source && section.from <= at && at < section.to,
  );

/** A dotted name as what its words are names of. */
const mentionsIn = (
  { name: file, text }: Source,
  span: Span,
  from: Written,
  names: Names,
): readonly Mention[] => {
  let at = span.from;
  const words = textAt(text, span).split('.');
  const ids = names.partsOn(words.join('.'), from);
  return words.flatMap((word, index) => {
    const offset = at;
    at += word.length + 1;
    const id = ids[index] ?? null;
    const here = { file, offset, length: word.length, within: idOf(from.section) };
    return id === null ? [] : [{ ...here, id, isHeading: false }];
  });
};

const headingsOf = (written: readonly Written[]): readonly Mention[] =>
  written.flatMap(({ source: file, section }) => {
    const { heading } = section;
    if (heading === null) return [];
    const { from, to } = heading.name;
    const id = idOf(section);
    return [{ file, offset: from, length: to - from, id, isHeading: true, within: id }];
  });

interface Reading {
  readonly names: Names;
  readonly mentions: readonly Mention[];
}

const once = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map(mention => [`${mention.file}\n${mention.offset}`, mention])).values(),
];

const readNames = (sources: readonly Source[]): Reading => {
  const files = sources.map(source => ({ source, file: readFile(source) }));
  const written = files.flatMap(({ source, file }) =>
    file.sections.map(section => ({ source: source.name, file, section })),
  );
  const names = namesOf(
    written,
    files.map(({ file }) => file),
  );
  const mentioned = files.flatMap(({ source, file }) =>
    namedIn(file)
      .filter(span => !isEmpty(span))
      .flatMap(span => {
        const from = sectionAt(written, source.name, span.from);
        return from === undefined ? [] : mentionsIn(source, span, from, names);
      }),
  );
  return { names, mentions: once([...headingsOf(written), ...mentioned]) };
};

/** Everywhere that a knot or a stitch is named, each with the part that is meant there. */
export const mentionsOfParts = (
  sources: readonly Source[],
): readonly (Place & { readonly id: string })[] => readNames(sources).mentions;

const isWithin = (id: string, part: string): boolean => id === part || id.startsWith(`${part}.`);

/** Whether something outside a part names it, or what stands in it. */
export const isNamedElsewhere = (sources: readonly Source[], part: string): boolean =>
  readNames(sources).mentions.some(
    ({ id, within }) => isWithin(id, part) && !isWithin(within, part),
  );

/** Why a part cannot be called so. */
export type NameFault = 'bad' | 'taken';

export const faultOfName = (sources: readonly Source[], name: string): NameFault | null => {
  if (!isPartName(name)) return 'bad';
  return readNames(sources).names.isTaken(name) ? 'taken' : null;
};

/** Calls a part something else wherever it is named, as one change; null where it is called nothing, or cannot be. */
export const renamedPart = (
  sources: readonly Source[],
  part: string,
  to: string,
  says: string,
): Change | null => {
  if (part === '' || faultOfName(sources, to) !== null) return null;
  const own = readNames(sources).mentions.filter(({ id }) => id === part);
  if (!own.some(({ isHeading }) => isHeading)) return null;
  const changes = sources.flatMap(({ name: file }) => {
    const edits = own
      .filter(mention => mention.file === file)
      .map(({ offset, length }): TextEdit => ({ from: offset, to: offset + length, insert: to }));
    return edits.length === 0 ? [] : [{ kind: 'edit' as const, file, edits }];
  });
  return { says, changes };
};

/** What a part is called once its own name is another: `knot.stitch` keeps its knot. */
export const idCalled = (part: string, name: string): string =>
  [...part.split('.').slice(0, -1), name].join('.');
