import { describe, expect, it } from 'vitest';
import { add, tallyOf } from '../../../src/tools/scripts/test-report.ts';

const test = (fullName: string, status: string) => ({ fullName, status });
const file = (name: string, status: string, ...assertionResults: object[]) => ({
  name,
  status,
  assertionResults,
});
const report = (...testResults: object[]) => ({ testResults });

describe('what a run of tests comes to', () => {
  it('counts what passed, and neither skips nor plans', () => {
    const found = report(
      file('a', 'passed', test('one', 'passed'), test('two', 'skipped'), test('three', 'todo')),
      file('b', 'passed', test('four', 'passed')),
    );
    expect(tallyOf(found, true)).toEqual({ passed: 2, failed: [] });
  });
  it('names what failed with its file', () => {
    const found = report(file('a', 'failed', test('one', 'passed'), test('two', 'failed')));
    expect(tallyOf(found, false)).toEqual({ passed: 1, failed: ['a: two'] });
  });
  it('counts a file that cannot be loaded, beside failed tests', () => {
    const found = report(file('a', 'failed'), file('b', 'failed', test('two', 'failed')));
    expect(tallyOf(found, false).failed).toEqual(['a', 'b: two']);
  });
  it('never calls a run good that ended badly', () => {
    expect(tallyOf(report(file('a', 'passed', test('one', 'passed'))), false).failed).toHaveLength(
      1,
    );
    for (const nothing of [null, {}, 'x', report({ name: 'a' })])
      expect(tallyOf(nothing, true).failed).toHaveLength(1);
  });
  it('adds up', () => {
    expect(
      add([
        { passed: 2, failed: ['a'] },
        { passed: 1, failed: [] },
      ]),
    ).toEqual({
      passed: 3,
      failed: ['a'],
    });
  });
});
