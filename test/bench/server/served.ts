import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';

/** A server that the load is put upon. */
export interface Served {
  readonly origin: string;
  /** The first access key; empty on a database that has one. */
  readonly key: string;
  /** Bytes that it holds of the machine, and those of them that are in use after cleaning up; milliseconds of a processor that it has worked. */
  memory(): Promise<{ resident: number; used: number; processor: number }>;
  end(): Promise<void>;
}

const HERE = import.meta.dirname;
const GAME = join(HERE, '../../server/support/game');

const heard = <T>(child: ChildProcess, schema: v.GenericSchema<unknown, T>): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', message => resolve(v.parse(schema, message)));
    child.once('exit', code => reject(new Error(`the server ended by itself: ${code}`)));
  });

/** Starts a server in a process of its own. */
export const serveOn = async (environment: Readonly<Record<string, string>>): Promise<Served> => {
  const child = fork(join(HERE, 'child.ts'), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { PATH: process.env['PATH'], PORT: '0', LOG: 'warn', ...environment, GAME },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const place = await heard(child, v.object({ origin: v.string(), key: v.string() }));
  return {
    ...place,
    memory: () => {
      const answer = heard(
        child,
        v.object({ resident: v.number(), used: v.number(), processor: v.number() }),
      );
      child.send('memory');
      return answer;
    },
    end: () =>
      new Promise(resolve => {
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};
