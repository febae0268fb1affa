import { showPackage } from './program.ts';

/** How often each server and database is killed: `npm test` does it a few times. */
const KILLS = 200;

const good = await showPackage(
  'vitest/vitest.mjs',
  ['run', '--project', 'server', 'test/server/kill.test.ts'],
  { COMPOSURE_SOAK: `${KILLS}` },
);
process.exitCode = good ? 0 : 1;
