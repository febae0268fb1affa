import type { Axis, ByAxis } from '../../../engine/model/acts.ts';
import {
  nodesBelow,
  type ReplyRow,
  replyRowOf,
  wordsOfReply,
} from '../../../narrative/authoring/decisions.ts';
import { castOfFile, headerValues } from '../../../narrative/authoring/header-edits.ts';
import {
  type InkFile,
  type InkNode,
  type NodeOf,
  readInk,
  type Section,
} from '../../../narrative/authoring/ink-file.ts';
import { type LineRow, lineRowOf, wordsOfLine } from '../../../narrative/authoring/line-edits.ts';
import { type Span, textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag, tagValue, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import { visibleStringsOf } from '../../../narrative/authoring/visible-strings.ts';
import type { TagKey } from '../../../narrative/profile/tag-vocabulary.ts';
import type { Source } from '../../../narrative/source/sources.ts';

/** A line as a colleague reads it. `id` is the one that translators use too, and outlives edits elsewhere. */
export interface SheetLine {
  readonly id: string;
  readonly speaker: string | null;
  readonly text: string;
  /** What must hold, as ink writes it; in order, all of them. */
  readonly when: readonly string[];
  readonly thought: string | null;
}

export interface SheetMark {
  /** −3 … +3. */
  readonly value: number;
  readonly act: string;
}

/** A reply as a colleague reads it; marks and what follows are left out for blind keying. */
export interface SheetReply {
  readonly id: string;
  readonly words: string;
  readonly isDone: boolean;
  readonly when: readonly string[];
  readonly marks: ByAxis<SheetMark | null> | null;
  readonly why: string | null;
  /** The other tags that matter: `promise: taxi :: a taxi both ways`. */
  readonly tags: readonly string[];
  readonly after: readonly SheetLine[];
}

export interface SheetDecision {
  /** Knot and stitch it stands in. */
  readonly place: string;
  readonly scene: readonly SheetLine[];
  readonly replies: readonly SheetReply[];
}

export interface SheetCard {
  readonly title: string;
  readonly source: string | null;
  readonly asAt: string | null;
  readonly lines: readonly string[];
}

/** A scenario on paper: who, what, which replies, and what they are worth. */
export interface ReviewSheet {
  readonly title: string;
  readonly language: string;
  readonly role: string;
  readonly customer: string;
  readonly brief: string;
  readonly goal: string;
  readonly grievances: readonly string[];
  readonly variants: readonly string[];
  readonly cards: readonly SheetCard[];
  readonly decisions: readonly SheetDecision[];
  /** Lines behind the last decision of a section: endings, mostly. */
  readonly rest: readonly SheetLine[];
}

interface Reading {
  readonly file: InkFile;
  readonly cast: readonly string[];
  readonly ids: ReadonlyMap<number, string>;
}

const MARK = /^([+\-−–]?\d+)\s+(\S+)/;

const markOf = (file: InkFile, row: ReplyRow, axis: Axis): SheetMark | null => {
  const [, value, act] = MARK.exec(tagValue(file, row, axis) ?? '') ?? [];
  if (value === undefined || act === undefined) return null;
  return { value: Number(value.replace(/[−–]/, '-')), act };
};

/** Told elsewhere on the sheet, or of no interest to a reader. */
const SHOWN_APART: ReadonlySet<string> = new Set(['id', 'do', 'accuracy', 'empathy', 'why']);

const tagsOf = (file: InkFile, { tags }: ReplyRow): readonly string[] =>
  tags
    .filter(tag => !SHOWN_APART.has(keyOfTag(file, tag)))
    .map(tag => [keyOfTag(file, tag), valueOfTag(file, tag)].filter(Boolean).join(': '));

const idAt = ({ ids }: Reading, { from }: Span): string => ids.get(from) ?? `at.${from}`;

const sheetLine = (reading: Reading, row: LineRow, when: readonly string[]): SheetLine => ({
  id: idAt(reading, row.words),
  speaker: row.speaker === null ? null : textAt(reading.file.text, row.speaker),
  text: wordsOfLine(reading.file, row),
  when,
  thought: tagValue(reading.file, row, 'thought') ?? null,
});

const linesOf = (
  reading: Reading,
  node: InkNode,
  when: readonly string[],
): readonly SheetLine[] => {
  if (node.kind === 'conditional')
    return branchesOf(reading, node, when).flatMap(branch =>
      branch.nodes.flatMap(inner => linesOf(reading, inner, branch.when)),
    );
  if (node.kind !== 'line' && node.kind !== 'gather') return [];
  const row = lineRowOf(reading.file, node.line, reading.cast);
  return row === null ? [] : [sheetLine(reading, row, when)];
};

const written = ({ file }: Reading, span: Span): string => textAt(file.text, span);

/** Each way of a condition with what must hold for it; the last one may stand for all that is left. */
const branchesOf = (
  reading: Reading,
  { head, branches }: NodeOf<'conditional'>,
  when: readonly string[],
) =>
  branches.map(({ condition, nodes }) => {
    const own = condition === null ? 'else' : written(reading, condition);
    const compares = head !== null && condition !== null && head.from !== condition.from;
    return { nodes, when: [...when, compares ? `${written(reading, head)} == ${own}` : own] };
  });

const isAnswered = (nodes: readonly InkNode[]): boolean =>
  nodesBelow(nodes).some(({ kind }) => kind === 'choice');

const replyOf = (reading: Reading, node: NodeOf<'choice'>, when: readonly string[]): SheetReply => {
  const { file } = reading;
  const row = replyRowOf(file, node);
  return {
    id: idAt(reading, row.words),
    words: wordsOfReply(file, row),
    isDone: row.shape === 'done',
    when: [...when, ...row.conditions.map(condition => written(reading, condition))],
    marks: { accuracy: markOf(file, row, 'accuracy'), empathy: markOf(file, row, 'empathy') },
    why: tagValue(file, row, 'why') ?? null,
    tags: tagsOf(file, row),
    // What leads to another answer stands there, before it.
    after: isAnswered(node.body) ? [] : node.body.flatMap(inner => linesOf(reading, inner, [])),
  };
};

interface Walked {
  readonly decisions: readonly SheetDecision[];
  /** Told behind the last one. */
  readonly rest: readonly SheetLine[];
}

/** Decisions in the order in which they are written: what is told, what can be answered, what is answered after that. */
const walk = (
  reading: Reading,
  place: string,
  nodes: readonly InkNode[],
  when: readonly string[],
): Walked => {
  const decisions: SheetDecision[] = [];
  let [scene, replies, nested]: [SheetLine[], SheetReply[], SheetDecision[]] = [[], [], []];
  const close = (): void => {
    if (replies.length === 0) return;
    decisions.push({ place, scene, replies }, ...nested);
    [scene, replies, nested] = [[], [], []];
  };
  const branch = (inner: Walked): void => {
    const [first, ...more] = inner.decisions;
    if (first === undefined) scene.push(...inner.rest);
    else {
      decisions.push({ ...first, scene: [...scene, ...first.scene] }, ...more);
      scene = [...inner.rest];
    }
  };
  for (const node of nodes) {
    if (node.kind === 'choice') {
      replies.push(replyOf(reading, node, when));
      if (isAnswered(node.body)) nested.push(...walk(reading, place, node.body, when).decisions);
      continue;
    }
    close();
    if (node.kind === 'conditional')
      for (const way of branchesOf(reading, node, when))
        branch(walk(reading, place, way.nodes, way.when));
    else scene.push(...linesOf(reading, node, when));
  }
  close();
  return { decisions, rest: scene };
};

const placeOf = ({ knot, stitch }: Section): string => [knot, stitch].filter(Boolean).join('.');

/** Tags that stand alone on lines of a section: those of a desk card. */
const sectionTag = (file: InkFile, { nodes }: Section, key: TagKey): string | null => {
  for (const node of nodes) {
    if (node.kind !== 'line' || node.line.kind !== 'tags') continue;
    const tag = node.line.content.tags.find(found => keyOfTag(file, found) === key);
    if (tag !== undefined) return valueOfTag(file, tag);
  }
  return null;
};

const cardOf = (reading: Reading, section: Section): SheetCard | null => {
  const desk = sectionTag(reading.file, section, 'desk');
  if (desk === null) return null;
  return {
    title: desk.split(' :: ').at(-1) ?? desk,
    source: sectionTag(reading.file, section, 'source'),
    asAt: sectionTag(reading.file, section, 'as-at'),
    lines: section.nodes.flatMap(node => linesOf(reading, node, [])).map(({ text }) => text),
  };
};

const readingOf = (text: string, cast: readonly string[]): Reading => {
  const file = readInk(text);
  const strings = visibleStringsOf(file, cast);
  return { file, cast, ids: new Map(strings.map(({ span, id }) => [span.from, id])) };
};

const wordsOfTag = (value: string): string => value.split(' :: ')[1] ?? value;

/** The sheet of a scenario: every decision with its replies, marks and notes. */
export const reviewSheetOf = (files: readonly Source[]): ReviewSheet => {
  const main = readInk(files[0]?.text ?? '');
  const cast = castOfFile(main);
  const header = (key: TagKey): string => headerValues(main, key)[0] ?? '';
  const readings = files.map(({ text }) => readingOf(text, cast));
  const sections = readings.flatMap(reading =>
    reading.file.sections.map(section => ({ reading, section })),
  );
  const cards = sections.flatMap(({ reading, section }) => cardOf(reading, section) ?? []);
  const walked = sections
    .filter(({ reading, section }) => sectionTag(reading.file, section, 'desk') === null)
    .map(({ reading, section }) => walk(reading, placeOf(section), section.nodes, []));
  return {
    title: header('title'),
    language: header('language'),
    role: header('role'),
    customer: header('customer').replace(' :: ', ', '),
    brief: header('brief'),
    goal: header('goal'),
    grievances: headerValues(main, 'grievance').map(wordsOfTag),
    variants: headerValues(main, 'variant').map(wordsOfTag),
    cards,
    decisions: walked.flatMap(({ decisions }) => decisions),
    rest: walked.flatMap(({ rest }) => rest),
  };
};

/** The sheet without its key: no marks, no notes, nothing that follows from a reply. */
export const withoutKey = (sheet: ReviewSheet): ReviewSheet => ({
  ...sheet,
  decisions: sheet.decisions.map(decision => ({
    ...decision,
    scene: decision.scene.map(line => ({ ...line, thought: null })),
    replies: decision.replies.map(reply => ({
      ...reply,
      marks: null,
      why: null,
      tags: [],
      after: [],
    })),
  })),
  rest: [],
});
