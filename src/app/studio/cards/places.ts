import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileChange } from '../workspace/change.ts';
import { lineStart } from '../workspace/line-start.ts';
import type { Place, Step } from '../workspace/workspace.ts';
import type { PlacedSection } from './cards.ts';

/** Something on the cards: a line of a section, from 0. */
export interface CardPlace {
  readonly file: string;
  readonly section: number;
  readonly line: number;
}

/** Where something on the cards stands in its file; null where its section is gone. */
export const placeOfCard = (
  sections: readonly PlacedSection[],
  files: readonly Source[],
  at: CardPlace,
): Place | null => {
  const placed = sections.find(({ file, index }) => file === at.file && index === at.section);
  const text = files.find(({ name }) => name === at.file)?.text;
  if (placed === undefined || text === undefined) return null;
  return { file: at.file, offset: lineStart(text, placed.line + at.line) };
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What stands on the cards at a place of a file; null where there is no such file. */
export const cardAtPlace = (
  sections: readonly PlacedSection[],
  files: readonly Source[],
  { file, offset }: Place,
): CardPlace | null => {
  const text = files.find(({ name }) => name === file)?.text;
  if (text === undefined) return null;
  return cardAtLine(sections, file, lineAt(text, offset));
};

/** What stands on the cards at a line of a file, from 1. */
export const cardAtLine = (
  sections: readonly PlacedSection[],
  file: string,
  line: number,
): CardPlace | null => {
  const placed = sections.findLast(one => one.file === file && one.line <= line);
  return placed === undefined ? null : { file, section: placed.index, line: line - placed.line };
};

const firstWords = (text: string): string => text.trim().split('\n')[0] ?? '';

const sizeOf = ({ from, to, insert }: TextEdit): number => Math.max(insert.length, to - from);

/** The edit that an author sees as what happened: what was moved, else what came or went. */
const seenEdit = (edits: readonly TextEdit[], moved: string | null): TextEdit | undefined => {
  const begin = moved === null ? '' : firstWords(moved);
  const found = begin === '' ? undefined : edits.find(({ insert }) => insert.includes(begin));
  const [largest] = edits.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return found ?? largest;
};

const editsOf = (changes: readonly FileChange[]): { file: string; edits: readonly TextEdit[] } => {
  const found = changes.flatMap(change => (change.kind === 'edit' ? [change] : []));
  const [most] = found.toSorted((a, b) => b.edits.length - a.edits.length);
  return most ?? { file: '', edits: [] };
};

/** Where an author looks after a step: at what was added or moved, or where something was. */
export const placeOfStep = ({ changes }: Pick<Step, 'changes'>, moved: string | null): Place => {
  const { file, edits } = editsOf(changes);
  const seen = seenEdit(edits, moved);
  if (seen === undefined) return { file, offset: 0 };
  const before = edits.filter(({ from }) => from < seen.from);
  const shift = before.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  const begin = moved === null ? '' : firstWords(moved);
  const inside = begin === '' ? seen.insert.search(/\S/) : seen.insert.indexOf(begin);
  return { file, offset: seen.from + shift + Math.max(0, inside) };
};
