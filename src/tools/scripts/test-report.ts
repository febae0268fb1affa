import * as v from 'valibot';

/** What passed, and what failed by name. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
}

export const add = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.flatMap(({ failed }) => failed),
});

const test = v.object({ fullName: v.string(), status: v.string() });
const file = v.object({ name: v.string(), status: v.string(), assertionResults: v.array(test) });
const schema = v.object({ testResults: v.array(file) });

type File = v.InferOutput<typeof file>;

/** The failed tests of a file; a file that cannot even be loaded fails as a whole. */
const failedIn = ({ name, status, assertionResults }: File): readonly string[] => {
  const failed = assertionResults
    .filter(found => found.status === 'failed')
    .map(({ fullName }) => `${name}: ${fullName}`);
  return failed.length === 0 && status === 'failed' ? [name] : failed;
};

/**
 * What a report of vitest says, in its JSON. `good` is how the program ended: where it failed and
 * the report names nothing, that is one failure, and so is a report that cannot be read.
 */
export const tallyOf = (report: unknown, good: boolean): Tally => {
  const parsed = v.safeParse(schema, report);
  if (!parsed.success) return { passed: 0, failed: ['the tests: they left no report'] };
  const files = parsed.output.testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = files.flatMap(failedIn);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: good || failed.length > 0 ? failed : ['the tests: see what is printed above'],
  };
};
