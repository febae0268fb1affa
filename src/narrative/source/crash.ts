import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Source, Sources } from './sources.ts';
import type { SourcePlace } from './source-map.ts';

type Parsed = Compiler['parsedStory'];

/** The story as the parser read it; null where it threw before it was through. */
export const parsedBy = (compiler: Compiler): Parsed | null => {
  try {
    return compiler.parsedStory;
  } catch {
    return null;
  }
};

const lineReached = (compiler: Compiler): number => compiler.parser.lineIndex + 1;

const NO_INCLUDES = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => '' };

/** The line at which the parser throws on this text alone, or null where it does not. */
const lineOfCrashIn = ({ name, text }: Source): number | null => {
  const compiler = new Compiler(text, new CompilerOptions(name, [], false, () => {}, NO_INCLUDES));
  try {
    compiler.Compile();
  } catch {
    return parsedBy(compiler) === null ? lineReached(compiler) : null;
  }
  return null;
};

const inParser = (compiler: Compiler, { files }: Sources): SourcePlace => {
  const [main, ...included] = files;
  for (const file of included.toReversed()) {
    const line = lineOfCrashIn(file);
    if (line !== null) return { file: file.name, line };
  }
  return { file: main?.name ?? '', line: lineReached(compiler) };
};

type Item = Parsed['content'][number];

/** Everything in a parsed story, level by level: what is nested most deeply comes last. */
const everything = (parsed: Parsed): readonly Item[] => {
  const found: Item[] = [...parsed.content];
  for (let at = 0; at < found.length; at++) {
    for (const child of found[at]?.content ?? []) found.push(child);
  }
  return found;
};

/**
 * Lets the compiler fail once more and notes what it was busy with. If it fails before it is busy
 * with anything, it is what is nested most deeply that it could not look through.
 */
const inGenerator = (parsed: Parsed, main: string): SourcePlace => {
  let at: SourcePlace = { file: main, line: 1 };
  const enter = (item: Item): void => {
    const { debugMetadata: place } = item;
    if (place !== null) at = { file: place.fileName ?? main, line: place.startLineNumber };
  };
  const items = everything(parsed);
  const deepest = items.at(-1);
  if (deepest !== undefined) enter(deepest);
  for (const item of items) {
    const generate = item.GenerateRuntimeObject.bind(item);
    const resolve = item.ResolveReferences.bind(item);
    Object.assign(item, {
      GenerateRuntimeObject: () => {
        enter(item);
        return generate();
      },
      ResolveReferences: (context: Parsed) => {
        enter(item);
        resolve(context);
      },
    });
  }
  try {
    parsed.ExportRuntime(() => {});
  } catch {
    // The place is known by now.
  }
  return at;
};

/** Where in the sources a compiler was when it threw an exception instead of reporting an error. */
export const placeOfCrash = (compiler: Compiler, sources: Sources): SourcePlace => {
  const main = sources.files[0]?.name ?? '';
  const parsed = parsedBy(compiler);
  const { file, line } = parsed === null ? inParser(compiler, sources) : inGenerator(parsed, main);
  return { file: sources.resolved.get(file) ?? file, line };
};

interface Explained {
  readonly message: string;
  readonly remedy: string;
}

const DEEP: Explained = {
  message:
    'This is too deeply nested, or too long, for ink: its compiler cannot get to the end of it.',
  remedy: 'Take it apart: a knot, a function or a variable of its own for a part of it.',
};

/** What inkjs's exceptions mean to an author. */
const EXPLAINED: readonly (readonly [pattern: RegExp, explained: Explained])[] = [
  [
    /Unexpected operation or number type/,
    {
      message: 'Ink knows no minus for true and false.',
      remedy: 'Write `not true` or `not false`.',
    },
  ],
  [
    /Already parsing a choice/,
    {
      message: 'A choice stands inside the words of another choice.',
      remedy: 'Put each choice on a line of its own.',
    },
  ],
  [/Stack overflow|Maximum call stack/, DEEP],
];

const POINTED = /\d\.(?!\d)/;

/** inkjs has one exception for all numbers that it cannot read. */
const badNumber = (line: string): Explained =>
  POINTED.test(line)
    ? {
        message: 'A number ends in a point here.',
        remedy: 'Write a digit behind the point, as in 2.0, or leave the point out.',
      }
    : { message: 'This number is too large for ink.', remedy: 'Count in a larger unit.' };

/** What an exception of the compiler means; `line` is the text of the line that it stopped at. */
export const explainCrash = (thrown: unknown, line: string): Explained => {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (said.includes('NumberExpression')) return badNumber(line);
  const known = EXPLAINED.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return known[1];
  return {
    message: `The ink compiler gave up here (${said}).`,
    remedy: 'Write this line more plainly.',
  };
};
