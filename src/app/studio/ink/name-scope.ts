import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { mentionsOfParts } from '../map/part-names.ts';
import type { Change } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';
import { type NamePlace, nameProblem, type NameSpace, placesOfName } from './symbols.ts';

/** A name at one of its places: two knots may each have a stitch, a label or a temporary of one name. */
export interface NameHere {
  readonly name: string;
  readonly space: NameSpace;
  readonly at: Place;
}

const textIn = (sources: readonly Source[], file: string): Source | undefined =>
  sources.find(({ name }) => name === file);

/** The knot that a place stands in; '' above the first one. */
const knotAt = (sources: readonly Source[], { file, offset }: Place): string => {
  const source = textIn(sources, file);
  if (source === undefined) return '';
  const { sections } = readFile(source);
  return sections.find(({ from, to }) => from <= offset && offset < to)?.knot ?? '';
};

/** The knot before the dot of `knot.label`; null where there is none. */
const knotBefore = (sources: readonly Source[], { file, offset }: Place): string | null => {
  const before = textIn(sources, file)?.text.slice(0, offset) ?? '';
  return /([\p{L}\p{M}\p{N}_]+)\.(?:[\p{L}\p{M}\p{N}_]+\.)?$/u.exec(before)?.[1] ?? null;
};

/** Labels, temporaries and parameters are their knot's own; every other name is the whole story's. */
const scopesOf = (sources: readonly Source[], places: readonly NamePlace[]) => {
  const local = new Set(
    places.filter(({ isLocal }) => isLocal).map(place => knotAt(sources, place)),
  );
  return (place: NamePlace): string | null => {
    const before = knotBefore(sources, place);
    if (before !== null && local.has(before)) return before;
    const knot = knotAt(sources, place);
    return local.has(knot) ? knot : null;
  };
};

const isOn = ({ file, offset, length }: NamePlace, at: Place): boolean =>
  file === at.file && offset <= at.offset && at.offset <= offset + length;

/** Everywhere that this one stands, and none of another that is called the same. */
export const placesOf = (
  sources: readonly Source[],
  { name, space, at }: NameHere,
): readonly NamePlace[] => {
  const all = placesOfName(sources, name, space);
  const here = all.find(place => isOn(place, at));
  if (space !== 'ink' || here === undefined) return all;
  const parts = new Map(
    mentionsOfParts(sources).map(({ file, offset, id }) => [`${file}\n${offset}`, id]),
  );
  const partAt = ({ file, offset }: Place): string | undefined => parts.get(`${file}\n${offset}`);
  const part = partAt(here);
  if (part !== undefined) return all.filter(place => partAt(place) === part);
  const others = all.filter(place => partAt(place) === undefined);
  const scopeOf = scopesOf(sources, others);
  return others.filter(place => scopeOf(place) === scopeOf(here));
};

/** Another name for this one wherever it stands, as one change; null where nothing can be called so. */
export const renamed = (
  sources: readonly Source[],
  here: NameHere,
  to: string,
  says: string,
): Change | null => {
  const places = placesOf(sources, here);
  if (places.length === 0 || nameProblem(sources, to, here.space) !== null) return null;
  const changes = sources.flatMap(({ name: file }) => {
    const edits = places
      .filter(place => place.file === file)
      .map(({ offset, length }): TextEdit => ({ from: offset, to: offset + length, insert: to }));
    return edits.length === 0 ? [] : [{ kind: 'edit' as const, file, edits }];
  });
  return { says, changes };
};
