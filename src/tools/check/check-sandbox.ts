import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../../analysis/explore/explore.ts';
import { CHECK_LIMITS } from '../../engine/limits.ts';
import { emptyReport } from '../../analysis/proof/report.ts';
import type { Checked } from './check-file.ts';

/** What the helper is asked and what it says. */
export interface CheckRequest {
  readonly path: string;
  /** Most states to explore; null for the usual limit. */
  readonly states: number | null;
  readonly today: string;
}
export type CheckMessage = { readonly progress: Progress } | { readonly checked: Checked };

const gaveUp = (path: string, why: string, milliseconds: number): Checked => ({
  readable: true,
  report: emptyReport(
    path,
    [
      {
        code: 'file/gave-up',
        severity: 'error',
        message: `The check gave up on this file: ${why}.`,
        remedy: 'Cut the file in two to find the part that does it.',
        file: path,
        line: 1,
      },
    ],
    milliseconds,
  ),
});

const startHelper = (): ChildProcess =>
  fork(fileURLToPath(new URL('./check-process.ts', import.meta.url)), [], {
    execArgv: [...process.execArgv, `--max-old-space-size=${CHECK_LIMITS.megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });

export interface CheckOptions {
  readonly states: number | null;
  readonly onProgress?: (progress: Progress) => void;
}

/** Checks files in a process of its own, so that nothing they hold can take the command down. */
export class SafeChecker {
  private helper: ChildProcess | null = null;

  check(path: string, { states, onProgress }: CheckOptions): Promise<Checked> {
    const helper = (this.helper ??= startHelper());
    const start = performance.now();
    return new Promise(resolve => {
      const finish = (checked: Checked): void => {
        clearTimeout(timer);
        helper.removeAllListeners();
        resolve(checked);
      };
      const give = (why: string): void => {
        this.close();
        finish(gaveUp(path, why, Math.round(performance.now() - start)));
      };
      const timer = setTimeout(() => give('it takes too long'), CHECK_LIMITS.milliseconds);
      helper.on('message', (message: CheckMessage) => {
        if ('checked' in message) finish(message.checked);
        else onProgress?.(message.progress);
      });
      helper.on('exit', () => give('it needs more memory than there is'));
      helper.on('error', () => give('the checker could not start'));
      const request: CheckRequest = { path, states, today: new Date().toISOString().slice(0, 10) };
      helper.send(request);
    });
  }

  close(): void {
    this.helper?.removeAllListeners();
    this.helper?.kill('SIGKILL');
    this.helper = null;
  }
}
