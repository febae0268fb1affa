import type { Reply } from '../../../engine/model/reply.ts';
import {
  type Decision,
  decisionsOf,
  type ReplyRow,
  wordsOfReply,
} from '../../../narrative/authoring/decisions.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import type { Span } from '../../../narrative/authoring/span.ts';
import { tagValue } from '../../../narrative/authoring/tag-edits.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';
import { partAt } from './knots.ts';
import type { PathStep } from './path-test.ts';

/** Where an author wants to begin: in a part, at the decision that offers these replies. */
export interface PlaySpot {
  /** Null: at the beginning. */
  readonly knot: string | null;
  /** None: wherever the part begins. */
  readonly replies: readonly PathStep[];
}

const spanOf = ({ scene, replies }: Decision): Span => ({
  from: scene[0]?.from ?? replies[0]?.node.from ?? 0,
  to: replies.at(-1)?.node.to ?? 0,
});

const length = ({ from, to }: Span): number => to - from;

/** The smallest decision around a place: one that follows a reply lies within another. */
const decisionAt = (file: InkFile, offset: number): Decision | undefined =>
  decisionsOf(file)
    .map(decision => ({ decision, span: spanOf(decision) }))
    .filter(({ span }) => span.from <= offset && offset <= span.to)
    .toSorted((a, b) => length(a.span) - length(b.span))[0]?.decision;

const stepOfRow = (file: InkFile, row: ReplyRow): PathStep => ({
  id: tagValue(file, row, 'id')?.trim() ?? null,
  words: wordsOfReply(file, row),
});

/** Where a play begins that is to begin at a place of the text. */
export const spotAt = (files: readonly Source[], place: Place): PlaySpot => {
  const source = files.find(({ name }) => name === place.file);
  const knot = partAt(files, place);
  if (source === undefined || knot === null) return { knot, replies: [] };
  const file = readFile(source);
  const decision = decisionAt(file, place.offset);
  const rows = decision?.replies ?? [];
  return { knot, replies: rows.map(row => stepOfRow(file, row)) };
};

const QUOTES = /^["“„”«»‘「『]|["“”«»’」』]$/gu;

/** Whether a reply on offer is one of those; by its stable name, else by its words without their quotation marks. */
export const isOneOf = (replies: readonly PathStep[], { key, text }: Reply): boolean =>
  replies.some(({ id, words }) =>
    id === null || key.id === undefined
      ? text.replaceAll(QUOTES, '') === words.replaceAll(QUOTES, '')
      : key.id === id,
  );
