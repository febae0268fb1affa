import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CHILDREN = join(import.meta.dirname, '..', 'support', 'engines', 'children.ts');

/** Starts a program with a program of its own, says its id, and never ends by itself. */
const STARTER = `
  import(${JSON.stringify(CHILDREN)}).then(({ Children }) => {
    const { pid } = new Children().start('sh', ['-c', 'sleep 600 & sleep 600']);
    process.stdout.write(String(pid));
    setInterval(() => {}, 1000);
  });`;

const isRunning = (group: number): boolean => {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
};

it('programs that a test has started end with it, also where it is ended by force', async () => {
  const starter = spawn(process.execPath, ['--import', 'tsx', '-e', STARTER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<Buffer>(resolve => starter.stdout.once('data', resolve));
  const group = Number(said.toString('utf8'));
  expect(isRunning(group)).toBe(true);
  starter.kill('SIGKILL');
  await expect.poll(() => isRunning(group), { timeout: 10_000 }).toBe(false);
});
