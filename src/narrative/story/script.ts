import { err, ok, type Result } from '../../engine/result.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { tagsOfStory } from '../compiled/leading-tags.ts';
import { compileInk } from '../source/compile.ts';
import { scenarioOf } from '../profile/header.ts';
import { openStory } from './ink-story.ts';
import { isError, type ScriptProblem } from '../source/problem.ts';
import type { Library, Source, Sources } from '../source/sources.ts';
import { visible } from '../source/visible-text.ts';
import { contentHashOf } from './content-hash.ts';

/** A scenario ready to be played: its header, checked, and its compiled story. */
export interface Script {
  readonly scenario: Scenario;
  readonly version: string;
  /** The compiled story, as `readStory` reads it. */
  readonly json: string;
  /** It has no header: plain ink, which nobody but its author writes variables of. */
  readonly plain?: true;
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
  const scenario = scenarioOf(id, tagsOfStory(story), name =>
    story.variablesState.GlobalVariableExistsWithName(name)
      ? story.variablesState.$(name)
      : undefined,
  );
  return { scenario, version: contentHashOf(json), json };
};

/** inkjs works out the first values of the variables as it opens a story, and may stop there. */
const openedScript = (id: string, json: string, file: string): Result<Script, ScriptProblem> => {
  try {
    return ok(scriptOf(id, json));
  } catch (thrown) {
    return err({
      code: 'ink/does-not-compile',
      severity: 'error',
      message: `Ink cannot begin this story (${thrown instanceof Error ? thrown.message : String(thrown)}).`,
      remedy: 'Look at the first values of the variables.',
      file,
      line: 1,
    });
  }
};

/** Where the ink does not compile, parts of it were not read: names and words may be in those. */
const isOfHeaderOrTag = ({ code }: ScriptProblem): boolean =>
  /^(?:header|levels|tag|text)\//.test(code);

/** Sentences quote what stands in the file: nobody who shows them should have to obey it. */
const quotable = (problem: ScriptProblem): ScriptProblem => ({
  ...problem,
  message: visible(problem.message),
  remedy: visible(problem.remedy),
});

/** Reads a scenario with everything it includes and collects all problems. Never throws. */
export const readScript = (id: string, main: Source, library: Library): ScriptReading => {
  const reading = readInk(id, main, library);
  return { ...reading, problems: reading.problems.map(quotable) };
};

const readInk = (id: string, main: Source, library: Library): ScriptReading => {
  const { sources, json, problems: said, parsed } = compileInk(main, library);
  // What the parser gave up on has its own problems to tell.
  const { plain, problems: profile } =
    parsed === null ? { plain: false, problems: [] } : checkProfile({ sources, story: parsed });
  const problems = [...said, ...(said.some(isError) ? profile.filter(isOfHeaderOrTag) : profile)];
  if (json === null) return { sources, script: null, problems };
  const opened = openedScript(id, json, main.name);
  if (!opened.ok) return { sources, script: null, problems: [...problems, opened.error] };
  const script: Script = plain ? { ...opened.value, plain } : opened.value;
  return { sources, script, problems };
};

/** Plain ink is sound ink, and still no scenario. */
const asScenario = (problem: ScriptProblem): ScriptProblem =>
  problem.code === 'header/none' ? { ...problem, severity: 'error' } : problem;

/** A scenario without errors, or the problems that keep the file from being one. */
export const soundScript = ({
  script,
  problems,
}: ScriptReading): Result<Script, readonly ScriptProblem[]> =>
  script === null || script.plain === true || problems.some(isError)
    ? err(problems.map(asScenario))
    : ok(script);
