import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { editBetween } from '../ink/line-breaks.ts';
import type { FileEdit } from '../workspace/change.ts';
import type { Fix } from './fix.ts';

type EditMove = (edit: TextEdit) => TextEdit | null;

/** Where an edit of an older text is to be made in a newer one; null where that was changed itself. */
const moveBetween = (old: string, now: string): EditMove => {
  const change = editBetween(old, now);
  if (change === null) return edit => edit;
  const moved = change.insert.length - (change.to - change.from);
  return edit => {
    if (edit.to <= change.from) return edit;
    const { from, to, insert } = edit;
    return from < change.to ? null : { from: from + moved, to: to + moved, insert };
  };
};

const textOf = (files: readonly Source[], name: string): string | undefined =>
  files.find(file => file.name === name)?.text;

const movesBetween = (old: readonly Source[], now: readonly Source[]) => {
  const moves = new Map<string, EditMove>();
  return (name: string): EditMove => {
    const known = moves.get(name);
    if (known !== undefined) return known;
    const [before, after] = [textOf(old, name), textOf(now, name)];
    const move =
      before === undefined || after === undefined ? () => null : moveBetween(before, after);
    moves.set(name, move);
    return move;
  };
};

/** Fixes of older files as they are to be made in newer ones; null where one has nothing left to mend. */
export const fixNow = (
  old: readonly Source[],
  now: readonly Source[],
): ((fix: Fix) => Fix | null) => {
  const moveOf = movesBetween(old, now);
  return fix => {
    const changes = fix.changes.map((change): FileEdit => {
      const edits = change.edits.map(moveOf(change.file)).filter(edit => edit !== null);
      return { ...change, edits };
    });
    const isWhole = changes.every(
      ({ edits }, index) => edits.length === fix.changes[index]?.edits.length,
    );
    return isWhole ? { ...fix, changes } : null;
  };
};
