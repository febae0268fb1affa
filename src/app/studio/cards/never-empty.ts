import { codeOf, lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import type { InkFile, InkNode, Section } from '../../../narrative/authoring/ink-file.ts';
import {
  endOf,
  isTold,
  listAt,
  type NodePath,
  startOf,
} from '../../../narrative/authoring/node-path.ts';
import type { SectionText } from '../../../narrative/authoring/section-texts.ts';
import { applyEdits, type TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { GAP } from './read-section.ts';

const HEADING = /^[^\S\r\n]*=[^\r\n]*/;
const STITCH = /^\s*=(?!=)/;

/** A knot or a stitch in which nothing stands does not compile; a knot may be nothing but its stitches. */
const isEmpty = (text: string, next: SectionText | undefined): boolean => {
  const code = codeOf(text);
  if (code.replace(HEADING, '').trim() !== '' || !HEADING.test(code)) return false;
  return !/^\s*={2}/.test(code) || next === undefined || !STITCH.test(next.code);
};

/** The edits of a section, and a way out of it where they would leave nothing in it. */
export const neverEmpty = (
  { text }: SectionText,
  next: SectionText | undefined,
  edits: readonly TextEdit[],
): readonly TextEdit[] => {
  if (edits.every(({ from, to }) => from === to)) return edits;
  if (!isEmpty(applyEdits(text, edits), next) || isEmpty(text, next)) return edits;
  const last = edits.at(-1);
  if (last === undefined) return edits;
  return [...edits.slice(0, -1), { ...last, insert: `${last.insert}-> DONE${lineBreakOf(text)}` }];
};

/** Nothing else is told in its way of a condition: ink wants something there. */
export const isAlone = (section: Section, path: NodePath): boolean => {
  const list = listAt(section, path.slice(0, -1));
  return list?.owner?.kind === 'conditional' && list.nodes.filter(isTold).length <= 1;
};

/** What stands where something alone is taken away: words that are still to come. */
export const gapFor = (file: InkFile, node: InkNode): readonly TextEdit[] => [
  { from: startOf(file, node), to: endOf(file, node), insert: GAP },
];
