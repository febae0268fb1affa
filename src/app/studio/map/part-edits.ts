import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import type { InkFile, Section } from '../../../narrative/authoring/ink-file.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { type Change, editOf } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import { beginningOf, isPartName } from './map-edits.ts';
import { isNamedElsewhere } from './part-names.ts';
import { type MapPart, type StoryMap } from './story-map.ts';
import { idOf } from './targets.ts';

interface WrittenPart {
  readonly source: Source;
  readonly file: InkFile;
  /** The part itself, without the stitches of a knot. */
  readonly section: Section;
  /** Where it ends, with its stitches. */
  readonly to: number;
}

const isStitchOf = (section: Section, part: Section): boolean =>
  part.stitch === null && part.heading !== null && section.knot === part.knot;

const writtenPart = (sources: readonly Source[], { id, place }: MapPart): WrittenPart | null => {
  const source = sources.find(({ name }) => name === place.file);
  if (source === undefined) return null;
  const file = readFile(source);
  const section = file.sections.find(one => idOf(one) === id && one.from === place.offset);
  if (section === undefined) return null;
  const last = file.sections.findLast(one => isStitchOf(one, section)) ?? section;
  return { source, file, section, to: last.to };
};

/** A gather takes up what the replies above it left open. */
const onward = ({ nodes }: Section, name: string): string => {
  const last = nodes.findLast(({ kind }) => kind === 'choice' || kind === 'gather');
  return last?.kind === 'choice' ? `- -> ${name}` : `-> ${name}`;
};

/** Behind the last line of a section that says anything. */
const endOfText = ({ text }: Source, { from, to }: Section): number =>
  from + text.slice(from, to).trimEnd().length;

/**
 * Writes a new part behind another: a knot, or behind a stitch another one of its knot. Where the
 * other one ran out it goes on there now. Null where there is no such part, or no such name.
 */
export const partAfter = (
  sources: readonly Source[],
  part: MapPart,
  name: string,
  words: { readonly says: string; readonly todo: string },
): Change | null => {
  const written = writtenPart(sources, part);
  if (written === null || !isPartName(name)) return null;
  const { source, section, to } = written;
  const end = lineBreakOf(source.text);
  const heading = section.stitch === null ? `=== ${name} ===` : `= ${name}`;
  const gap = /[\r\n]$/.test(source.text.slice(0, to)) || to === 0 ? '' : end;
  const insert = `${gap}${beginningOf(heading, words.todo).join(end)}${to < source.text.length ? end : ''}`;
  const at = endOfText(source, section);
  const way = { from: at, to: at, insert: `${end}${onward(section, name)}` };
  const edits: readonly TextEdit[] = [...(part.runsOut ? [way] : []), { from: to, to, insert }];
  return editOf(words.says, source.name, edits);
};

/** Whether a part can be taken out and nothing misses it: nothing leads there, and nothing names it. */
export const isRemovable = (
  sources: readonly Source[],
  { ways, parts }: StoryMap,
  part: MapPart,
): boolean => {
  if (part.kind !== 'knot' && part.kind !== 'stitch') return false;
  const own = parts.filter(({ id }) => id === part.id || id.startsWith(`${part.id}.`));
  const isOwn = (id: string): boolean => own.some(one => one.id === id);
  if (own.some(({ isReached }) => isReached)) return false;
  if (ways.some(({ from, to }) => isOwn(to) && !isOwn(from))) return false;
  return !isNamedElsewhere(sources, part.id);
};

/** Takes a part out, with its stitches; null where it is not there. */
export const partRemoved = (
  sources: readonly Source[],
  part: MapPart,
  says: string,
): Change | null => {
  const written = writtenPart(sources, part);
  if (written === null || part.id === '') return null;
  const { source, section, to } = written;
  return editOf(says, source.name, [{ from: section.from, to, insert: '' }]);
};
