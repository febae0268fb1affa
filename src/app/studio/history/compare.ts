import { type Change as Part, diffLines, diffWordsWithSpace } from 'diff';
import type { Source } from '../../../narrative/source/sources.ts';

/** A stretch of words that is in both texts, or in one of them. */
export interface Words {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One line of a comparison, or how many equal ones are passed over. */
export type Compared =
  | { readonly kind: 'skipped'; readonly lines: number }
  | { readonly kind: 'same' | 'added' | 'removed'; readonly words: readonly Words[] };

export interface ComparedFile {
  readonly name: string;
  readonly lines: readonly Compared[];
}

/** Equal lines shown around a change, so that one sees where it is. */
const AROUND = 2;

/** Milliseconds after which two texts count as wholly different. */
const PATIENCE = 1500;

const kindOf = ({ added, removed }: Part): Words['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

const plain = (kind: Words['kind'], text: string): Compared => ({
  kind,
  words: [{ kind, text }],
});

/** A changed line shows which of its words are others. */
const reworded = (before: string, after: string): readonly Compared[] => {
  const words = diffWordsWithSpace(before, after).map(part => ({
    kind: kindOf(part),
    text: part.value,
  }));
  return [
    { kind: 'removed', words: words.filter(({ kind }) => kind !== 'added') },
    { kind: 'added', words: words.filter(({ kind }) => kind !== 'removed') },
  ];
};

const equal = (text: string, isFirst: boolean, isLast: boolean): readonly Compared[] => {
  const lines = linesOf(text);
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  const skipped = lines.length - head - tail;
  if (skipped <= 1) return lines.map(line => plain('same', line));
  return [
    ...lines.slice(0, head).map(line => plain('same', line)),
    { kind: 'skipped', lines: skipped },
    ...lines.slice(lines.length - tail).map(line => plain('same', line)),
  ];
};

/** Lines that gave way to as many others are told apart word by word. */
const replaced = (before: Part, after: Part): readonly Compared[] => {
  const [olds, news] = [linesOf(before.value), linesOf(after.value)];
  if (olds.length !== news.length)
    return [...olds.map(line => plain('removed', line)), ...news.map(line => plain('added', line))];
  return olds.flatMap((line, at) => reworded(line, news[at] ?? ''));
};

const comparedText = (before: string, after: string): readonly Compared[] => {
  const parts = diffLines(before, after, { timeout: PATIENCE }) ?? [
    { value: before, added: false, removed: true, count: 1 },
    { value: after, added: true, removed: false, count: 1 },
  ];
  const lines: Compared[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part === undefined || part.value === '') continue;
    if (part.removed && next?.added === true) {
      lines.push(...replaced(part, next));
      at += 1;
    } else if (kindOf(part) === 'same')
      lines.push(...equal(part.value, at === 0, at === parts.length - 1));
    else lines.push(...linesOf(part.value).map(line => plain(kindOf(part), line)));
  }
  return lines;
};

const textOf = (files: readonly Source[], name: string): string =>
  files.find(file => file.name === name)?.text ?? '';

/** What is different between two states of a scenario's files; files that are equal are left out. */
export const compareFiles = (
  before: readonly Source[],
  after: readonly Source[],
): readonly ComparedFile[] => {
  const names = new Set([...after, ...before].map(({ name }) => name));
  return [...names]
    .filter(name => textOf(before, name) !== textOf(after, name))
    .map(name => ({ name, lines: comparedText(textOf(before, name), textOf(after, name)) }));
};
