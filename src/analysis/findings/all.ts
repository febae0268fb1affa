import { THRESHOLDS } from './thresholds.ts';
import { unreachable } from './unreachable.ts';
import type { Finder, Finding, FindingContext } from './finding.ts';
import { limitless, noGolden, oneSided, unasked, unequalPaths } from './balance.ts';
import { replyFindings } from './replies.ts';
import { chance, externals, faults, neverEnds, neverStarts, untagged } from './story.ts';
import { readingGrade, stalePolicies } from './wording.ts';

const FINDERS: readonly Finder[] = [
  neverStarts,
  faults,
  neverEnds,
  untagged,
  externals,
  chance,
  unreachable,
  limitless,
  noGolden,
  unasked,
  oneSided,
  unequalPaths,
  replyFindings,
  readingGrade,
  stalePolicies,
];

/** Errors first, then by place. */
const order = (a: Finding, b: Finding): number =>
  a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file) || a.line - b.line;

const capped = (findings: readonly Finding[]): readonly Finding[] => {
  const counts = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= THRESHOLDS.perCode;
  });
};

/** Everything that the proof has to say to the author. */
export const findingsOf = (scene: FindingContext): readonly Finding[] =>
  capped(FINDERS.flatMap(finder => finder(scene)).toSorted(order));
