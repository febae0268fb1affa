import type { Finding } from '../../../analysis/findings/finding.ts';
import { SCRIPT_PROBLEMS } from '../../../narrative/source/problem.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Checked, CheckState } from './checked.ts';
import type { WalkRequest } from '../play/walk.ts';
import type { Fix } from './fix.ts';
import { fixNow } from './fix-now.ts';
import { lineNow } from './line-now.ts';

/** A finding at the line where it stands by now, and what mends it. */
export interface FindingNow extends Finding {
  readonly fixes: readonly Fix[];
  /** A way that somebody has kept, and in which it shows. */
  readonly kept?: WalkRequest;
}

const READ: ReadonlySet<string> = new Set(SCRIPT_PROBLEMS);

/** Told by the compiler and the profile, before anything is played. */
const isRead = ({ code }: Finding): boolean => READ.has(code);

type PlaceNow = ReturnType<typeof lineNow>;

/** What was said of a file that is gone is gone, too. */
const placed = (finding: Finding, placeNow: PlaceNow): Finding | null => {
  const line = placeNow(finding.file, finding.line);
  if (line === null) return null;
  const consequences = finding.consequences?.map(one => ({
    ...one,
    line: placeNow(one.file, one.line) ?? one.line,
  }));
  return { ...finding, line, ...(consequences && { consequences }) };
};

/** What is known of the last text that was checked to the end. */
const knownOf = (latest: Checked, files: readonly Source[]): readonly FindingNow[] => {
  const placeNow = lineNow(latest.files, files);
  const toNow = fixNow(latest.files, files);
  return latest.findings.flatMap((finding, index) => {
    const now = placed(finding, placeNow);
    const fixes = latest.fixes.get(index) ?? [];
    return now === null ? [] : [{ ...now, fixes: fixes.map(toNow).filter(fix => fix !== null) }];
  });
};

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.message === b.message && a.file === b.file && a.line === b.line;

/**
 * What is known at this moment, at the lines where it stands now: what was read of this revision,
 * and what was proved of the one before until its own proof is there. What mends a finding of the
 * one before still does if the same finding is there again.
 */
export const findingsNow = (state: CheckState, files: readonly Source[]): readonly FindingNow[] => {
  const { latest } = state;
  const known = latest === null ? [] : knownOf(latest, files);
  if (state.name !== 'checking' || state.read === null) return known;
  const placeNow = lineNow(state.files, files);
  const read = state.read.map(finding => placed(finding, placeNow)).filter(one => one !== null);
  const fixed = read.map(finding => ({
    ...finding,
    fixes: known.find(other => isSame(other, finding))?.fixes ?? [],
  }));
  return [...fixed, ...known.filter(finding => !isRead(finding))];
};
