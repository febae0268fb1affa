import { textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';

/** Files that belong together. */
export interface Group {
  /** The main file first; the others by the names by which they are included. */
  readonly files: readonly Source[];
  /** What the files were called where they came from, in the order of `files`. */
  readonly from: readonly string[];
  /** What is included, and is not among them. */
  readonly missing: readonly string[];
}

/** The names in the INCLUDE lines of a file, in their order, each once. */
export const includesOf = (source: Source): readonly string[] => {
  const file = readFile(source);
  const names = file.lines.flatMap(line =>
    line.kind === 'declaration' && line.keyword === 'INCLUDE'
      ? [textAt(file.code, line.rest).trim()]
      : [],
  );
  return [...new Set(names)];
};

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * The file that an INCLUDE line means: at its place beside the main file, else the one of that name;
 * whoever chooses files one by one has no folders.
 */
const meant = (name: string, main: Source, all: readonly Source[]): Source | undefined => {
  const others = all.filter(file => file !== main);
  const placed = others.find(file => file.name === `${folderOf(main.name)}${name}`);
  const ending = others.find(file => `/${file.name}`.endsWith(`/${name}`));
  const named = others.filter(file => baseOf(file.name) === baseOf(name));
  return placed ?? ending ?? (named.length === 1 ? named[0] : undefined);
};

/** Everything that a main file includes, itself or through another file. */
const groupOf = (
  main: Source,
  all: readonly Source[],
  isName: (name: string) => boolean,
): Group => {
  const files = [{ name: baseOf(main.name), text: main.text }];
  const from = [main.name];
  const missing: string[] = [];
  const wanted = [...includesOf(main)];
  const asked = new Set(wanted);
  for (const name of wanted) {
    if (name === baseOf(main.name)) continue;
    const found = isName(name) ? meant(name, main, all) : undefined;
    if (found === undefined) missing.push(name);
    else {
      files.push({ name, text: found.text });
      from.push(found.name);
      const more = includesOf(found).filter(one => !asked.has(one));
      for (const one of more) asked.add(one);
      wanted.push(...more);
    }
  }
  return { files, from, missing };
};

/**
 * Sorts files that were chosen together into scenarios: what no other file includes is a main file,
 * and takes along what it includes. `isName` says which names a scenario's files may have.
 */
export const groupIncludes = (
  all: readonly Source[],
  isName: (name: string) => boolean,
): readonly Group[] => {
  const groups = all.map(main => groupOf(main, all, isName));
  const included = new Set(groups.flatMap(({ from }) => from.slice(1)));
  const mains = groups.filter(({ from: [main = ''] }) => !included.has(main));
  // Files that include each other in a circle: the first of them begins.
  return mains.length > 0 ? mains : groups.slice(0, 1);
};
