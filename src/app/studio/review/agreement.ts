import {
  type Correlation,
  intraclassCorrelation,
  weightedKappa,
} from '../../../analysis/statistics/agreement.ts';
import { AXES, type Axis, byAxis, type ByAxis } from '../../../engine/model/acts.ts';
import type { ReturnedKey, ReturnedReview } from './returned.ts';
import type { ReviewSheet, SheetReply } from './sheet.ts';

/** Marks of one reply by everybody, in the order of the experts; null where somebody gave none. */
export interface ReplyMarks {
  readonly reply: string;
  readonly words: string;
  readonly place: string;
  readonly author: ByAxis<number>;
  readonly experts: ByAxis<readonly (number | null)[]>;
  /** The largest distance between two of the experts, and of the author from one of them. */
  readonly parting: ByAxis<{ readonly among: number; readonly fromAuthor: number }>;
}

export interface AxisAgreement {
  /** Replies that every expert marked. */
  readonly replies: number;
  /** Between two experts: quadratic weighted kappa. */
  readonly kappa: number | null;
  /** Among all experts: ICC(2,1) and ICC(2,k). */
  readonly correlation: Correlation | null;
  /** The author's key against each expert: quadratic weighted kappa. */
  readonly author: readonly (number | null)[];
}

export interface Agreement {
  readonly experts: readonly string[];
  readonly axes: ByAxis<AxisAgreement>;
  readonly replies: readonly ReplyMarks[];
  /** Replies where somebody differs by two or more, the widest first. */
  readonly partings: readonly ReplyMarks[];
  /** Marks for replies that are not on the sheet any more. */
  readonly lost: number;
}

/** From here on two people do not mean the same by it. */
const PARTING = 2;

const known = (marks: readonly (number | null)[]): readonly number[] =>
  marks.filter(mark => mark !== null);

const widest = (marks: readonly number[]): number =>
  marks.length === 0 ? 0 : Math.max(...marks) - Math.min(...marks);

const partingOf = (author: number, experts: readonly (number | null)[]) => {
  const given = known(experts);
  const distances = given.map(mark => Math.abs(mark - author));
  return { among: widest(given), fromAuthor: Math.max(0, ...distances) };
};

type Keys = ReadonlyMap<string, ReturnedKey>;

const marksOf = (reply: SheetReply, place: string, keys: readonly Keys[]): ReplyMarks => {
  const author = byAxis(axis => reply.marks?.[axis]?.value ?? 0);
  const experts = byAxis(axis => keys.map(own => own.get(reply.id)?.[axis] ?? null));
  const parting = byAxis(axis => partingOf(author[axis], experts[axis]));
  return { reply: reply.id, words: reply.words, place, author, experts, parting };
};

const kappaOf = (pairs: readonly (readonly [number | null, number | null])[]): number | null =>
  weightedKappa(pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))) ??
  null;

const agreementOn = (
  axis: Axis,
  replies: readonly ReplyMarks[],
  experts: number,
): AxisAgreement => {
  const whole = replies
    .map(marks => known(marks.experts[axis]))
    .filter(({ length }) => length === experts && length > 0);
  const pairs = whole.map(([first = 0, second = 0]) => [first, second] as const);
  return {
    replies: whole.length,
    kappa: experts === 2 ? kappaOf(pairs) : null,
    correlation: intraclassCorrelation(whole) ?? null,
    author: Array.from({ length: experts }, (_, at) =>
      kappaOf(replies.map(marks => [marks.author[axis], marks.experts[axis][at] ?? null])),
    ),
  };
};

const distance = ({ parting }: ReplyMarks): number =>
  Math.max(...AXES.map(axis => Math.max(parting[axis].among, parting[axis].fromAuthor)));

/** How far experts who marked every reply blind agree with each other and with the author. */
export const agreementOf = (sheet: ReviewSheet, reviews: readonly ReturnedReview[]): Agreement => {
  const keyed = reviews.filter(({ kind }) => kind === 'keys');
  const keys = keyed.map(review => new Map(review.keys.map(key => [key.reply, key])));
  const replies = sheet.decisions.flatMap(({ place, replies: own }) =>
    own.map(reply => marksOf(reply, place, keys)),
  );
  const there = new Set(replies.map(({ reply }) => reply));
  return {
    experts: keyed.map(({ by }) => by),
    axes: byAxis(axis => agreementOn(axis, replies, keyed.length)),
    replies,
    partings: replies
      .filter(marks => distance(marks) >= PARTING)
      .toSorted((a, b) => distance(b) - distance(a)),
    lost: keyed.flatMap(review => review.keys).filter(({ reply }) => !there.has(reply)).length,
  };
};
