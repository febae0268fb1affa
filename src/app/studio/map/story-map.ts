import type { EndingKind } from '../../../engine/model/story-step.ts';
import type { ArrowKind } from '../../../narrative/authoring/arrows.ts';
import type { Place } from '../workspace/workspace.ts';

/**
 * What a part of a story is to whoever plays it: the beginning above the first knot, a knot or a
 * stitch, a name that something leads to and nobody wrote; and, apart from every way, functions and
 * the records that lie on the desk.
 */
export type PartKind = 'start' | 'knot' | 'stitch' | 'missing' | 'function' | 'desk';

/** A part of a story, as the map shows it. */
export interface MapPart {
  /** `knot`, `knot.stitch`, or '' for the beginning. */
  readonly id: string;
  readonly kind: PartKind;
  readonly name: string;
  /** Where it begins; of a missing one: where it is named first. */
  readonly place: Place;
  /** The first words that somebody says or that are told there; '' where there are none. */
  readonly words: string;
  /** Replies on offer there. */
  readonly replies: number;
  readonly endings: readonly EndingKind[];
  /** A conversation can run out there, without an ending and without a way on. */
  readonly runsOut: boolean;
  /** Some way from the beginning leads there. */
  readonly isReached: boolean;
}

/** All that leads from one part to another in one manner. */
export interface MapWay {
  readonly from: string;
  readonly to: string;
  readonly kind: Exclude<ArrowKind, 'return'> | 'on';
  /** How many arrows say so. */
  readonly count: number;
  /** None of them is followed every time. */
  readonly isConditional: boolean;
  /** Words of the replies behind which it is taken, each once. */
  readonly replies: readonly string[];
  /** Where the first of them stands. */
  readonly place: Place;
}

/** A story as parts and the ways between them; the parts in the order in which they are written. */
export interface StoryMap {
  readonly parts: readonly MapPart[];
  readonly ways: readonly MapWay[];
}

/** Parts that stand on the map itself; the others are listed beside it. */
export const isOnWay = ({ kind }: MapPart): boolean => kind !== 'function' && kind !== 'desk';

export const partOf = ({ parts }: StoryMap, id: string): MapPart | undefined =>
  parts.find(part => part.id === id);

/** What is to be seen of a part at first sight: what is wrong with it, or that a conversation ends there. */
export const PART_MARKS = ['missing', 'unreached', 'runs-out', 'ending'] as const;
export type PartMark = (typeof PART_MARKS)[number];

export const markOf = ({ kind, isReached, runsOut, endings }: MapPart): PartMark | null => {
  if (kind === 'missing') return 'missing';
  if (!isReached && kind !== 'desk') return 'unreached';
  if (runsOut) return 'runs-out';
  return endings.length > 0 ? 'ending' : null;
};

/** The part that a place of the files is in. */
export const partAt = ({ parts }: StoryMap, { file, offset }: Place): MapPart | undefined =>
  parts.findLast(
    ({ kind, place }) => kind !== 'missing' && place.file === file && place.offset <= offset,
  );
