import { basename, dirname, join } from 'node:path';
import type { CatalogueProblem } from '../../app/catalogue/catalogue.ts';
import { err, type Result } from '../../engine/result.ts';
import { readScript, soundScript, type Script } from '../../narrative/story/script.ts';
import type { Sources } from '../../narrative/source/sources.ts';
import { explainFile, type FileProblem } from './text-file.ts';
import { openInk, scenarioId } from './files.ts';

/** A scenario's file, read: a script, or the problems that keep it from being one. */
export interface LoadedScenario {
  readonly id: string;
  readonly path: string;
  /** The main file and what it includes. */
  readonly sources: Sources;
  readonly script: Result<Script, readonly CatalogueProblem[]>;
  /** The story as far as it can be played: also of a scenario whose tags have errors. */
  readonly playable: Script | null;
}

const unreadable = (path: string, problem: FileProblem): CatalogueProblem => ({
  code: problem,
  severity: 'error',
  ...explainFile(problem),
  file: basename(path),
  line: 1,
});

const NO_SOURCES: Sources = { files: [], problems: [], resolved: new Map() };

/** Reads one scenario file. Never throws. */
export const loadScenario = (path: string): LoadedScenario => {
  const id = scenarioId(path);
  const opened = openInk(path);
  if (!opened.ok) {
    const script = err([unreadable(path, opened.error)]);
    return { id, path, sources: NO_SOURCES, script, playable: null };
  }
  const { main, library } = opened.value;
  const reading = readScript(id, main, library);
  return {
    id,
    path,
    sources: reading.sources,
    script: soundScript(reading),
    playable: reading.script,
  };
};

/** Every file a book was made from, to be watched. */
export const filesOf = ({ path, sources }: LoadedScenario): readonly string[] =>
  sources.files.length === 0 ? [path] : sources.files.map(({ name }) => join(dirname(path), name));
