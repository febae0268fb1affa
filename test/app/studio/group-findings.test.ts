import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/analysis/findings/finding.ts';
import { groupFindings } from '../../../src/app/studio/check/group-findings.ts';

const found = (code: string, line: number, severity: Severity = 'warning'): Finding => ({
  code,
  severity,
  message: '',
  remedy: '',
  file: 'a.ink',
  line,
});

const shown = (findings: readonly Finding[]) =>
  groupFindings(findings).map(({ first, others }) => [first.line, others.map(({ line }) => line)]);

describe('findings of one kind', () => {
  it('stand by themselves while they are few', () => {
    expect(shown([found('a', 1), found('b', 2), found('a', 3), found('a', 4)])).toEqual([
      [1, []],
      [3, []],
      [4, []],
      [2, []],
    ]);
  });
  it('stand behind the first of them where they are many', () => {
    expect(shown([1, 2, 3, 4, 5].map(line => found('a', line)))).toEqual([[1, [2, 3, 4, 5]]]);
  });
  it('are of one kind only where they are as serious', () => {
    const findings = [1, 2, 3, 4].map(line => found('a', line, line > 2 ? 'error' : 'warning'));
    expect(shown(findings)).toEqual([
      [1, []],
      [2, []],
      [3, []],
      [4, []],
    ]);
  });
});
