import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A server that is killed and starts again. */
export interface MortalServer {
  /** Where it listens; waits while it is dead. Fails once it has ended by itself. */
  origin(): Promise<string>;
  /** Kills it as the system does that is out of memory, and starts another one; not one that is just starting. */
  kill(): void;
  /** Kills it for good. */
  end(): Promise<void>;
}

const CHILD = join(import.meta.dirname, 'child.ts');
const GAME = join(import.meta.dirname, 'game');

const start = (environment: Readonly<Record<string, string>>): ChildProcess =>
  fork(CHILD, [], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], ...environment, GAME, LOG: 'silent' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('message', origin => resolve(typeof origin === 'string' ? origin : ''));
    child.once('exit', code => reject(new Error(`the server ended by itself: ${code}`)));
  });

const killed = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    child.removeAllListeners('exit');
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

export const startMortal = (environment: Readonly<Record<string, string>>): MortalServer => {
  let child: ChildProcess;
  let isUp = false;
  let origin: Promise<string>;
  const begin = (): Promise<string> => {
    child = start(environment);
    const up = listening(child).then(address => {
      isUp = true;
      child.once('exit', code => {
        origin = Promise.reject(new Error(`the server ended by itself: ${code}`));
        // Whoever asks next hears of it.
        origin.catch(() => {});
      });
      return address;
    });
    return up;
  };
  origin = begin();
  onTestFinished(() => killed(child));
  return {
    origin: () => origin,
    kill() {
      if (!isUp) return;
      isUp = false;
      // The lock of its database goes with the process: the next one waits until it is gone.
      origin = killed(child).then(begin);
    },
    async end() {
      await origin;
      await killed(child);
    },
  };
};
