import type { InkFile, Section } from './ink-file.ts';
import type { InkLine } from './ink-line.ts';
import { isEmpty, type Span } from './span.ts';

/**
 * How an arrow leads on: `-> there`; `-> there ->`, which comes back; `<- there`, which is told
 * beside it; `->->`, which goes back; or a place that is only named, as `x = -> there` does.
 */
export type ArrowKind = 'divert' | 'tunnel' | 'thread' | 'return' | 'value';

/** An arrow from its first sign to the end of its target. */
export interface Arrow extends Span {
  readonly kind: ArrowKind;
  /** The name it points at, with its dots; empty where it says none. */
  readonly target: Span;
  /** Whether it stands between braces, where it is not always followed. */
  readonly inBraces: boolean;
  /** Whether such braces open on its own line. */
  readonly inLine: boolean;
}

/** An open brace, and where what it asks ends: before that, signs are those of an expression. */
interface Open {
  readonly asksUntil: number;
}

/** Characters that are looked through for the end of a question; nobody asks longer ones. */
const LONGEST_QUESTION = 2000;

const TARGET = /[\t ]*([\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{M}\p{N}_]+)*)?/uy;

/** Behind a brace that begins a sequence: texts by turn. */
const IN_TURN = /[\t ]*(?:[&!~$]|->|(?:stopping|cycle|shuffle|once)\b)/y;

const matchAt = (pattern: RegExp, code: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(code);
};

const stringEnd = (code: string, at: number, to: number): number => {
  const end = code.indexOf('"', at + 1);
  return end < 0 || end > to ? at : end;
};

/** Where the question behind a brace ends: at its colon, at its closing brace, or at once. */
const questionEnd = (code: string, open: number, lineEnd: number): number => {
  if (matchAt(IN_TURN, code, open + 1) !== null) return open;
  const to = Math.min(lineEnd, open + LONGEST_QUESTION);
  let depth = 0;
  for (let at = open + 1; at < to; at += 1) {
    const char = code[at];
    if (char === '"') at = stringEnd(code, at, to);
    else if (char === '{') depth += 1;
    else if (char === '}' && depth === 0) return at;
    else if (char === '}') depth -= 1;
    else if (depth === 0 && char === ':') return at;
    else if (depth === 0 && char === '|') {
      if (code[at + 1] !== '|') return open;
      at += 1;
    }
  }
  return open;
};

const isExpression = (code: string, { kind, code: { from } }: InkLine): boolean =>
  kind === 'declaration' || (kind === 'logic' && code[from] === '~');

const isLogicBehindGather = (line: InkLine): boolean => line.kind === 'gather' && line.isLogic;

const targetAt = (code: string, at: number): Span => {
  const found = matchAt(TARGET, code, at);
  const name = found?.[1] ?? '';
  const to = at + (found?.[0].length ?? 0);
  return { from: to - name.length, to };
};

/** Behind the arguments that follow a name, or the place itself. */
const behindArguments = (code: string, at: number, to: number): number => {
  if (code[at] !== '(') return at;
  let depth = 0;
  for (let end = at; end < to; end += 1) {
    depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
    if (depth === 0) return end + 1;
  }
  return to;
};

const arrowAt = (
  code: string,
  at: number,
  to: number,
  asks: boolean,
): Pick<Arrow, 'kind' | 'target' | 'from' | 'to'> => {
  const isReturn = code.startsWith('->->', at);
  const from = at + (isReturn ? 4 : 2);
  const target = targetAt(code, from);
  const ends = isEmpty(target) ? from : target.to;
  const behind = behindArguments(code, ends, to);
  const next = behind + (/^[\t ]*/.exec(code.slice(behind, behind + 40))?.[0].length ?? 0);
  const kind = isReturn
    ? 'return'
    : code[at] === '<'
      ? 'thread'
      : asks
        ? 'value'
        : code.startsWith('->', next)
          ? 'tunnel'
          : 'divert';
  return { kind, target, from: at, to: ends };
};

/** The arrows on one line; `open` is what was open before it and becomes what is open behind it. */
const arrowsOn = (code: string, line: InkLine, open: Open[]): readonly Arrow[] => {
  const found: Arrow[] = [];
  const { from, to } = line.code;
  const whole = isExpression(code, line) || isLogicBehindGather(line);
  const before = open.length;
  let argumentsEnd = from;
  for (let at = from; at < to; at += 1) {
    const asks = whole || at < argumentsEnd || at < (open.at(-1)?.asksUntil ?? 0);
    const char = code[at];
    if (char === '\\') at += 1;
    else if (char === '"' && asks) at = stringEnd(code, at, to);
    else if (char === '{') open.push({ asksUntil: questionEnd(code, at, to) });
    else if (char === '}') open.pop();
    else if (code.startsWith('->', at) || (!asks && code.startsWith('<-', at))) {
      const arrow = arrowAt(code, at, to, asks);
      const named = !isEmpty(arrow.target);
      const braces = { inBraces: open.length > 0, inLine: open.length > before };
      if (named || arrow.kind === 'return') found.push({ ...arrow, ...braces });
      argumentsEnd = Math.max(argumentsEnd, behindArguments(code, arrow.to, to));
      at = arrow.to - 1;
    }
  }
  return found;
};

const isWithin = ({ from, to }: Span, line: InkLine): boolean =>
  line.from >= from && line.from < to;

/** Every arrow of a section, in order; those of its heading are parameters and lead nowhere. */
export const arrowsIn = ({ code, lines }: InkFile, section: Section): readonly Arrow[] => {
  const open: Open[] = [];
  return lines
    .filter(line => isWithin(section, line) && line.from !== section.heading?.from)
    .flatMap(line => arrowsOn(code, line, open));
};
