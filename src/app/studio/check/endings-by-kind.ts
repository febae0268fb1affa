import type { Report } from '../../../analysis/proof/report.ts';

type Ending = Report['endings'][number];

/** An ending with how often an average player meets it, 0 … 1. */
export interface EndingShare {
  readonly ending: Ending;
  readonly share: number;
}

/** All endings of one kind. */
export interface EndingKindShare {
  readonly kind: string;
  readonly share: number;
  /** The most frequent first. */
  readonly endings: readonly EndingShare[];
}

const byShare = (a: { readonly share: number }, b: { readonly share: number }): number =>
  b.share - a.share;

/** Endings by their kind, whatever is met most often first; `shares` are in the order of the endings. */
export const endingsByKind = (
  endings: readonly Ending[],
  shares: readonly number[],
): readonly EndingKindShare[] => {
  const all = endings.map((ending, at) => ({ ending, share: shares[at] ?? 0 })).toSorted(byShare);
  const kinds = [...new Set(all.map(({ ending }) => ending.kind))];
  return kinds
    .map(kind => {
      const own = all.filter(({ ending }) => ending.kind === kind);
      return { kind, share: own.reduce((sum, { share }) => sum + share, 0), endings: own };
    })
    .toSorted(byShare);
};
