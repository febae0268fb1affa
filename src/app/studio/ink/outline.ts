import { sectionTexts } from '../../../narrative/authoring/section-texts.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Place } from '../workspace/workspace.ts';

/** A part of a file, as an outline lists it. */
export interface OutlinePart extends Place {
  /** `knot`, or `knot.stitch`. */
  readonly name: string;
}

const HEADING = /^(\s*(={1,})\s*(?:function\b\s*)?)([\p{L}\p{M}\p{N}_]+)/u;

const readOutline = ({ name: file, text }: Source): readonly OutlinePart[] => {
  let knot = '';
  return sectionTexts(text).flatMap(({ from, code }): readonly OutlinePart[] => {
    const [, before = '', signs = '', name] = HEADING.exec(code) ?? [];
    if (name === undefined) return [];
    const isKnot = signs.length > 1;
    if (isKnot) knot = name;
    const whole = isKnot || knot === '' ? name : `${knot}.${name}`;
    return [{ name: whole, file, offset: from + before.length }];
  });
};

/** What has not changed is known already. */
const KNOWN = new WeakMap<Source, readonly OutlinePart[]>();

/** The parts of a file, in their order; asked for at every key, by several. */
export const outlineOf = (source: Source): readonly OutlinePart[] => {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const parts = readOutline(source);
  KNOWN.set(source, parts);
  return parts;
};

/** The name of the part in which a place is; '' above the first one. */
export const partAround = (parts: readonly OutlinePart[], { file, offset }: Place): string =>
  parts.findLast(part => part.file === file && part.offset <= offset)?.name ?? '';
