import { statSync } from 'node:fs';
import type { Progress } from '../../analysis/explore/explore.ts';
import type { Report } from '../../analysis/proof/report.ts';
import type { Checked } from '../check/check-file.ts';
import { SafeChecker } from '../check/check-sandbox.ts';
import { describeReport } from '../check/report-text.ts';
import { scenarioFiles } from '../scenarios/files.ts';
import { ansiColours } from '../ansi-colours.ts';

const USAGE = `composure check <file or folder…> [--json] [--limit N]

  Plays every conversation that a scenario can have, and says what is wrong with it.
  --json      prints an array with one object for each file
  --limit N   stops after N states and says so (the verdict is then "cut")
  Exit code: 0 nothing wrong or warnings only · 1 errors · 2 a file cannot be read`;

interface Options {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly limit: number | null;
}

const readOptions = (args: readonly string[]): Options | null => {
  const at = args.indexOf('--limit');
  const limit = at < 0 ? null : Number(args[at + 1]);
  if (limit !== null && !(Number.isInteger(limit) && limit > 0)) return null;
  const paths = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  const known = args.every(arg => !arg.startsWith('--') || arg === '--json' || arg === '--limit');
  return paths.length === 0 || !known ? null : { paths, json: args.includes('--json'), limit };
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const filesOf = (paths: readonly string[]): readonly string[] =>
  paths.flatMap(path => (isFolder(path) ? scenarioFiles(path) : [path]));

const showProgress = (path: string) => (progress: Progress) => {
  const { states, edges } = progress;
  process.stderr.write(`\r\u001b[2K${path}: ${states} states, ${edges} edges`);
};

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
};

const checkAll = async (
  files: readonly string[],
  options: Options,
): Promise<readonly Checked[]> => {
  const checker = new SafeChecker();
  const all: Checked[] = [];
  for (const file of files) {
    const checked = await checker.check(file, {
      states: options.limit,
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

const hasError = ({ findings }: Report): boolean =>
  findings.some(({ severity }) => severity === 'error');

const exitCode = (checked: readonly Checked[]): number => {
  if (checked.some(({ readable }) => !readable)) return 2;
  return checked.some(({ report }) => hasError(report)) ? 1 : 0;
};

/** `composure check`: the proof of each file, in words or as JSON. Answers with the exit code. */
export const checkCommand = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const files = filesOf(options.paths);
  if (files.length === 0) {
    console.error(`No ink files in ${options.paths.join(', ')}.`);
    return 2;
  }
  const checked = await checkAll(files, options);
  if (options.json)
    console.log(
      JSON.stringify(
        checked.map(({ report }) => report),
        null,
        2,
      ),
    );
  return exitCode(checked);
};
