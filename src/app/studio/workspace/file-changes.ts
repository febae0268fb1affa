import { textAt } from '../../../narrative/authoring/span.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Change, FileEdit } from './change.ts';
import { readFile } from './read-file.ts';

/** Why an included file cannot be called so. */
export type FileNameFault = 'not-a-file' | 'taken';

/** A path below the main file, as an INCLUDE line names it. */
const IS_FILE = /^(?!\/)(?:(?!\.\.?\/)[^\\/:*?"<>|#{}]+\/)*[^\\/:*?"<>|#{}]+\.ink$/u;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Why an included file cannot be called so; null where it can. */
export const faultOfFileName = (
  files: readonly Source[],
  file: string,
  to: string,
): FileNameFault | null => {
  if (!IS_FILE.test(to) || to.includes('//')) return 'not-a-file';
  return files.some(({ name }) => name !== file && isSame(name, to)) ? 'taken' : null;
};

/** An edit for each INCLUDE line that means a file. */
const includesOf = (
  files: readonly Source[],
  wanted: string,
  edit: (line: { readonly from: number; readonly next: number }, name: number) => TextEdit,
): readonly FileEdit[] =>
  files.flatMap(source => {
    const { code, lines } = readFile(source);
    const edits = lines.flatMap(line => {
      if (line.kind !== 'declaration' || line.keyword !== 'INCLUDE') return [];
      const rest = textAt(code, line.rest);
      if (!isSame(rest.trim(), wanted)) return [];
      return [edit(line, line.rest.from + rest.indexOf(rest.trim()))];
    });
    return edits.length === 0 ? [] : [{ kind: 'edit', file: source.name, edits }];
  });

/** Another name for an included file, with the INCLUDE lines that mean it; null where it cannot be called so. */
export const renamedFile = (
  files: readonly Source[],
  file: string,
  to: string,
  says: string,
): Change | null => {
  if (file === to || faultOfFileName(files, file, to) !== null) return null;
  const lines = includesOf(files, file, (_, from) => ({
    from,
    to: from + file.length,
    insert: to,
  }));
  return { says, changes: [...lines, { kind: 'rename', file, to }] };
};

/** Takes an included file out, with the INCLUDE lines that mean it; null for the main one. */
export const withoutFile = (
  files: readonly Source[],
  file: string,
  says: string,
): Change | null => {
  if (files[0]?.name === file || !files.some(({ name }) => name === file)) return null;
  const others = files.filter(({ name }) => name !== file);
  const lines = includesOf(others, file, ({ from, next }) => ({ from, to: next, insert: '' }));
  return { says, changes: [...lines, { kind: 'remove', file }] };
};
