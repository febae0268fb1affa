import type { Finding } from '../../../analysis/findings/finding.ts';
import type { Content, TagSpan } from '../../../narrative/authoring/content.ts';
import { decisionsOf, type ReplyRow } from '../../../narrative/authoring/decisions.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import type { InkLine } from '../../../narrative/authoring/ink-line.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { visible } from '../../../narrative/source/visible-text.ts';
import type { FileEdit } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Fix, FixName } from './fix.ts';

/** A finding and where it stands. */
export interface Ailing {
  readonly finding: Finding;
  readonly files: readonly Source[];
  readonly source: Source;
  readonly file: InkFile;
  readonly line: InkLine;
  /** Its place among the lines of its file, from 0. */
  readonly at: number;
}

/** What can be tried against a finding, the best first. */
export type FixMaker = (ailing: Ailing) => readonly Fix[];

/** The place of a finding; null where nothing of that name is open. */
export const ailingAt = (files: readonly Source[], finding: Finding): Ailing | null => {
  const source = files.find(({ name }) => name === finding.file);
  if (source === undefined) return null;
  const file = readFile(source);
  const at = finding.line - 1;
  const line = file.lines[at];
  return line === undefined ? null : { finding, files, source, file, line, at };
};

/** A fix in several files; none where nothing would change. */
export const fixIn = (
  name: FixName,
  says: { readonly written?: string; readonly meant?: string },
  changes: readonly FileEdit[],
): readonly Fix[] =>
  changes.every(({ edits }) => edits.length === 0)
    ? []
    : [
        {
          name,
          written: visible(says.written ?? ''),
          meant: visible(says.meant ?? ''),
          changes,
        },
      ];

/** A fix in the file of the finding. */
export const fixHere = (
  { source }: Ailing,
  name: FixName,
  says: { readonly written?: string; readonly meant?: string },
  edits: readonly TextEdit[],
): readonly Fix[] => fixIn(name, says, [{ kind: 'edit', file: source.name, edits }]);

/** Parts of a line that words and tags stand in. */
export const contentsOn = (line: InkLine): readonly Content[] => {
  if (line.kind === 'tags' || line.kind === 'text' || line.kind === 'gather') return [line.content];
  if (line.kind !== 'choice') return [];
  const { said, bracket, told } = line.content;
  return [said, bracket, told].filter(content => content !== null);
};

export const tagsOn = (line: InkLine): readonly TagSpan[] =>
  contentsOn(line).flatMap(({ tags }) => tags);

/** The reply that begins on a line. */
export const replyOn = (file: InkFile, line: InkLine): ReplyRow | undefined =>
  decisionsOf(file)
    .flatMap(({ replies }) => replies)
    .find(({ node }) => node.line.from === line.from);

export const indentOf = ({ text }: InkFile, { from, code }: InkLine): string =>
  text.slice(from, code.from);

/** Takes a tag out with the white space before it; a line of nothing else goes with it. */
export const withoutTag = (file: InkFile, line: InkLine, tag: TagSpan): TextEdit => {
  if (line.kind === 'tags' && line.content.tags.length === 1)
    return { from: line.from, to: line.next, insert: '' };
  const before = file.text.slice(line.from, tag.from).trimEnd().length;
  return { from: line.from + before, to: tag.to, insert: '' };
};
