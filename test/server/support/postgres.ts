import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../../src/tools/scripts/postgres.ts';

/** A PostgreSQL that nobody else uses and that leaves nothing behind. */
export interface ThrowAwayPostgres {
  readonly url: string;
  /** As if the power failed: nothing is written any more. */
  crash(): void;
  start(): void;
  stop(): void;
}

/** PostgreSQL refuses to run as root; what belongs to nobody may. */
const NOBODY = 'nobody';

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, NOBODY], { encoding: 'utf8' }));

const asSomebody = (folder: string): ExecFileSyncOptions => {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: folder };
  const quiet = { cwd: folder, env, stdio: 'ignore' } as const;
  if (process.getuid?.() !== 0) return quiet;
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(folder, uid, gid);
  return { ...quiet, uid, gid };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

/**
 * Starts one in a temporary folder, on a port of its own; null where there is no PostgreSQL. Where
 * nobody pulls the plug it need not wait for the disk.
 */
export const startPostgres = async (durable = true): Promise<ThrowAwayPostgres | null> => {
  const programs = findPostgres();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'composure-pg-'));
  chmodSync(folder, 0o700);
  const how = asSomebody(folder);
  const data = join(folder, 'data');
  const port = await freePort();
  const control = (...args: readonly string[]) =>
    void execFileSync(programs.pgCtl, ['-D', data, '-w', ...args], how);
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c fsync=${durable ? 'on' : 'off'}`;
  const start = () => control('-l', join(folder, 'log'), '-o', options, 'start');
  const crash = () => control('-m', 'immediate', 'stop');
  const init = ['-D', data, '-U', 'composure', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
  execFileSync(programs.initdb, [...init, '--no-sync'], how);
  start();
  const stop = () => {
    crash();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://composure@127.0.0.1:${port}/postgres`, crash, start, stop };
};
