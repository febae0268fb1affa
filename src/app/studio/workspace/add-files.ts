import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Change, FileChange } from './change.ts';
import { readFile } from './read-file.ts';
import { editBetween } from './replace-files.ts';

/** Below the header and what is declared, above what is told: where a scenario includes its files. */
const placeForInclude = ({ lines }: InkFile): number => {
  const last = lines.findLast(line => line.kind === 'declaration' && line.keyword === 'INCLUDE');
  if (last !== undefined) return last.next;
  const told = lines.findIndex(({ kind }) => !['blank', 'tags', 'declaration'].includes(kind));
  const above = told < 0 ? lines : lines.slice(0, told);
  return above.findLast(({ kind }) => kind !== 'blank')?.next ?? 0;
};

const includeLines = (main: Source, names: readonly string[]): readonly TextEdit[] => {
  if (names.length === 0) return [];
  const file = readFile(main);
  const end = lineBreakOf(main.text);
  const at = placeForInclude(file);
  const isOpen = at > 0 && !/[\r\n]$/.test(main.text.slice(0, at));
  const insert = names.map(name => `INCLUDE ${name}${end}`).join('');
  return [{ from: at, to: at, insert: (isOpen ? end : '') + insert }];
};

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The file of a scenario that a file from elsewhere is another state of; never the main one. */
export const counterpart = (files: readonly Source[], name: string): Source | undefined =>
  files.slice(1).find(file => baseOf(file.name) === baseOf(name));

/** A change that takes files into a scenario: a new text for one that it has, an INCLUDE line for one that it has not. */
export const addFiles = (
  says: string,
  files: readonly Source[],
  added: readonly Source[],
): Change => {
  const [main] = files;
  const fresh = added.filter(({ name }) => counterpart(files, name) === undefined);
  const isMain = ({ name }: Source): boolean => name === main?.name;
  const named = fresh.map(file =>
    isMain(file) ? { ...file, name: `included-${file.name}` } : file,
  );
  const renewed = added.flatMap(({ name, text }): readonly FileChange[] => {
    const old = counterpart(files, name);
    return old === undefined || old.text === text
      ? []
      : [{ kind: 'edit', file: old.name, edits: [editBetween(old.text, text)] }];
  });
  const edits =
    main === undefined
      ? []
      : includeLines(
          main,
          named.map(({ name }) => name),
        );
  return {
    says,
    changes: [
      ...renewed,
      ...named.map(({ name, text }): FileChange => ({ kind: 'add', file: name, text })),
      { kind: 'edit', file: main?.name ?? '', edits },
    ],
  };
};
