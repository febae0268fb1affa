import { AXES, type Axis, type ByAxis } from '../../engine/model/acts.ts';
import type { Quality } from '../../engine/scoring/move-quality.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';

/** A turn in one line. */
export interface TurnSummary {
  /** From 1. */
  readonly number: number;
  /** The first words of the reply. */
  readonly opening: string;
  /** Null until the proof has judged it, and where it may not be shown. */
  readonly quality: Quality | null;
  /** What counted, per axis; null where the reply has no mark, or keys are not shown. */
  readonly counted: ByAxis<number | null>;
  readonly moodBefore: number;
  readonly moodAfter: number;
}

/** Letters of a reply that tell it from the others. */
const OPENING = 72;

/** A reply's first words, never longer than `most` UTF-16 units, the dots aside; nothing is cut inside a word that can be helped. */
export const shortened = (text: string, most = OPENING): string => {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  const words = start.replace(/\s+\S*$/u, '');
  // A script without blanks is cut where the room ends, and not inside a letter of two units.
  const cut = words === start ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : words;
  return `${cut.replace(/[\s.,;:–—-]+$/u, '')} …`;
};

const countedOn = ({ marks }: DebriefTurn, axis: Axis): number | null =>
  marks.find(mark => mark.axis === axis)?.counted ?? null;

const qualityOf = ({ proof }: Debrief, number: number): Quality | null =>
  proof?.turns.find(turn => turn.number === number)?.quality ?? null;

const summarise = (debrief: Debrief, turn: DebriefTurn): TurnSummary => ({
  number: turn.number,
  opening: shortened(turn.said.text),
  quality: qualityOf(debrief, turn.number),
  counted: { accuracy: countedOn(turn, 'accuracy'), empathy: countedOn(turn, 'empathy') },
  moodBefore: turn.moodBefore,
  moodAfter: turn.moodAfter,
});

export const turnSummaries = (debrief: Debrief): readonly TurnSummary[] =>
  debrief.turns.map(turn => summarise(debrief, turn));

const marksIn = ({ counted }: TurnSummary): number =>
  AXES.reduce((sum, axis) => sum + (counted[axis] ?? 0), 0);

/** Marks first; the mood decides between equals, and where marks are not shown. */
const byWorth = (a: TurnSummary, b: TurnSummary): number =>
  marksIn(a) - marksIn(b) || a.moodAfter - a.moodBefore - (b.moodAfter - b.moodBefore);

/** The turns, from 1, that are read first. */
export interface Standouts {
  readonly best: number;
  readonly worst: number;
}

/**
 * The best reply of a run and the worst: by the proof's turning point where there is one, else by what
 * counted. Null for a run of no turns; the same turn twice for a run of one.
 */
export const standouts = (turns: readonly TurnSummary[]): Standouts | null => {
  const ranked = [...turns].sort(byWorth);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const turned = turns.find(({ quality }) => quality === 'turning-point');
  return { best: highest.number, worst: (turned ?? lowest).number };
};
