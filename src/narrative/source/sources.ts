import type { ScriptProblem } from './problem.ts';

/** One ink file: its name as authors write it (relative to the main file) and its text. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Where ink files come from: a folder, the bundler, an editor. Answers null for a file it has not got. */
export interface Library {
  /** May answer with a file of another spelling (`Policies/x` for `policies/X.ink`). */
  read(name: string): Source | null;
  /** Why a file that is there is not read, as a sentence; null where nothing speaks against it. */
  refusalOf?(name: string): string | null;
}

export interface Sources {
  /** The main file first, each file once, in the order of inclusion. */
  readonly files: readonly Source[];
  readonly problems: readonly ScriptProblem[];
  /** What an INCLUDE line says → the file it means. */
  readonly resolved: ReadonlyMap<string, string>;
}

const INCLUDE = /^\s*INCLUDE\s+(.*\S)\s*$/;

/** The text of a file with comments blanked out, line by line, so that line numbers stay. */
export const codeLines = (text: string): readonly string[] => {
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\//g, block => block.replace(/[^\n]/g, ' '));
  return withoutBlocks
    .split(/\r\n?|\n/)
    .map(line => line.replace(/(^|[^\\])\/\/.*$/, (_all, before: string) => before));
};

interface Walk {
  readonly library: Library;
  readonly files: Source[];
  readonly problems: ScriptProblem[];
  readonly resolved: Map<string, string>;
}

const missing = (wanted: string, file: string, line: number): ScriptProblem => ({
  code: 'include/missing',
  severity: 'error',
  message: `The file "${wanted}" is included here and cannot be found.`,
  remedy: 'Write the path as seen from the main file, with its ending .ink.',
  file,
  line,
});

const misspelt = (wanted: string, found: string, file: string, line: number): ScriptProblem => ({
  code: 'include/spelling',
  severity: 'warning',
  message: `"${wanted}" means the file "${found}".`,
  remedy: 'Spell it exactly so: some machines tell upper and lower case apart.',
  file,
  line,
});

const circle = (wanted: string, file: string, line: number): ScriptProblem => ({
  code: 'include/circle',
  severity: 'error',
  message: `"${wanted}" is included while it is itself being read: a circle.`,
  remedy: 'Take one of the two INCLUDE lines out.',
  file,
  line,
});

const include = (
  walk: Walk,
  wanted: string,
  from: string,
  line: number,
  path: readonly string[],
): void => {
  const found = walk.library.read(wanted);
  if (found === null) {
    walk.problems.push(missing(wanted, from, line));
    return;
  }
  walk.resolved.set(wanted, found.name);
  if (found.name !== wanted) walk.problems.push(misspelt(wanted, found.name, from, line));
  if (path.includes(found.name)) walk.problems.push(circle(wanted, from, line));
  else if (!walk.files.some(file => file.name === found.name)) visit(walk, found, path);
};

const visit = (walk: Walk, source: Source, path: readonly string[]): void => {
  walk.files.push(source);
  codeLines(source.text).forEach((text, index) => {
    const wanted = INCLUDE.exec(text)?.[1];
    if (wanted !== undefined) include(walk, wanted, source.name, index + 1, [...path, source.name]);
  });
};

/** Reads the main file and everything it includes, each file once; problems: missing, circle, spelling. */
export const collectSources = (main: Source, library: Library): Sources => {
  const walk: Walk = { library, files: [], problems: [], resolved: new Map() };
  visit(walk, main, []);
  return walk;
};
