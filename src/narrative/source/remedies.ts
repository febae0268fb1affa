import { adviceOnName } from './compiler-names.ts';
import { linesFrom } from './lines-from.ts';
import type { ScriptProblem } from './problem.ts';
import type { SourcePlace } from './source-map.ts';
import { codeLines, type Source, unclosedComment } from './sources.ts';

/** What the compiler met where it expected something else. */
const seenIn = (message: string): string =>
  /but saw '([\s\S]*?)'?$/.exec(message)?.[1]?.slice(0, 12) ?? '';

/** Whether the compiler stumbled inside of a tag. */
const isInTag = (message: string, line: string): boolean => {
  const seen = seenIn(message);
  const [tag, at] = [line.search(/(?<!\\)#/), seen === '' ? -1 : line.lastIndexOf(seen)];
  return tag >= 0 && (at < 0 || at > tag);
};

const BLANK_IN_NAME = /^\s*={1,}\s*(?:function\s+)?[\w]+[ \t]+[\w]|->\s*\w+[ \t]+\w/;
const SIGN_IN_NAME = /^\s*={1,}\s*(?:function\s+)?\w+[-.'’]\w|->\s*\w+[-'’]\w/;

/** A fault that the compiler's sentence does not name, and what to do about it. */
interface Hint {
  readonly fits: (message: string, line: string) => boolean;
  readonly remedy: string;
}

const TWO_SIGNS =
  'Two signs compare: { x == "a" }. One sign gives a value, on a line of its own: ~ x = "a".';

const HINTS: readonly Hint[] = [
  {
    fits: message => /Expected end of line but saw '#/.test(message),
    remedy: 'A tag goes before the divert: `* "Words." # tag`, and `-> place` on the next line.',
  },
  {
    fits: message => /Apparent loose end|ran out|loose end/i.test(message),
    remedy: 'Say where the story goes on: `-> name_of_a_knot`, or `-> END`.',
  },
  {
    fits: (message, line) =>
      /Expected/.test(message) && /(?:VAR|CONST|~|[{=(])[^#"]*[“”„«»‘’]/u.test(line),
    remedy:
      'Ink reads straight quotation marks only: write "…" for “…” in a value. Between words of a line both may stand.',
  },
  {
    fits: (message, line) => /Expected/.test(message) && /\{[^"}]*(?:=>|=<)/.test(line),
    remedy: 'At least is >= and at most is <=.',
  },
  {
    fits: (message, line) => /Expected/.test(message) && /[=!]=\s*'[^']*'/.test(line),
    remedy: `Text in a condition stands in straight double quotation marks: { x == "a" }.`,
  },
  {
    fits: message => /but saw '(?:AND|OR|NOT)\b/.test(message),
    remedy: 'Write these words in small letters, and, or, not, or as signs: &&, ||, !.',
  },
  {
    fits: message => /for choice condition but saw '"/.test(message),
    remedy: 'Two signs compare a variable with a text: { x == "a" }.',
  },
  {
    fits: (message, line) => /Expected end of line/.test(message) && SIGN_IN_NAME.test(line),
    remedy: 'The name of a knot has letters, digits and _ only: write the_remedy, everywhere.',
  },
  {
    fits: message => /already contains flow named/.test(message),
    remedy: 'Give one of the two another name. A file that is included twice has everything twice.',
  },
  {
    fits: message => /but saw '\|/.test(message),
    remedy: 'A bar divides alternatives, in braces only: write \\| for the sign itself.',
  },
  {
    fits: message => /but saw '\}/.test(message),
    remedy: 'This brace closes nothing: take it out, or write \\} for the sign itself.',
  },
  {
    fits: message => /nested in conditionals or sequences need to explicitly divert/.test(message),
    remedy: 'Behind a reply in braces write where it goes: `* "Words."` and `-> place` below it.',
  },
  {
    fits: (message, line) =>
      /Branch doesn't have condition|rather than an extra condition/.test(message) &&
      /^\s*-[^:]*[^=!<>:]=[^=<>]/.test(line),
    remedy: TWO_SIGNS,
  },
  {
    fits: (message, line) =>
      /but saw '=[^=]/.test(message) || (/Expected/.test(message) && /\{\s*\w+\s*=[^=]/.test(line)),
    remedy: TWO_SIGNS,
  },
  {
    fits: (message, line) => /Expected end of line/.test(message) && BLANK_IN_NAME.test(line),
    remedy: 'The name of a knot has no blanks: write the_remedy for "the remedy", everywhere.',
  },
  {
    fits: message => /not found/i.test(message),
    remedy: 'Check the spelling of the knot or stitch.',
  },
  {
    fits: (message, line) => /Expected/i.test(message) && isInTag(message, line),
    remedy: 'In a tag the signs | -> [ ] { } and // mean something to ink: leave them out.',
  },
];

/** What to do about a sentence of the compiler; `line` is the line that it names. */
export const remedyFor = (message: string, line: string): string =>
  HINTS.find(({ fits }) => fits(message, line))?.remedy ?? 'Mend the ink at this line.';

interface OpenBrace {
  readonly line: number;
  /** How far the line is indented that has it. */
  readonly indent: number;
}

const indentOf = (line: string): number => line.search(/\S|$/);

/** A brace alone on its line closes the one that is indented as far; what opened since was not closed. */
const closed = (open: readonly OpenBrace[], line: string): number => {
  const isAlone = /^\s*}\s*$/.test(line);
  const partner = isAlone ? open.findLastIndex(({ indent }) => indent === indentOf(line)) : -1;
  return partner < 0 ? open.length - 1 : partner;
};

/** The line of a brace that is still open where its block, its knot or the file ends. */
const unclosedIn = (text: string): number | null => {
  const open: OpenBrace[] = [];
  for (const [index, line] of codeLines(text).entries()) {
    if (/^\s*==/.test(line) && open[0] !== undefined) return open[0].line;
    for (const [sign] of line.matchAll(/\\.|[{}]/g)) {
      if (sign === '{') open.push({ line: index + 1, indent: indentOf(line) });
      if (sign !== '}') continue;
      const [, left] = open.splice(Math.max(0, closed(open, line)));
      if (left !== undefined) return left.line;
    }
  }
  return open[0]?.line ?? null;
};

const unclosed = (place: SourcePlace): ScriptProblem => ({
  code: 'ink/does-not-compile',
  severity: 'error',
  message: 'The brace { that opens here is never closed.',
  remedy: 'Close it with }, before the next knot begins.',
  ...place,
});

/** A comment that takes the rest of its file; knots that it took cannot be found from anywhere. */
export const swallowing = ({ name, text }: Source): readonly ScriptProblem[] => {
  const line = unclosedComment(text);
  if (line === null) return [];
  return [
    {
      code: 'text/swallowed',
      severity: 'error',
      message: 'The comment /* that opens here is never closed: everything behind it is not read.',
      remedy: 'Close it with */, or write // for a comment of one line.',
      file: name,
      line,
    },
  ];
};

const isSame = (a: ScriptProblem, b: ScriptProblem): boolean =>
  a.code === b.code && a.message === b.message;

/** One sentence said of several lines is one fault; a name that is nearly another is probably that. */
const together = (
  problems: readonly ScriptProblem[],
  files: readonly Source[],
): readonly ScriptProblem[] => {
  return problems.flatMap((problem, index) => {
    if (!problem.code.startsWith('ink/')) return [problem];
    if (problems.findIndex(other => isSame(other, problem)) !== index) return [];
    const more = problems.slice(index + 1).filter(other => isSame(other, problem));
    const also = more.length === 0 ? '' : ` The same at ${linesFrom(problem, more)}.`;
    const stop = also === '' || /[.?!]$/.test(problem.message) ? '' : '.';
    const message = `${problem.message}${stop}${also}`;
    return [{ ...problem, message, ...adviceOnName(problem.message, files) }];
  });
};

const isCompilers = ({ code }: ScriptProblem): boolean => code === 'ink/does-not-compile';

/**
 * The cause for what the compiler said: a brace that was left open is told where it opens, and not
 * where the compiler noticed; of several sentences about one line the first is enough.
 */
export const withCauses = (
  problems: readonly ScriptProblem[],
  files: readonly Source[],
): readonly ScriptProblem[] => {
  const swallowed = files.flatMap(swallowing);
  if (swallowed.length > 0 && problems.some(isCompilers))
    return [...swallowed, ...problems.filter(problem => !isCompilers(problem))];
  const faulty = files.filter(({ name }) =>
    problems.some(problem => isCompilers(problem) && problem.file === name),
  );
  const open = faulty.flatMap(({ name, text }) => {
    const line = unclosedIn(text);
    return line === null ? [] : [unclosed({ file: name, line })];
  });
  const isNews = (problem: ScriptProblem, index: number): boolean =>
    !isCompilers(problem) ||
    (!open.some(({ file, line }) => file === problem.file && line <= problem.line) &&
      problems.findIndex(
        other => isCompilers(other) && other.file === problem.file && other.line === problem.line,
      ) === index);
  return [...open, ...together(problems.filter(isNews), files)];
};
