import { applyEdits, inverseOf } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { unreachable } from '../../../engine/result.ts';
import type { FileChange } from './change.ts';

/** Files after a change, and the change that gives the old ones back. */
export interface Applied {
  readonly files: readonly Source[];
  readonly inverse: FileChange;
}

const indexOf = (files: readonly Source[], name: string): number => {
  const at = files.findIndex(file => file.name === name);
  if (at < 0) throw new RangeError(`there is no file ${name}`);
  return at;
};

const textOf = (files: readonly Source[], at: number): string => files[at]?.text ?? '';

const applyOne = (files: readonly Source[], change: FileChange): Applied => {
  switch (change.kind) {
    case 'edit': {
      const { file, edits } = change;
      const at = indexOf(files, file);
      const text = textOf(files, at);
      return {
        files: files.with(at, { name: file, text: applyEdits(text, edits) }),
        inverse: { kind: 'edit', file, edits: inverseOf(text, edits) },
      };
    }
    case 'add': {
      const { file, text, at = files.length } = change;
      if (files.some(({ name }) => name === file)) throw new RangeError(`there is ${file} already`);
      return {
        files: files.toSpliced(at, 0, { name: file, text }),
        inverse: { kind: 'remove', file },
      };
    }
    case 'remove': {
      const { file } = change;
      const at = indexOf(files, file);
      return {
        files: files.toSpliced(at, 1),
        inverse: { kind: 'add', file, text: textOf(files, at), at },
      };
    }
    case 'rename': {
      const { file, to } = change;
      const at = indexOf(files, file);
      return {
        files: files.with(at, { name: to, text: textOf(files, at) }),
        inverse: { kind: 'rename', file: to, to: file },
      };
    }
    default:
      return unreachable(change);
  }
};

/** Files after changes, one after the other, and the changes that give the old ones back, in their order. */
export const applyChanges = (
  files: readonly Source[],
  changes: readonly FileChange[],
): { readonly files: readonly Source[]; readonly inverse: readonly FileChange[] } => {
  const inverse: FileChange[] = [];
  let now = files;
  for (const change of changes) {
    const applied = applyOne(now, change);
    now = applied.files;
    inverse.unshift(applied.inverse);
  }
  return { files: now, inverse };
};
