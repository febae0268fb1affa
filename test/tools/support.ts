import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = resolve(import.meta.dirname, '..', '..');
const PROGRAM = ['--import', 'tsx', join('src', 'tools', 'cli.ts')];

/** Runs `composure …`, types the input and closes it. */
export const composure = (
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> => run(process.execPath, [...PROGRAM, ...args], input, env);

/** Runs a line in a shell, in the project's folder, with `composure` standing for the program. */
export const inShell = (line: string): Promise<Ran> => {
  const program = [process.execPath, ...PROGRAM].map(word => `'${word}'`).join(' ');
  return run('bash', ['-c', line.replace('composure', program)], '');
};

const run = (
  program: string,
  args: readonly string[],
  input: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', text => {
      stdout += String(text);
    });
    child.stderr.on('data', text => {
      stderr += String(text);
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
