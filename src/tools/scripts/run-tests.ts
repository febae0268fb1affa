import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browser.ts';

const REPORT = join('.cache', 'tests.json');

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of this project's own, with its output shown. */
const run = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  const path = join('node_modules', script);
  const { status } = spawnSync(process.execPath, [path, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const CHECKS: readonly (readonly [name: string, script: string, args: readonly string[]])[] = [
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the pure core', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['format', '@biomejs/biome/bin/biome', ['format', '.']],
];

const check = (): Count => {
  const results = CHECKS.map(([name, script, args]) => {
    const good = run(script, args);
    console.log(`${good ? '✓' : '✗'} ${name}`);
    return good;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
};

const readReport = (): Count => {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, unknown>;
    const suites = Number(report['numFailedTestSuites'] ?? 0);
    const tests = Number(report['numFailedTests'] ?? 0);
    // A file that cannot even be loaded fails as a suite without a failed test.
    return { passed: Number(report['numPassedTests'] ?? 0), failed: tests > 0 ? tests : suites };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const runTests = (browser: string): Count => {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const good = run('vitest/vitest.mjs', args, { COMPOSURE_BROWSER: browser });
  const count = readReport();
  return good || count.failed > 0 ? count : { ...count, failed: 1 };
};

const browser = getBrowser();
const checks = check();
const tests = browser === null ? { passed: 0, failed: 1 } : runTests(browser);
const failed = checks.failed + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
