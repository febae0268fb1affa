import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isThere = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';

/**
 * What cookies are signed with. It is made once and lies beside the signing keys, for all processes
 * that share the folder. Where the file is removed, everybody has to sign in again.
 */
export const sessionSecret = (data: string): string => {
  const folder = join(data, 'keys');
  const file = join(folder, 'session.secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Written beside it and then named: another process that starts now never reads half of it.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (thrown) {
    if (!isThere(thrown)) throw thrown;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(file, 'utf8');
};
