import { err, ok, type Result } from '../../engine/result.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { compileInk } from '../source/compile.ts';
import { scenarioOf } from '../profile/header.ts';
import { openStory } from './ink-story.ts';
import { isError, type ScriptProblem } from '../source/problem.ts';
import { collectSources, type Library, type Source, type Sources } from '../source/sources.ts';
import { contentHashOf } from './content-hash.ts';

/** A scenario ready to be played: its header, checked, and its compiled story. */
export interface Script {
  readonly scenario: Scenario;
  readonly version: string;
  /** The compiled story, as inkjs reads it. */
  readonly json: string;
}

/** What came of reading a scenario's files. `script` is there whenever the ink compiles. */
export interface ScriptReading {
  readonly sources: Sources;
  readonly script: Script | null;
  readonly problems: readonly ScriptProblem[];
}

/** The script of a compiled story; `id` is the scenario's name in addresses. */
export const scriptOf = (id: string, json: string): Script => {
  const { story } = openStory(json);
  const scenario = scenarioOf(id, story.globalTags ?? [], name =>
    story.variablesState.GlobalVariableExistsWithName(name)
      ? story.variablesState.$(name)
      : undefined,
  );
  return { scenario, version: contentHashOf(json), json };
};

/** Reads a scenario with everything it includes and collects all problems. Never throws. */
export const readScript = (id: string, main: Source, library: Library): ScriptReading => {
  const sources = collectSources(main, library);
  const compiled = compileInk(sources);
  const profile = checkProfile(sources);
  if (!compiled.ok) return { sources, script: null, problems: [...compiled.error, ...profile] };
  return {
    sources,
    script: scriptOf(id, compiled.value.json),
    problems: [...compiled.value.warnings, ...profile],
  };
};

/** A script without errors, or its problems. */
export const soundScript = (reading: ScriptReading): Result<Script, readonly ScriptProblem[]> =>
  reading.script === null || reading.problems.some(isError)
    ? err(reading.problems)
    : ok(reading.script);
