import type { KeyedReply } from '../../../analysis/forms/scoring-key.ts';
import { intraclassCorrelation, weightedKappa } from '../../../analysis/statistics/agreement.ts';
import { type Axis, byAxis, type ByAxis } from '../../../engine/model/acts.ts';
import type { BlindKey } from './technical-note.ts';

/** Marks that one expert gave without the key, by the name of the reply. */
export type BlindMarks = ReadonlyMap<string, ByAxis<number | null>>;

const isMark = (mark: number | null | undefined): mark is number => typeof mark === 'number';

const agreementOn = (
  axis: Axis,
  replies: readonly KeyedReply[],
  experts: readonly BlindMarks[],
) => {
  const given = replies.map(({ id, marks }) => ({
    author: marks[axis]?.value ?? 0,
    marks: experts.map(own => own.get(id)?.[axis]),
  }));
  const whole = given
    .map(({ marks }) => marks.filter(isMark))
    .filter(({ length }) => length === experts.length);
  const pairs = whole.map(([first = 0, second = 0]) => [first, second] as const);
  const withAuthor = (at: number) =>
    given.flatMap(({ author, marks }) => {
      const mark = marks[at];
      return isMark(mark) ? [[author, mark] as const] : [];
    });
  return {
    replies: whole.length,
    kappa: experts.length === 2 ? (weightedKappa(pairs) ?? null) : null,
    correlation: intraclassCorrelation(whole) ?? null,
    author: experts.map((_, at) => weightedKappa(withAuthor(at)) ?? null),
  };
};

const isAbout = (marks: BlindMarks, replies: readonly KeyedReply[]): boolean =>
  replies.some(({ id }) => id !== '' && marks.has(id));

/**
 * How far those who marked the replies of a scenario without its key agree, with each other and with it. Whoever
 * marked another scenario is passed over; null where nobody marked this one.
 */
export const blindKeyOf = (
  key: readonly (readonly KeyedReply[])[],
  all: readonly BlindMarks[],
): BlindKey | null => {
  const replies = key.flat();
  const experts = all.filter(marks => isAbout(marks, replies));
  if (experts.length === 0) return null;
  return { experts: experts.length, axes: byAxis(axis => agreementOn(axis, replies, experts)) };
};
