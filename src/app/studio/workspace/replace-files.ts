import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Change, FileChange } from './change.ts';

/** The one edit that makes a text of another: what both begin and end with stays. */
export const editBetween = (before: string, after: string): TextEdit => {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
};

const edited = (name: string, before: string, after: string): readonly FileChange[] =>
  before === after ? [] : [{ kind: 'edit', file: name, edits: [editBetween(before, after)] }];

/** What becomes of one file: another text, or it goes. */
const changeOf = ({ name, text }: Source, after: readonly Source[]): readonly FileChange[] => {
  const wanted = after.find(file => file.name === name);
  return wanted === undefined ? [{ kind: 'remove', file: name }] : edited(name, text, wanted.text);
};

/** A change that makes the files into others, as one step that can be undone. */
export const replaceFiles = (
  says: string,
  before: readonly Source[],
  after: readonly Source[],
): Change => {
  const [main] = after;
  const [old] = before;
  const isMoved = main !== undefined && old !== undefined && main.name !== old.name;
  // Another main file takes the first place; everything else is found by its name.
  const staying = isMoved ? before.filter(({ name }) => name !== main.name) : before;
  const taken = before.filter(file => !staying.includes(file));
  const added = after.filter(({ name }) => staying.every(file => file.name !== name));
  return {
    says,
    changes: [
      ...taken.map(({ name }): FileChange => ({ kind: 'remove', file: name })),
      ...staying.flatMap(file => changeOf(file, after)),
      ...added.map(({ name, text }): FileChange => {
        const at = after.findIndex(file => file.name === name);
        return { kind: 'add', file: name, text, ...(at === 0 ? { at } : {}) };
      }),
    ],
  };
};
