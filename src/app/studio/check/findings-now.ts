import type { Finding } from '../../../analysis/findings/finding.ts';
import { SCRIPT_PROBLEMS } from '../../../narrative/source/problem.ts';
import type { CheckState } from './checked.ts';

const READ: ReadonlySet<string> = new Set(SCRIPT_PROBLEMS);

/** Told by the compiler and the profile, before anything is played. */
const isRead = ({ code }: Finding): boolean => READ.has(code);

/**
 * What is known at this moment: what was read of this revision, and what was proved of the one
 * before until its own proof is there.
 */
export const findingsNow = (state: CheckState): readonly Finding[] => {
  const known = state.latest?.findings ?? [];
  if (state.name !== 'checking' || state.read === null) return known;
  return [...state.read, ...known.filter(finding => !isRead(finding))];
};

/** The problems on one line of a file. */
export const problemsAtLine = (
  findings: readonly Finding[],
  file: string,
  line: number,
): readonly Finding[] => findings.filter(one => one.file === file && one.line === line);
