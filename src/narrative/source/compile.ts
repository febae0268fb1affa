import { Compiler, CompilerOptions } from 'inkjs/full';
import { type Unwritable, writeStory } from '../compiled/write-story.ts';
import { explainCrash, parsedBy, placeOfCrash } from './crash.ts';
import { Includes } from './includes.ts';
import { isError, type ScriptProblem } from './problem.ts';
import { remedyFor, withCauses } from './remedies.ts';
import { keepCompiled, type SourcePlace } from './source-map.ts';
import { codeLines, type Library, plainText, type Source, type Sources } from './sources.ts';

/** What came of compiling a story with everything that it includes. */
export interface Compilation {
  readonly sources: Sources;
  /** The compiled story as `readStory` reads it; null where there are errors. */
  readonly json: string | null;
  readonly problems: readonly ScriptProblem[];
  /** The story as ink's parser read it, also where it does not compile; null where it gave up. */
  readonly parsed: ParsedStory | null;
}

type ParsedStory = Compiler['parsedStory'];

const MESSAGE = /^(?:RUNTIME )?(ERROR|WARNING|TODO): (?:'(.*?)' )?(?:line (\d+): )?([\s\S]*)$/;
const CIRCLE = /^Recursive INCLUDE detected: '(.*)' is already open/;

const circle = (wanted: string, file: string, line: number): ScriptProblem => ({
  code: 'include/circle',
  severity: 'error',
  message: `"${wanted}" is included while it is itself being read: a circle.`,
  remedy: 'Take one of the two INCLUDE lines out.',
  file,
  line,
});

const lineAt = ({ files }: Sources, { file, line }: SourcePlace): string => {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  return codeLines(text)[line - 1] ?? '';
};

const parseMessage = (text: string, sources: Sources): ScriptProblem | null => {
  const { files, resolved } = sources;
  const main = files[0]?.name ?? '';
  const [, kind = 'ERROR', written = main, line = '1', rest = text] = MESSAGE.exec(text) ?? [];
  if (kind === 'TODO') return null;
  const file = resolved.get(written) ?? written;
  const wanted = CIRCLE.exec(rest)?.[1];
  if (wanted !== undefined) return circle(wanted, file, Number(line));
  const message = rest.trim();
  const place = { file, line: Number(line) };
  return {
    ...(kind === 'WARNING'
      ? { code: 'ink/warning', severity: 'warning' }
      : { code: 'ink/does-not-compile', severity: 'error' }),
    message,
    remedy: remedyFor(message, lineAt(sources, place)),
    ...place,
  };
};

const crashed = (compiler: Compiler, thrown: unknown, sources: Sources): ScriptProblem => {
  const place = placeOfCrash(compiler, sources);
  return {
    code: 'ink/does-not-compile',
    severity: 'error',
    ...explainCrash(thrown, lineAt(sources, place)),
    ...place,
  };
};

const lost = ({ message, looks }: Unwritable, { files }: Sources): ScriptProblem => {
  const places = files.flatMap(({ name, text }) => {
    const line = codeLines(text).findIndex(code => looks.test(code));
    return line < 0 ? [] : [{ file: name, line: line + 1 }];
  });
  const [place = { file: files[0]?.name ?? '', line: 1 }] = places;
  return {
    code: 'ink/does-not-compile',
    severity: 'error',
    message,
    remedy: 'Write something else.',
    ...place,
  };
};

const compilerFor = (main: Source, sources: Includes, said: ScriptProblem[]): Compiler => {
  const report = (text: string): void => {
    const parsed = parseMessage(text, sources);
    if (parsed !== null) said.push(parsed);
  };
  return new Compiler(main.text, new CompilerOptions(main.name, [], false, report, sources));
};

const runCompiler = (
  compiler: Compiler,
  sources: Includes,
  said: ScriptProblem[],
): string | null => {
  try {
    const story = compiler.Compile();
    if (said.some(isError)) return null;
    keepCompiled(sources, story);
    const written = writeStory(story);
    if (written.ok) return written.value;
    said.push(lost(written.error, sources));
  } catch (thrown) {
    // Compile() throws after it has reported errors; only an unreported failure needs a sentence.
    if (![...sources.problems, ...said].some(isError))
      said.push(crashed(compiler, thrown, sources));
  }
  return null;
};

/** What follows from a file that was not read is not worth telling. */
const causes = (sources: Sources, said: readonly ScriptProblem[]): readonly ScriptProblem[] => {
  const all = [...sources.problems, ...said];
  const includes = all.filter(problem => isError(problem) && problem.code.startsWith('include/'));
  return includes.length > 0 ? includes : withCauses(all, sources.files);
};

/**
 * Compiles ink with everything it includes. All problems are reported together, each with file and
 * line. Never throws, whatever the text.
 */
export const compileInk = (source: Source, library: Library): Compilation => {
  const main = plainText(source);
  const sources = new Includes(main, library);
  const said: ScriptProblem[] = [];
  const compiler = compilerFor(main, sources, said);
  const json = runCompiler(compiler, sources, said);
  const problems = causes(sources, said);
  return {
    sources,
    json: problems.some(isError) ? null : json,
    problems,
    parsed: parsedBy(compiler),
  };
};
