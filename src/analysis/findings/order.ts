import type { Consequence, Finding, Severity } from './finding.ts';

/**
 * What to mend first, by the beginning of its code: a file that is not read hides all that is in
 * it, a story that stops hides what comes behind, and marks mean nothing before every way was
 * played to its end.
 */
const FIRST_TO_LAST = [
  'file/',
  'include/',
  'ink/does-not-compile',
  'header/',
  'levels/',
  'tag/',
  'text/',
  'variant/',
  'name/',
  'speaker/',
  'id/',
  'card/',
  'story/never-rests',
  'story/script-error',
  'story/ran-out',
  'story/never-starts',
  'story/never-ends',
  'story/external',
  'marks/',
  'proof/',
  'ending/',
  'story/unreachable',
  'story/',
  'patience/',
  'heat/',
  'golden/',
] as const;

const rankOf = (code: string): number => {
  const rank = FIRST_TO_LAST.findIndex(beginning => code.startsWith(beginning));
  return rank < 0 ? FIRST_TO_LAST.length : rank;
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** Errors first, then what to mend first, then by place. */
const compare = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  rankOf(a.code) - rankOf(b.code) ||
  a.file.localeCompare(b.file) ||
  a.line - b.line;

export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(compare);

/** With whatever follows from it in turn. */
const consequencesOf = (finding: Finding): readonly Consequence[] => {
  const { code, message, file, line, lines, consequences = [] } = finding;
  return [
    { code, message, file, line, ...(lines === undefined ? {} : { lines }) },
    ...consequences,
  ];
};

/**
 * Puts what follows from a fault under it: under the first finding that may be a cause, where
 * there is one. `extra` is what was not a finding of its own.
 */
export const foldUnder = (
  findings: readonly Finding[],
  isCause: (finding: Finding) => boolean,
  follows: (finding: Finding) => boolean,
  extra: readonly Consequence[] = [],
): readonly Finding[] => {
  const cause = inOrder(findings).find(isCause);
  if (cause === undefined) return findings;
  const folded = findings.filter(finding => finding !== cause && follows(finding));
  const consequences = [...(cause.consequences ?? []), ...extra, ...folded.flatMap(consequencesOf)];
  if (consequences.length === 0) return findings;
  return findings
    .filter(finding => !folded.includes(finding))
    .map(finding => (finding === cause ? { ...cause, consequences } : finding));
};
