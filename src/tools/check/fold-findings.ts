import { ABOUT_WHOLE_WAYS } from '../../analysis/findings/all.ts';
import type { Finding } from '../../analysis/findings/finding.ts';
import { foldUnder, inOrder } from '../../analysis/findings/order.ts';

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** What a file that is not read would have held is not found either. */
const foldIncludes = (findings: readonly Finding[]): readonly Finding[] =>
  foldUnder(
    findings,
    finding => finding.code.startsWith('include/') && isError(finding),
    ({ code, message }) => code === 'ink/does-not-compile' && /not found/i.test(message),
  );

const samePlace = (a: Finding, b: Finding): boolean => a.file === b.file && a.line === b.line;

/** The compiler's doubt about a line is settled where the proof found the conversation to stop there. */
const foldDoubts = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(({ code }) => code === 'ink/warning')
    .reduce(
      (folded, doubt) =>
        foldUnder(
          folded,
          finding => finding.code.startsWith('story/') && samePlace(finding, doubt),
          finding => finding === doubt,
        ),
      findings,
    );

/** Without its header a scenario has no variants, grievances or cast: little of the rest can be right. */
const foldHeader = (findings: readonly Finding[], proved: ReadonlySet<Finding>) =>
  foldUnder(
    findings,
    ({ code }) => code === 'header/not-read',
    finding => proved.has(finding) || finding.code === 'header/missing',
  );

/** A tag that is not understood gives no marks: judgements about marks come after it is mended. */
const foldTags = (findings: readonly Finding[]): readonly Finding[] =>
  foldUnder(
    findings,
    finding =>
      /^(?:tag|header|variant|name|levels|text\/swallowed)/.test(finding.code) && isError(finding),
    ({ code }) => ABOUT_WHOLE_WAYS.has(code),
  );

/** One list of what was read and what was proved: causes in the order to mend them. */
export const foldFindings = (
  problems: readonly Finding[],
  proved: readonly Finding[],
): readonly Finding[] => {
  const all = foldDoubts(foldIncludes([...problems, ...proved]));
  return inOrder(foldTags(foldHeader(all, new Set(proved))));
};
