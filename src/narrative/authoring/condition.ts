import { unreachable } from '../../engine/result.ts';

/** How two things are compared. */
export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What something is compared with. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean };

/** One of the common things that a condition asks. */
export type Condition =
  /** A variable that is true, or a knot that was seen. */
  | { readonly kind: 'holds'; readonly name: string }
  | {
      readonly kind: 'compare';
      /** A variable; `mood` is trust less heat. */
      readonly name: string;
      readonly sign: Comparison;
      readonly with: Operand;
    }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

const TOKEN =
  /\s*(?:([\p{L}_][\p{L}\p{M}\p{N}_.]*)|(\d+(?:\.\d+)?)|"([^"\\]*)"|(&&|\|\||==|!=|<=|>=|[<>!()-]))/uy;

interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'sign';
  readonly text: string;
}

const KINDS = ['word', 'number', 'text', 'sign'] as const;

/** Ink says some of its signs in words too. */
const SIGN_WORDS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };

const tokenOf = (parts: readonly (string | undefined)[]): Token => {
  const at = parts.findIndex(part => part !== undefined);
  const text = parts[at] ?? '';
  const sign = at === 0 ? SIGN_WORDS[text] : undefined;
  return sign === undefined ? { kind: KINDS[at] ?? 'sign', text } : { kind: 'sign', text: sign };
};

const tokensOf = (ink: string): readonly Token[] | null => {
  const tokens: Token[] = [];
  const trimmed = ink.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const found = TOKEN.exec(trimmed);
    if (found === null) return null;
    tokens.push(tokenOf(found.slice(1)));
  }
  return tokens;
};

/** Reads from the front; null means that it is something else than what is known here. */
interface Reader {
  readonly peek: () => Token | undefined;
  readonly take: (sign: string) => boolean;
  readonly next: () => Token | undefined;
}

const readerOf = (tokens: readonly Token[]): Reader => {
  let at = 0;
  return {
    peek: () => tokens[at],
    next: () => tokens[at++],
    take: sign => {
      const token = tokens[at];
      if (token?.kind !== 'sign' || token.text !== sign) return false;
      at += 1;
      return true;
    },
  };
};

const operand = (reader: Reader): Operand | null => {
  const negative = reader.take('-');
  const token = reader.next();
  if (token?.kind === 'number') {
    return { kind: 'number', value: negative ? -Number(token.text) : Number(token.text) };
  }
  if (negative || token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'text') return { kind: 'text', value: token.text };
  if (token.text !== 'true' && token.text !== 'false') return null;
  return { kind: 'truth', value: token.text === 'true' };
};

const isComparison = (text: string): text is Comparison =>
  COMPARISONS.some(known => known === text);

/** The name on the left of a comparison: `trust - heat` is the mood. */
const subject = (reader: Reader): string | null => {
  const token = reader.next();
  if (token?.kind !== 'word' || token.text === 'true' || token.text === 'false') return null;
  if (!reader.take('-')) return token.text;
  const less = reader.next();
  return token.text === 'trust' && less?.text === 'heat' ? 'mood' : null;
};

const comparison = (reader: Reader): Condition | null => {
  const name = subject(reader);
  if (name === null) return null;
  const sign = reader.peek();
  if (sign?.kind === 'sign' && isComparison(sign.text)) {
    reader.next();
    const other = operand(reader);
    return other === null ? null : { kind: 'compare', name, sign: sign.text, with: other };
  }
  return name === 'mood' ? null : { kind: 'holds', name };
};

const primary = (reader: Reader): Condition | null => {
  if (!reader.take('(')) return comparison(reader);
  const inside = chain(reader);
  return inside !== null && reader.take(')') ? inside : null;
};

/** `not` binds to a name or to what is in parentheses, and to no comparison. */
const unary = (reader: Reader): Condition | null => {
  if (!reader.take('!')) return primary(reader);
  const next = reader.peek();
  if (next?.kind === 'word') {
    reader.next();
    return { kind: 'not', of: { kind: 'holds', name: next.text } };
  }
  const of = unary(reader);
  return of === null ? null : { kind: 'not', of };
};

/** Conditions between signs of one kind: ink gives `and` and `or` the same weight, so a mixture is not ours. */
const chain = (reader: Reader): Condition | null => {
  const first = unary(reader);
  if (first === null) return null;
  const of = [first];
  const sign = ['&&', '||'].find(known => reader.take(known));
  if (sign === undefined) return first;
  do {
    const next = unary(reader);
    if (next === null) return null;
    of.push(next);
  } while (reader.take(sign));
  return { kind: sign === '&&' ? 'all' : 'any', of };
};

/** Reads a condition; null where it asks something else than is known here. */
export const parseCondition = (ink: string): Condition | null => {
  const tokens = tokensOf(ink);
  if (tokens === null || tokens.length === 0) return null;
  const reader = readerOf(tokens);
  const condition = chain(reader);
  return reader.peek() === undefined ? condition : null;
};

const operandInInk = (operand: Operand): string =>
  operand.kind === 'text' ? `"${operand.value.replaceAll(/["\\]/g, '')}"` : String(operand.value);

const isSimple = ({ kind }: Condition): boolean => kind === 'holds' || kind === 'compare';

const inParentheses = (condition: Condition): string =>
  isSimple(condition) ? writtenCondition(condition) : `(${writtenCondition(condition)})`;

/** A condition as ink. */
export const writtenCondition = (condition: Condition): string => {
  switch (condition.kind) {
    case 'holds':
      return condition.name;
    case 'compare': {
      const name = condition.name === 'mood' ? 'trust - heat' : condition.name;
      return `${name} ${condition.sign} ${operandInInk(condition.with)}`;
    }
    case 'not':
      return condition.of.kind === 'holds'
        ? `not ${condition.of.name}`
        : `not (${writtenCondition(condition.of)})`;
    case 'all':
    case 'any': {
      const sign = condition.kind === 'all' ? ' && ' : ' || ';
      return condition.of.map(inParentheses).join(sign);
    }
    default:
      return unreachable(condition);
  }
};
