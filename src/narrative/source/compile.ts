import { Compiler, CompilerOptions } from 'inkjs/full';
import { err, ok, type Result } from '../../engine/result.ts';
import { isError, type ScriptProblem } from './problem.ts';
import { codeLines, type Source, type Sources } from './sources.ts';

/** A compiled story as inkjs writes it, with the compiler's warnings. */
export interface Compiled {
  readonly json: string;
  readonly warnings: readonly ScriptProblem[];
}

const MESSAGE = /^(?:RUNTIME )?(ERROR|WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/;

/** Hints for mistakes whose compiler message does not say what to do. */
const HINTS: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    /Expected end of line but saw '#/,
    'A tag goes before the divert: `* "Words." # tag`, and `-> place` on the next line.',
  ],
  [
    /Apparent loose end|ran out|loose end/i,
    'Say where the story goes on: `-> name_of_a_knot`, or `-> END`.',
  ],
  [/not found/i, 'Check the spelling of the knot or stitch.'],
  [/Expected/i, 'In a tag the signs | -> [ ] { } and // mean something to ink: leave them out.'],
];

const remedyFor = (message: string): string =>
  HINTS.find(([pattern]) => pattern.test(message))?.[1] ?? 'Mend the ink at this line.';

const problem = (
  message: string,
  severity: ScriptProblem['severity'],
  file: string,
  line: number,
) =>
  ({
    code: severity === 'error' ? 'ink/does-not-compile' : 'ink/warning',
    severity,
    message,
    remedy: remedyFor(message),
    file,
    line,
  }) satisfies ScriptProblem;

const parseMessage = (text: string, main: string): ScriptProblem | null => {
  const [, kind = 'ERROR', file = main, line = '1', message = text] = MESSAGE.exec(text) ?? [];
  if (kind === 'TODO') return null;
  return problem(message.trim(), kind === 'WARNING' ? 'warning' : 'error', file, Number(line));
};

/** inkjs throws a bare exception at a number such as `0.`, with no line. */
const UNFINISHED_NUMBER = /(?:^|[=\s(,+*/<>-])\d+\.(?!\d|\.)\s*(?:$|[)},;])/;
const LOGIC_LINE = /^\s*(?:VAR|CONST|~|\{)/;

const unfinishedNumbers = (sources: Sources): readonly ScriptProblem[] =>
  sources.files.flatMap(({ name, text }) =>
    codeLines(text).flatMap((line, index) =>
      LOGIC_LINE.test(line) && UNFINISHED_NUMBER.test(line)
        ? [problem('A number ends in a point here.', 'error', name, index + 1)]
        : [],
    ),
  );

const compilerOptions = (main: Source, sources: Sources, report: (text: string) => void) =>
  new CompilerOptions(main.name, [], false, report, {
    ResolveInkFilename: (name: string) => sources.resolved.get(name) ?? name,
    LoadInkFileContents: (name: string) =>
      sources.files.find(file => file.name === name)?.text ?? '',
  });

const thrownMessage = (thrown: unknown): string =>
  thrown instanceof RangeError
    ? 'The compiler runs in circles here: something refers to itself.'
    : 'The ink compiler gave up on this file.';

const runCompiler = (main: Source, sources: Sources, said: ScriptProblem[]): string | null => {
  const report = (text: string) => {
    const parsed = parseMessage(text, main.name);
    if (parsed !== null) said.push(parsed);
  };
  try {
    const story = new Compiler(main.text, compilerOptions(main, sources, report)).Compile();
    const json = story.ToJson();
    return typeof json === 'string' ? json : null;
  } catch (thrown) {
    // Compile() throws after it has reported errors; only an unreported failure needs a sentence.
    if (!said.some(isError)) said.push(problem(thrownMessage(thrown), 'error', main.name, 1));
    return null;
  }
};

/**
 * Compiles ink that has been collected without errors. All problems are reported together, each
 * with file and line. Never throws, whatever the text.
 */
export const compileInk = (sources: Sources): Result<Compiled, readonly ScriptProblem[]> => {
  const [main] = sources.files;
  const early = [...sources.problems.filter(isError), ...unfinishedNumbers(sources)];
  if (main === undefined || early.length > 0) return err(early);
  const said: ScriptProblem[] = [];
  const json = runCompiler(main, sources, said);
  if (json === null || said.some(isError)) return err(said);
  return ok({ json, warnings: [...sources.problems, ...said] });
};
