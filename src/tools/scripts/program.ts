import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What came of a program: whether it ended well, and what it printed. */
export interface Ended {
  readonly good: boolean;
  readonly output: string;
}

/** A program by its path, its output kept until it ends, so that programs side by side do not mix theirs. */
export const runProgram = (
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> =>
  new Promise(resolve => {
    const child = spawn(path, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const printed: Buffer[] = [];
    const keep = (chunk: Buffer): void => void printed.push(chunk);
    const end = (good: boolean): void =>
      resolve({ good, output: Buffer.concat(printed).toString('utf8') });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => {
      keep(Buffer.from(error.message));
      end(false);
    });
    child.on('close', status => end(status === 0));
  });

/** A program of this project's packages; `script` is its place among them. */
export const runPackage = (script: string, args: readonly string[]): Promise<Ended> =>
  runProgram(process.execPath, [join('node_modules', script), ...args]);

/** The same, with its output shown as it comes. */
export const showPackage = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<boolean> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', status => resolve(status === 0));
  });
