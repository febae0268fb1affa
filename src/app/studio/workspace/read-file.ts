import { type InkFile, readInk } from '../../../narrative/authoring/ink-file.ts';
import type { Source } from '../../../narrative/source/sources.ts';

/** A file that has not changed is the same object, and has been read already. */
const READ = new WeakMap<Source, InkFile>();

/** A file of a workspace, read without losing a character. */
export const readFile = (source: Source): InkFile => {
  const known = READ.get(source);
  if (known !== undefined) return known;
  const file = readInk(source.text);
  READ.set(source, file);
  return file;
};
