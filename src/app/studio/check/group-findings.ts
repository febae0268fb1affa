import type { Finding } from '../../../analysis/findings/finding.ts';

/** Findings of one kind, the first in full and the others behind it. */
export interface FindingGroup<F extends Finding = Finding> {
  readonly first: F;
  readonly others: readonly F[];
}

/** So many of one kind each stand by themselves. */
const FEW = 3;

/** Puts findings of one kind together where there are many; groups come in the order of their first one. */
export const groupFindings = <F extends Finding>(
  findings: readonly F[],
): readonly FindingGroup<F>[] => {
  const kinds = new Map<string, F[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [finding]);
    else known.push(finding);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length >= FEW) return [{ first, others }];
    return [first, ...others].map(one => ({ first: one, others: [] }));
  });
};
