import { openBraces } from './content.ts';
import type { InkLine } from './ink-line.ts';
import { isEmpty, type Span, trimmed } from './span.ts';

/** One way of a choice between texts that goes over several lines. */
export interface BranchLines {
  /** What must hold; null for `else`. Empty where the branch asks what the head says. */
  readonly condition: Span | null;
  /** What stands behind the colon on the line of the branch itself. */
  readonly rest: Span | null;
  readonly lines: readonly InkLine[];
}

/** `{ heat >= 7:` … `}` over several lines. */
export interface ConditionalLines {
  /** Between the brace and the colon; null where there is nothing. */
  readonly head: Span | null;
  readonly branches: readonly BranchLines[];
}

/** Words with which ink begins a sequence: texts by turn, which no condition chooses. */
const SEQUENCE = /^(?:stopping|cycle|shuffle|once)\b|^[&!~$]/;

/** The first colon outside braces, brackets and quotation marks, or −1. */
const colonIn = (code: string, { from, to }: Span): number => {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < to; at += 1) {
    const char = code[at] ?? '';
    if (char === '"') quoted = !quoted;
    else if (!quoted && '({'.includes(char)) depth += 1;
    else if (!quoted && ')}'.includes(char)) depth -= 1;
    else if (!quoted && depth === 0 && char === ':') return at;
  }
  return -1;
};

const isBranch = (code: string, { code: { from } }: InkLine): boolean =>
  code[from] === '-' && code[from + 1] !== '>';

/** What stands between the brace that opens and the end of its line; undefined where it is no condition. */
const headOf = (code: string, { code: written }: InkLine): Span | null | undefined => {
  if (code[written.from] !== '{') return undefined;
  const inside = trimmed(code, { from: written.from + 1, to: written.to });
  if (isEmpty(inside)) return null;
  if (code[inside.to - 1] !== ':' || colonIn(code, inside) !== inside.to - 1) return undefined;
  const head = trimmed(code, { from: inside.from, to: inside.to - 1 });
  return SEQUENCE.test(code.slice(head.from, head.to)) ? undefined : head;
};

const branchAt = (code: string, line: InkLine, lines: readonly InkLine[]): BranchLines | null => {
  const inside = trimmed(code, { from: line.code.from + 1, to: line.to });
  const colon = colonIn(code, inside);
  if (colon < 0) return null;
  const condition = trimmed(code, { from: inside.from, to: colon });
  const rest = trimmed(code, { from: colon + 1, to: line.to });
  const isElse = code.slice(condition.from, condition.to) === 'else';
  return { condition: isElse ? null : condition, rest: isEmpty(rest) ? null : rest, lines };
};

/** Where branches begin among the lines inside: on the outermost level only. */
const branchStarts = (code: string, inside: readonly InkLine[]): readonly number[] => {
  let depth = 0;
  return inside.flatMap((line, index) => {
    const outermost = depth === 0;
    depth += openBraces(code, line.code);
    return outermost && isBranch(code, line) ? [index] : [];
  });
};

/**
 * Reads lines from one with an opening brace to the one with the brace that closes it. Null where
 * they are something else than conditions with their lines: a sequence, or text around a brace.
 */
export const readConditional = (
  code: string,
  lines: readonly InkLine[],
): ConditionalLines | null => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || lines.length < 2) return null;
  if (code.slice(last.code.from, last.code.to) !== '}') return null;
  const head = headOf(code, first);
  if (head === undefined) return null;
  const inside = lines.slice(1, -1);
  const starts = branchStarts(code, inside);
  const own = inside.slice(0, starts[0] ?? inside.length);
  const led: BranchLines[] = own.some(({ kind }) => kind !== 'blank')
    ? [{ condition: head, rest: null, lines: own }]
    : [];
  const others = starts.map((start, index) => {
    const line = inside[start];
    const body = inside.slice(start + 1, starts[index + 1] ?? inside.length);
    return line === undefined ? null : branchAt(code, line, body);
  });
  if (head === null && led.length > 0) return null;
  const branches = [...led, ...others];
  const complete = branches.filter(branch => branch !== null);
  return complete.length === branches.length && complete.length > 0
    ? { head, branches: complete }
    : null;
};
