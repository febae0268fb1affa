import { LEVEL_NAMES } from '../../engine/model/customer.ts';
import { ABOUT_MARKS } from './all.ts';
import type { Finding } from './finding.ts';
import { CONDITIONS, LEVELS, MARKS } from '../../narrative/source/problem.ts';
import { foldUnder, inOrder } from './order.ts';

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
    finding => proved.has(finding) || /^(?:header\/missing|speaker\/unknown)$/.test(finding.code),
  );

const isLostDivert = ({ code, affects = [] }: Finding): boolean =>
  code === 'text/told' && affects.includes(CONDITIONS);

const LEVELS_ASKED: readonly string[] = LEVEL_NAMES;

/** What waits for a mood that nothing moves yet. */
const asksLevels = ({ code, asks = [] }: Finding): boolean =>
  code === 'story/unreachable' &&
  asks.length > 0 &&
  asks.every(name => LEVELS_ASKED.includes(name));

/** What is asked about a variable that is wrong from the start, and marks that were not given. */
const followsFrom = (cause: Finding, finding: Finding): boolean => {
  const { affects = [] } = cause;
  const { code, asks = [] } = finding;
  return (
    (affects.includes(MARKS) && ABOUT_MARKS.has(code)) ||
    (/^reply\/(?:no-why|said-or-done)$/.test(code) && samePlace(cause, finding)) ||
    (code === 'ink/does-not-compile' &&
      affects.some(name => finding.message.startsWith(`Unresolved variable: ${name}`))) ||
    (code === 'story/unreachable' && affects.includes(CONDITIONS)) ||
    (code === 'story/ran-out' && isLostDivert(cause) && cause.file === finding.file) ||
    (affects.includes(LEVELS) && asksLevels(finding)) ||
    (code === 'story/unreachable' && asks.some(name => affects.includes(name))) ||
    affects.some(name => code === `${name}/unasked`)
  );
};

/** Under each fault what it makes wrong elsewhere, so that it is seen again once the fault is mended. */
const foldEffects = (findings: readonly Finding[]): readonly Finding[] =>
  inOrder(findings)
    .filter(({ code, affects = [] }) => affects.length > 0 || /^(?:tag|text)\//.test(code))
    .reduce(
      (folded, cause) =>
        foldUnder(
          folded,
          finding => finding === cause,
          finding => followsFrom(cause, finding),
        ),
      findings,
    );

/** A card that goes on is not ended, and the compiler says so too. */
const foldLooseCards = (findings: readonly Finding[]): readonly Finding[] =>
  foldUnder(
    findings,
    ({ code }) => code.startsWith('card/'),
    finding =>
      finding.code === 'ink/warning' &&
      findings.some(
        ({ code, file, line }) =>
          code.startsWith('card/') && file === finding.file && line === finding.line,
      ),
  );

/** An ending at a place where none may stand is one fault, whatever comes behind it. */
const isAbout = ({ code: read }: Finding, { code: met }: Finding): boolean =>
  read === met || (read === 'tag/misplaced' && met === 'ending/goes-on');

/** What was read off the text already is not news when it is met in play. */
const withoutNews = (problems: readonly Finding[], proved: readonly Finding[]) =>
  proved.filter(
    finding => !problems.some(problem => samePlace(problem, finding) && isAbout(problem, finding)),
  );

/** One list of what was read and what was proved: causes in the order to mend them. */
export const foldFindings = (
  problems: readonly Finding[],
  proved: readonly Finding[],
): readonly Finding[] => {
  const all = foldDoubts(foldIncludes([...problems, ...withoutNews(problems, proved)]));
  return inOrder(foldLooseCards(foldEffects(foldHeader(all, new Set(proved)))));
};
