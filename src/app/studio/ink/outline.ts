import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';

/** A part of a file, as an outline lists it. */
export interface OutlinePart extends Place {
  /** `knot`, or `knot.stitch`. */
  readonly name: string;
}

/** The parts of a file, in their order. */
export const outlineOf = (source: Source): readonly OutlinePart[] =>
  readFile(source).sections.flatMap(({ heading, knot, stitch }) =>
    heading === null
      ? []
      : [
          {
            name: stitch === null ? knot : `${knot}.${stitch}`,
            file: source.name,
            offset: heading.name.from,
          },
        ],
  );

/** The name of the part in which a place is; '' above the first one. */
export const partAround = (parts: readonly OutlinePart[], { file, offset }: Place): string =>
  parts.findLast(part => part.file === file && part.offset <= offset)?.name ?? '';
