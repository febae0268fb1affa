import { LEVEL_MAX, LEVEL_MIN, type LevelName } from '../../engine/model/customer.ts';
import { parseTag } from '../profile/tag.ts';
import type { TagKey } from '../profile/tag-vocabulary.ts';
import type { TagSpan } from './content.ts';
import { lineBreakOf } from './code-text.ts';
import type { InkFile } from './ink-file.ts';
import type { InkLine, LineOf } from './ink-line.ts';
import { keyOfTag, valueOfTag, writtenTag } from './tag-edits.ts';
import { textAt } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** A tag of the header, and the line that it stands on. */
export interface HeaderTag {
  readonly line: LineOf<'tags'>;
  readonly tag: TagSpan;
}

const headerLines = ({ sections }: InkFile): readonly LineOf<'tags'>[] =>
  (sections[0]?.heading === null ? sections[0].nodes : []).flatMap(node =>
    node.kind === 'line' && node.line.kind === 'tags' ? [node.line] : [],
  );

export const headerTags = (file: InkFile): readonly HeaderTag[] =>
  headerLines(file).flatMap(line => line.content.tags.map(tag => ({ line, tag })));

/** What the header says under a key, in order. */
export const headerValues = (file: InkFile, key: TagKey): readonly string[] =>
  headerTags(file)
    .filter(({ tag }) => keyOfTag(file, tag) === key)
    .map(({ tag }) => valueOfTag(file, tag));

/** The names before a colon in lines that somebody says: the customer's first. */
export const castOfFile = (file: InkFile): readonly string[] => {
  const [customer = ''] = headerValues(file, 'customer');
  const name = parseTag(`customer: ${customer}`).parts[0] ?? '';
  const first = name.split(/\s+/)[0] ?? '';
  const others = headerValues(file, 'cast').map(value => parseTag(`cast: ${value}`).parts[0] ?? '');
  return [first, name, ...others].filter(known => known !== '');
};

/** A tag out of the header: its line goes with the last one on it. */
export const removeHeaderTag = ({ text }: InkFile, { line, tag }: HeaderTag): TextEdit => {
  if (line.content.tags.length === 1) return { from: line.from, to: line.next, insert: '' };
  const after = text.slice(tag.to, line.to);
  const blank = after.length - after.trimStart().length;
  return { from: tag.from, to: tag.to + blank, insert: '' };
};

/** Lines that may stand between those of the header, and do not end it. */
const HARMLESS: ReadonlySet<string> = new Set(['VAR', 'CONST', 'LIST', 'EXTERNAL', 'TODO']);

const endsHeader = (line: InkLine): boolean =>
  line.kind !== 'blank' &&
  line.kind !== 'tags' &&
  !(line.kind === 'declaration' && HARMLESS.has(line.keyword));

/** Behind the last tag that is read as the header's: above what is told, done or included first. */
const endOfHeader = ({ lines }: InkFile): number => {
  const end = lines.findIndex(endsHeader);
  const above = end < 0 ? lines : lines.slice(0, end);
  return above.findLast(({ kind }) => kind === 'tags')?.next ?? 0;
};

/** Where a line with a new key is put: behind the key's own, else behind the last line of the header. */
const placeFor = (file: InkFile, old: readonly HeaderTag[]): number =>
  old.at(-1)?.line.next ?? endOfHeader(file);

const lineOfTag = (file: InkFile, key: TagKey, value: string, at: number): string => {
  const end = lineBreakOf(file.text);
  const start = at > 0 && !/[\r\n]$/.test(file.text.slice(0, at)) ? end : '';
  return `${start}${writtenTag(key, value)}${end}`;
};

/** Another line in the header, below those with its key. */
export const newHeaderLine = (file: InkFile, key: TagKey, value: string): TextEdit => {
  const old = headerTags(file).filter(({ tag }) => keyOfTag(file, tag) === key);
  const at = placeFor(file, old);
  return { from: at, to: at, insert: lineOfTag(file, key, value, at) };
};

/** Makes the header say these values under a key, a line each, and touches no other line. */
export const setHeader = (
  file: InkFile,
  key: TagKey,
  values: readonly string[],
): readonly TextEdit[] => {
  const old = headerTags(file).filter(({ tag }) => keyOfTag(file, tag) === key);
  const changed = old.flatMap((written, index): readonly TextEdit[] => {
    const value = values[index];
    if (value === undefined) return [removeHeaderTag(file, written)];
    const { from, to } = written.tag;
    const same = value.trim() === valueOfTag(file, written.tag);
    return same ? [] : [{ from, to, insert: writtenTag(key, value) }];
  });
  const at = placeFor(file, old);
  const more = values.slice(old.length).map(value => lineOfTag(file, key, value, at));
  return more.length === 0 ? changed : [...changed, { from: at, to: at, insert: more.join('') }];
};

const VARIABLE = /^([\p{L}\p{M}\p{N}_]+)\s*=\s*(\S[\s\S]*)$/u;

/** The first value of a variable as it is declared; undefined where it is not. */
export const declared = (file: InkFile, name: string): string | undefined =>
  declarationOf(file, name)?.value;

const declarationOf = (file: InkFile, name: string) => {
  for (const line of file.lines) {
    if (line.kind !== 'declaration' || line.keyword !== 'VAR') continue;
    const [, known, value = ''] = VARIABLE.exec(textAt(file.code, line.rest)) ?? [];
    if (known === name) return { value, from: line.rest.to - value.length, to: line.rest.to, line };
  }
  return undefined;
};

const lastDeclaration = ({ lines }: InkFile) =>
  lines.findLast(line => line.kind === 'declaration' && line.keyword === 'VAR');

/** Declares a variable, or changes its first value; `value` is ink. */
export const setDeclared = (file: InkFile, name: string, value: string): readonly TextEdit[] => {
  const old = declarationOf(file, name);
  if (old !== undefined) {
    return old.value === value ? [] : [{ from: old.from, to: old.to, insert: value }];
  }
  const last = lastDeclaration(file);
  const end = lineBreakOf(file.text);
  const at = last?.next ?? endOfHeader(file);
  const start = last === undefined ? end : '';
  return [{ from: at, to: at, insert: `${start}VAR ${name} = ${value}${end}` }];
};

/** Takes a variable's declaration out, with its line. */
export const removeDeclared = (file: InkFile, name: string): readonly TextEdit[] => {
  const old = declarationOf(file, name);
  return old === undefined ? [] : [{ from: old.line.from, to: old.line.next, insert: '' }];
};

/** How heated, trusting or patient the customer is as the conversation opens. */
export const setLevel = (file: InkFile, level: LevelName, value: number): readonly TextEdit[] => {
  const within = Math.max(LEVEL_MIN, Math.min(LEVEL_MAX, Math.round(value)));
  return setDeclared(file, level, String(within));
};
