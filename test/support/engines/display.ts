import type { Children } from './children.ts';

const SCREEN = '1280x900x24';
const DEADLINE_MS = 10_000;

/** A screen that nobody sees, and its name; the X server chooses a number that is free. */
export const openDisplay = async (children: Children): Promise<string> => {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = children.start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb does not start.')), DEADLINE_MS);
    server.stdio[3]?.once('data', (said: Buffer) => {
      clearTimeout(late);
      resolve(said.toString('utf8').trim());
    });
  });
  return `:${number}`;
};
