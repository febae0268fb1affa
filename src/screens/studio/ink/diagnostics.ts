import type { Diagnostic } from '@codemirror/lint';
import type { Finding } from '../../../analysis/findings/finding.ts';
import type { CheckState } from '../../../app/studio/check/checked.ts';

/** What is known at this moment: of this revision as far as it goes, else of the one before. */
export const findingsNow = (state: CheckState): readonly Finding[] => {
  if (state.name === 'checking' && state.read !== null) {
    // The proof's findings of the older text stay until the new ones are there.
    const proved = (state.latest?.findings ?? []).filter(({ code }) => !isOfReading(code));
    return [...state.read, ...proved];
  }
  return state.latest?.findings ?? [];
};

/** Told by the compiler and the profile, before anything is played. */
const isOfReading = (code: string): boolean =>
  /^(?:include|ink|tag|text|name|id|promise|speaker|line\/too-long|reply\/said-or-done|ending\/twice|card|note|levels|header|variant\/missing)/.test(
    code,
  );

const SEVERITIES = { error: 'error', warning: 'warning', information: 'info' } as const;

/** Findings of a file as marks on its lines. */
export const diagnosticsIn = (
  findings: readonly Finding[],
  file: string,
  text: string,
): readonly Diagnostic[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return findings
    .filter(finding => finding.file === file)
    .map(({ line, severity, message, remedy }) => {
      const from = starts[Math.min(line, starts.length) - 1] ?? 0;
      const to = (starts[line] ?? text.length + 1) - 1;
      return {
        from,
        to: Math.max(from, Math.min(to, text.length)),
        severity: SEVERITIES[severity],
        message: remedy === '' ? message : `${message}\n${remedy}`,
      };
    });
};
