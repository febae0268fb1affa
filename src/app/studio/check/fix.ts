import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import { GAP } from '../../../narrative/authoring/draft.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileEdit } from '../workspace/change.ts';

/** What a press can do about a finding. */
export const FIX_NAMES = [
  'correct',
  'write-so',
  'take-out',
  'into-brackets',
  'onto-reply',
  'to-top',
  'make-part',
  'declare',
  'add-note',
  'add-ending',
  'add-header',
  'add-cast',
  'new-id',
  'quote',
  'bracket',
  'by-mood',
  'mix-places',
] as const;
export type FixName = (typeof FIX_NAMES)[number];

/** A change of the files that mends a finding. */
export interface Fix {
  readonly name: FixName;
  /** What is mended, as it stands there, or what is made. */
  readonly written: string;
  /** What stands there instead; '' where the name of the fix says it. */
  readonly meant: string;
  /** Places are those of the files that were checked. */
  readonly changes: readonly FileEdit[];
}

/** Where the author has to write something after a fix; null where it says all. */
export const gapIn = (
  { changes }: Fix,
  files: readonly Source[],
): { readonly file: string; readonly line: number } | null => {
  for (const { file, edits } of changes) {
    const edit = edits.find(({ insert }) => insert.includes(GAP));
    const text = files.find(({ name }) => name === file)?.text;
    if (edit === undefined || text === undefined) continue;
    const at = text.indexOf(GAP, edit.from);
    return { file, line: text.slice(0, at).split(lineBreakOf(text)).length };
  }
  return null;
};
