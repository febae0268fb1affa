import { err, ok, type Result } from '../engine/result.ts';
import { describeProblem, isError, type ScriptProblem } from '../narrative/problem.ts';
import { readScript, type Script } from '../narrative/script.ts';
import { openInk, scenarioFiles, scenarioId } from './files.ts';

/** A scenario's file, read: a script, or the problems that keep it from being one. */
export interface Book {
  readonly id: string;
  readonly path: string;
  /** The main file and what it includes, as paths to watch. */
  readonly files: readonly string[];
  readonly script: Result<Script, readonly ScriptProblem[]>;
}

const unreadable = (path: string, code: string): ScriptProblem => ({
  code: 'include/missing',
  severity: 'error',
  message: `This file cannot be read (${code}).`,
  remedy: 'It has to be a text file in UTF-8.',
  file: path,
  line: 1,
});

/** Reads one scenario file. Never throws. */
export const readBook = (path: string): Book => {
  const id = scenarioId(path);
  const opened = openInk(path);
  if (!opened.ok) {
    return { id, path, files: [path], script: err([unreadable(path, opened.error)]) };
  }
  const { main, library } = opened.value;
  const { sources, script, problems } = readScript(id, main, library);
  const sound = script !== null && !problems.some(isError);
  return {
    id,
    path,
    files: sources.files.map(file => file.name),
    script: sound ? ok(script) : err(problems),
  };
};

/** Every scenario of a folder. */
export const readBookshelf = (folder: string): readonly Book[] =>
  scenarioFiles(folder).map(readBook);

export const describeProblems = (problems: readonly ScriptProblem[]): string =>
  problems.map(describeProblem).join('\n');
