import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { MOST_CHARACTERS, MOST_FILES } from '../../engine/limits.ts';
import { ok, type Result } from '../../engine/result.ts';
import type { Library, Source } from '../../narrative/source/sources.ts';
import { explainFile, type FileProblem, readText } from './text-file.ts';

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

const stepsOf = (wanted: string): readonly string[] => wanted.split(/[\\/]/);

/** An address that does not begin beside the scenario: `/etc/…`, `C:\…`, `file:…`. */
const ELSEWHERE = /^(?:[\\/]|[a-z][a-z0-9+.-]*:)/i;

/** The path leaves the folder on its way, even if it came back. */
const climbsOut = (wanted: string): boolean => {
  let depth = 0;
  return stepsOf(wanted).some(step => {
    depth += step === '..' ? -1 : Number(step !== '.' && step !== '');
    return depth < 0;
  });
};

const realPath = (folder: string, wanted: string): string | null => {
  let path = folder;
  for (const step of stepsOf(wanted)) {
    const name = step === '.' || step === '..' ? step : realName(path, step);
    if (name === undefined) return null;
    path = join(path, name);
  }
  return path;
};

/** What came of an INCLUDE: a file, the reason why one is not read, or null where there is none. */
type Answer = { readonly source: Source } | { readonly refusal: string } | null;

/** The files beside a scenario and below, and no others. INCLUDE paths are seen from the main file. */
class FolderLibrary implements Library {
  private readonly folder: string;
  private readonly answers = new Map<string, Answer>();
  private readonly sizes = new Map<string, number>();

  constructor(folder: string) {
    this.folder = folder;
  }

  read(name: string): Source | null {
    const answer = this.answer(name);
    return answer !== null && 'source' in answer ? answer.source : null;
  }

  refusalOf(name: string): string | null {
    const answer = this.answer(name);
    return answer !== null && 'refusal' in answer ? answer.refusal : null;
  }

  /** Each name is looked up once: a file that changes meanwhile is one file all the same. */
  private answer(name: string): Answer {
    const known = this.answers.get(name);
    if (known !== undefined) return known;
    const answer = this.lookUp(name);
    this.answers.set(name, answer);
    return answer;
  }

  private lookUp(wanted: string): Answer {
    if (ELSEWHERE.test(wanted) || climbsOut(wanted)) {
      return { refusal: 'Only files in the folder of the scenario and below are read.' };
    }
    const path = realPath(this.folder, wanted);
    const text = path === null ? null : readText(path, this.folder);
    if (path === null || text === null) return null;
    if (!text.ok) {
      return text.error === 'file/missing' ? null : { refusal: explainFile(text.error).message };
    }
    const name = relative(this.folder, path).split(sep).join('/');
    return this.within(name, text.value) ?? { source: { name, text: text.value } };
  }

  /** Counts a file in, unless it is one too many. */
  private within(name: string, text: string): Answer {
    this.sizes.set(name, text.length);
    const all = [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
    if (this.sizes.size > MOST_FILES) {
      return { refusal: `It would be more than ${MOST_FILES} files for one scenario.` };
    }
    const refusal = `It would be more than ${MOST_CHARACTERS / 1_000_000} million characters for one scenario.`;
    return all > MOST_CHARACTERS ? { refusal } : null;
  }
}

export const folderLibrary = (folder: string): Library => new FolderLibrary(folder);

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

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Files as they are named, and the scenarios of folders. */
export const filesIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap(path => (isFolder(path) ? scenarioFiles(path) : [path]));
