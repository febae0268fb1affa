import { deskCards } from '../../../narrative/authoring/desk-cards.ts';
import type { Section } from '../../../narrative/authoring/ink-file.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';

const nameOf = ({ knot, stitch }: Section): string =>
  stitch === null ? knot : `${knot}.${stitch}`;

const functionsIn = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ heading, knot }) =>
      heading?.kind === 'knot' && heading.isFunction ? [knot] : [],
    ),
  );

/** Parts of a file in which a conversation can stand: no function, and no card of the desk. */
export const partsOf = (source: Source): readonly Section[] => {
  const file = readFile(source);
  const functions = functionsIn(file.sections);
  const cards = new Set(deskCards(file).map(({ knot }) => knot));
  return file.sections.filter(
    ({ knot }) => knot !== '' && !functions.has(knot) && !cards.has(knot),
  );
};

/** Names of the parts that a conversation can begin at, in the order of the files; stitches behind their knot's name. */
export const startsIn = (files: readonly Source[]): readonly string[] => [
  ...new Set(files.flatMap(source => partsOf(source).map(nameOf))),
];

/** Names of the knots that a conversation can come by. */
export const knotsIn = (files: readonly Source[]): readonly string[] => [
  ...new Set(files.flatMap(source => partsOf(source).map(({ knot }) => knot))),
];

/** The part in which a place is; null above the first one, and where no conversation can begin. */
export const partAt = (files: readonly Source[], { file, offset }: Place): string | null => {
  const source = files.find(({ name }) => name === file);
  const part = (source === undefined ? [] : partsOf(source)).findLast(
    ({ from, to }) => from <= offset && offset <= to,
  );
  return part === undefined ? null : nameOf(part);
};
