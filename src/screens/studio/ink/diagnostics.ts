import type { Diagnostic } from '@codemirror/lint';
import type { FindingNow } from '../../../app/studio/check/findings-now.ts';
import type { Fix } from '../../../app/studio/check/fix.ts';
import { lineSpans } from '../../../app/studio/workspace/line-start.ts';

const SEVERITIES = { error: 'error', warning: 'warning', information: 'info' } as const;

/** What a press on a mark can do, by the finding and one of its fixes. */
export interface Mending {
  readonly says: (fix: Fix) => string;
  readonly mend: (finding: FindingNow, fix: Fix) => void;
}

/** Findings of a file as marks on its lines; `text` is the file as the editor holds it. */
export const diagnosticsIn = (
  findings: readonly FindingNow[],
  file: string,
  text: string,
  { says, mend }: Mending,
): readonly Diagnostic[] => {
  const spanOf = lineSpans(text);
  return findings
    .filter(finding => finding.file === file)
    .map(finding => {
      const { line, severity, message, remedy } = finding;
      const { from, to } = spanOf(line);
      return {
        from,
        to,
        severity: SEVERITIES[severity],
        message: remedy === '' ? message : `${message}\n${remedy}`,
        actions: finding.fixes.map(fix => ({ name: says(fix), apply: () => mend(finding, fix) })),
      };
    });
};
