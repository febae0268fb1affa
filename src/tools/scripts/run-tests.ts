import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browser.ts';
import { getEngines } from './engines.ts';
import { type Ended, runPackage, showPackage } from './program.ts';
import { add, type Tally, tallyOf } from './test-report.ts';

const REPORT = join('.cache', 'tests.json');
/** Not `dist`: somebody may be playing what is there. */
const SITE = join('.cache', 'site');

interface Check {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: 'types of the pure core',
    script: 'typescript/bin/tsc',
    args: ['-p', 'tsconfig.pure.json'],
  },
  { name: 'lint', script: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'shape', script: 'tsx/dist/cli.mjs', args: ['src/tools/scripts/check-shape.ts'] },
  { name: 'format', script: '@biomejs/biome/bin/biome', args: ['format', '.'] },
];

const BUILD: Check = {
  name: 'build',
  script: 'vite/bin/vite.js',
  args: ['build', '--logLevel', 'error', '--outDir', SITE, '--emptyOutDir'],
};

const tell = (name: string, { good, output }: Ended): Tally => {
  if (!good) console.log(output);
  console.log(`${good ? '✓' : '✗'} ${name}`);
  return good ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };
};

const check = async ({ name, script, args }: Check): Promise<Tally> =>
  tell(name, await runPackage(script, args));

const checkAll = async (): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (const one of CHECKS) tallies.push(await check(one));
  return add(tallies);
};

const readReport = (): unknown => {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return null;
  }
};

const runTests = async (projects: readonly string[], env: NodeJS.ProcessEnv): Promise<Tally> => {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const chosen = projects.flatMap(project => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const good = await showPackage('vitest/vitest.mjs', ['run', ...chosen, ...reporters], env);
  return tallyOf(readReport(), good);
};

/** The working loop: no browser, no build, nothing that takes seconds alone. */
const quick = async (): Promise<Tally> =>
  add(await Promise.all([checkAll(), runTests(['unit', 'server'], { COMPOSURE_QUICK: 'yes' })]));

/** Installed one after the other: apt does one thing at a time. */
const getBrowsers = async (): Promise<string | null> => {
  const browser = await getBrowser();
  for (const skipped of await getEngines()) console.log(skipped);
  return browser;
};

/** Everything. The checks use one processor while the game is built, once, on another. */
const everything = async (): Promise<Tally> => {
  const [checks, build, browser] = await Promise.all([checkAll(), check(BUILD), getBrowsers()]);
  if (browser === null || build.failed.length > 0) {
    const missing = { passed: 0, failed: ['the browser tests: they could not run'] };
    return add([checks, build, missing, await runTests(['unit', 'server'], {})]);
  }
  const env = { COMPOSURE_BROWSER: browser, COMPOSURE_SITE: SITE };
  return add([checks, build, await runTests(['unit', 'server', 'browser', 'speech'], env)]);
};

const { passed, failed } = await (process.argv.includes('--quick') ? quick() : everything());
process.exitCode = failed.length === 0 ? 0 : 1;
for (const name of failed) console.log(`✗ ${name.replace(`${process.cwd()}/`, '')}`);
console.log(`${passed} passed, ${failed.length} failed`);
