import type { Finding } from '../../../analysis/findings/finding.ts';
import { SCRIPT_PROBLEMS, type ScriptProblem } from '../../../narrative/source/problem.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { applyChanges } from '../workspace/apply-change.ts';
import type { CheckStep } from './checked.ts';
import type { Fix } from './fix.ts';
import { candidatesFor } from './fix-candidates.ts';
import { readDraft } from './read-draft.ts';

/** Findings for which a fix is looked for: more at once are read by nobody. */
const MOST_MENDED = 40;

const READ: ReadonlySet<string> = new Set(SCRIPT_PROBLEMS);

type Told = Pick<Finding, 'code' | 'message' | 'file'>;

/** What a problem says, wherever it stands: a fix may move lines. */
const keyOf = ({ code, message, file }: Told): string =>
  `${code} ${file} ${message.replaceAll(/\d+/g, '#')}`;

const countsOf = (problems: readonly Told[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return counts;
};

const isInk = ({ code }: Told): boolean => code.startsWith('ink/') || code.startsWith('include/');

/** A gap to be filled is what some fixes leave, and the list says where it is. */
const isMeant = ({ code, severity }: ScriptProblem): boolean =>
  severity === 'information' || code === 'text/gap';

/**
 * What of the problems afterwards counts as one. Where the ink does not compile much is not asked
 * yet: what is heard of only later is not new.
 */
const heardBefore = (before: readonly ScriptProblem[], after: readonly ScriptProblem[]) => {
  const isBroken = before.some(problem => isInk(problem) && problem.severity === 'error');
  return after.filter(problem => !isMeant(problem) && (!isBroken || isInk(problem)));
};

/** Whether files say less of what is wrong than before: this finding is gone, and none is there instead. */
const isMended = (
  finding: Finding,
  before: readonly ScriptProblem[],
  after: readonly ScriptProblem[],
): boolean => {
  const [had, has] = [countsOf(before), countsOf(heardBefore(before, after))];
  const isNew = [...has].some(([key, count]) => count > (had.get(key) ?? 0));
  const isGone = (has.get(keyOf(finding)) ?? 0) < (had.get(keyOf(finding)) ?? 0);
  return !isNew && (isGone || !READ.has(finding.code));
};

/** The fixes that mend a finding, each tried on the files themselves. */
export const fixesFor = (
  files: readonly Source[],
  before: readonly ScriptProblem[],
  finding: Finding,
): readonly Fix[] => {
  const works = ({ changes }: Fix): boolean => {
    const after = readDraft(applyChanges(files, changes).files);
    return isMended(finding, before, after.problems);
  };
  const found: Fix[] = [];
  for (const fix of candidatesFor(files, finding)) {
    // Said or done: only the author can say which, and is offered both.
    if ((found.length === 0 || fix.name === 'bracket') && works(fix)) found.push(fix);
  }
  return found;
};

/** Looks for the fixes of each finding in turn. */
export function* fixesInSteps(
  files: readonly Source[],
  before: readonly ScriptProblem[],
  findings: readonly Finding[],
): Generator<CheckStep, void> {
  for (const [index, finding] of findings.slice(0, MOST_MENDED).entries()) {
    // Said also of those that nothing mends: whoever listens hears that somebody is still at it.
    yield { says: 'fixes', finding: index, fixes: fixesFor(files, before, finding) };
  }
}
