import { readSettings } from '../../../src/server/config/settings.ts';
import { startServer } from '../../../src/server/server.ts';
import { proveHere } from '../../server/support/story.ts';
import { must } from '../../support/ink.ts';

/** A server in a process of its own; it tells its parent where it listens, and when asked how much memory it holds and what it has worked. */
const game = { folder: process.env['GAME'] ?? '', policy: "default-src 'self'" };
const settings = must(readSettings(process.env));
const { origin, firstKey } = must(await startServer({ settings, game, prove: proveHere }));
process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const processor = (user + system) / 1000;
  process.send?.({ resident: rss, used: heapUsed + external, processor });
});
process.send?.({ origin, key: firstKey ?? '' });
