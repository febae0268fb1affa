import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Library, Source } from '../../narrative/source/sources.ts';

/** Larger than any script a person writes; a compiler fed with more would eat the machine. */
export const LARGEST_FILE = 2_000_000;

export type FileProblem =
  | 'file/missing'
  | 'file/folder'
  | 'file/too-large'
  | 'file/not-text'
  | 'file/unreadable';

const decode = (bytes: Uint8Array): Result<string, FileProblem> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? err('file/not-text') : ok(text);
  } catch {
    return err('file/not-text');
  }
};

/** Reads a text file. Fails with a code for whatever is not one; never throws. */
export const readText = (path: string): Result<string, FileProblem> => {
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return err('file/folder');
    if (facts.size > LARGEST_FILE) return err('file/too-large');
    return decode(readFileSync(path));
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    return err(missing ? 'file/missing' : 'file/unreadable');
  }
};

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** One step of a path as it is really spelt on this disk, with or without its `.ink`. */
const realName = (folder: string, wanted: string): string | undefined => {
  const names = entriesOf(folder);
  const wishes = [wanted, `${wanted}.ink`];
  return (
    wishes.find(wish => names.includes(wish)) ??
    names.find(name => wishes.some(wish => wish.toLowerCase() === name.toLowerCase()))
  );
};

const realPath = (folder: string, wanted: string): string | null => {
  let path = folder;
  for (const step of wanted.split(/[\\/]/)) {
    const name = step === '.' || step === '..' ? step : realName(path, step);
    if (name === undefined) return null;
    path = join(path, name);
  }
  return path;
};

/** The files beside a scenario. INCLUDE paths are seen from the main file. */
export const folderLibrary = (folder: string): Library => ({
  read(name) {
    const path = realPath(folder, name);
    const text = path === null ? null : readText(path);
    if (path === null || text?.ok !== true) return null;
    return { name: relative(folder, path).split(sep).join('/'), text: text.value };
  },
});

/** A scenario's file with the library beside it. */
export const openInk = (path: string): Result<{ main: Source; library: Library }, FileProblem> => {
  const text = readText(path);
  if (!text.ok) return text;
  const main = { name: basename(path), text: text.value };
  return ok({ main, library: folderLibrary(dirname(path)) });
};

/** The scenario's name in addresses: the file's name without its ending. */
export const scenarioId = (path: string): string => basename(path).replace(/\.ink$/i, '');

/** The scenarios of a folder: its ink files, not those of the folders below. */
export const scenarioFiles = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter(name => /\.ink$/i.test(name))
    .sort()
    .map(name => join(folder, name));
