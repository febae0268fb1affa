import { err, ok, type Result } from '../../engine/result.ts';
import type { Progress } from '../../analysis/explore/explore.ts';
import type { Report } from '../../analysis/proof/report.ts';
import type { Checked } from '../check/check-file.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { describeReport } from '../check/report-text.ts';
import { filesIn } from '../scenarios/files.ts';
import { ansiColours } from '../terminal/ansi-colours.ts';
import type { Command, Given } from '../terminal/options.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { visibleJson } from '../terminal/visible-text.ts';

interface Options {
  readonly json: boolean;
  readonly lines: boolean;
  readonly limit: number | null;
}

/** A whole number of states, or a sentence. */
const limitOf = ({ values }: Given): Result<number | null, string> => {
  const limit = values.get('limit');
  if (limit === undefined) return ok(null);
  return /^[1-9]\d{0,8}$/.test(limit)
    ? ok(Number(limit))
    : err(`--limit takes a whole number from 1, not "${limit}".`);
};

const showProgress = (path: string) => (progress: Progress) => {
  const { states, edges } = progress;
  process.stderr.write(`\r\u001b[2K${visible(path)}: ${states} states, ${edges} edges`);
};

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
};

const checkAll = async (
  files: readonly string[],
  options: Options,
): Promise<readonly Checked[]> => {
  const checker = new Sandbox();
  const all: Checked[] = [];
  for (const file of files) {
    const checked = await checker.check(file, {
      states: options.limit,
      lines: options.lines,
      ...(process.stderr.isTTY ? { onProgress: showProgress(file) } : {}),
    });
    clearProgress();
    all.push(checked);
    if (!options.json)
      console.log(describeReport(checked.report, ansiColours(process.stdout.isTTY)));
  }
  checker.close();
  return all;
};

/** What was not played through is not passed, whatever was found. */
const isFailure = ({ verdict, findings }: Report): boolean =>
  verdict === 'cut' || findings.some(({ severity }) => severity === 'error');

const exitCode = (checked: readonly Checked[]): number => {
  if (checked.some(({ readable }) => !readable)) return 2;
  return checked.some(({ report }) => isFailure(report)) ? 1 : 0;
};

const run = async (given: Given): Promise<number> => {
  const limit = limitOf(given);
  const files = filesIn(given.words);
  const problem = limit.ok ? null : limit.error;
  if (problem !== null || files.length === 0) {
    console.error(visible(problem ?? `No ink files in ${given.words.join(', ')}.`));
    return 2;
  }
  const options = {
    json: given.flags.has('json'),
    lines: given.flags.has('lines'),
    limit: limit.ok ? limit.value : null,
  };
  const checked = await checkAll(files, options);
  if (options.json) console.log(visibleJson(checked.map(({ report }) => report)));
  return exitCode(checked);
};

/** `composure check`: the proof of each file, in words or as JSON. */
export const checkCommand: Command = {
  name: 'check',
  says: 'plays every conversation that a scenario can have, and says what is wrong with it',
  takes: '<file or folder…>',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    json: { says: 'prints an array with one object for each file' },
    lines: { says: 'says of each line and ending in which moods it can be told' },
    limit: { value: 'N', says: 'stops after N states: the verdict is then "cut"' },
  },
  notes: [
    '',
    'Exit code: 0 nothing wrong, or warnings only · 1 errors, or cut · 2 a file cannot be read',
  ],
  run,
};
