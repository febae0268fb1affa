import { readSettings } from '../../../src/server/config/settings.ts';
import { startServer } from '../../../src/server/server.ts';
import { must } from '../../support/ink.ts';
import { proveHere } from './story.ts';

/** A server in a process of its own, which tells its parent where it listens, and can be killed. */
const game = { folder: process.env['GAME'] ?? '', policy: "default-src 'self'" };
const settings = must(readSettings(process.env));
const running = must(await startServer({ settings, game, prove: proveHere }));
process.send?.(running.origin);
