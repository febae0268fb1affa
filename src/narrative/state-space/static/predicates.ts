import {
  COMMAND,
  type InkItem,
  type InkValue,
  isCommandOf,
  isNative,
  isReference,
  isValueOf,
  VALUE,
} from '../ink-internals.ts';
import type { Program } from './program.ts';

/** A comparison of a variable with a constant: all that the story learns of the variable there. */
export interface Predicate {
  readonly sign: string;
  readonly constant: number | string;
}

const MIRRORED: Readonly<Record<string, string>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

export const passes = ({ sign, constant }: Predicate, value: number | string): boolean => {
  switch (sign) {
    case '==':
      return value === constant;
    case '!=':
      return value !== constant;
    case '<':
      return value < constant;
    case '>':
      return value > constant;
    case '<=':
      return value <= constant;
    default:
      return value >= constant;
  }
};

/** Whether a test can judge a value: numbers with numbers, texts with texts. */
export const fits = (
  { constant }: Predicate,
  value: InkValue,
): value is InkValue & { readonly value: number | string } =>
  value.valueType === (typeof constant === 'string' ? VALUE.string : VALUE.int);

const signOf = (item: InkItem | undefined): string | undefined =>
  item !== undefined && isNative(item) && Object.hasOwn(MIRRORED, item.name)
    ? item.name
    : undefined;

const wholeNumber = (item: InkItem | undefined): number | undefined =>
  isValueOf(item, VALUE.int) ? Number(item.value) : undefined;

/** `"text"` as the compiler writes it: begin, text, end. */
const textBehind = (content: readonly InkItem[], index: number): string | undefined => {
  const [open, text, close] = content.slice(index + 1, index + 4);
  const whole = isCommandOf(open, COMMAND.beginString) && isCommandOf(close, COMMAND.endString);
  return whole && isValueOf(text, VALUE.string) ? String(text.value) : undefined;
};

const textTestAt = (content: readonly InkItem[], index: number): Predicate | null => {
  const text = textBehind(content, index);
  const sign = signOf(content[index + 4]);
  if (text === undefined || (sign !== '==' && sign !== '!=')) return null;
  return { sign, constant: text };
};

/** `x 3 >=` or `3 x <=`: a variable right beside a constant and a comparison. */
const testAt = (content: readonly InkItem[], index: number): Predicate | null => {
  const [before, after] = [wholeNumber(content[index - 1]), wholeNumber(content[index + 1])];
  const late = signOf(content[index + 2]);
  if (after !== undefined && late !== undefined) return { sign: late, constant: after };
  const soon = signOf(content[index + 1]);
  if (before === undefined || soon === undefined) return textTestAt(content, index);
  return { sign: MIRRORED[soon] ?? soon, constant: before };
};

/** The tests of a story, and for each node that makes one, which. */
export interface Predicates {
  readonly all: readonly Predicate[];
  /** Test at a node, or −1 where the value itself is read. */
  readonly at: Int16Array;
}

export const testsOf = (program: Program): Predicates => {
  const all: Predicate[] = [];
  const ids = new Map<string, number>();
  const at = new Int16Array(program.size).fill(-1);
  program.containers.forEach(container => {
    container.content.forEach((item, index) => {
      if (!isReference(item) || item.name === null) return;
      const test = testAt(container.content, index);
      if (test === null) return;
      const key = `${test.sign}${JSON.stringify(test.constant)}`;
      const id = ids.get(key) ?? all.push(test) - 1;
      ids.set(key, id);
      at[program.nodeAt(container, index)] = id;
    });
  });
  return { all, at };
};
