import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fingerprintOfCode, reachedFrom } from '../../../src/tools/scenarios/code-fingerprint.ts';
import { proofSummarySchema, summarise } from '../../../src/tools/scenarios/proof-summary.ts';
import { PROOF_FOLDER, proofSummaryOf } from '../../../src/tools/scenarios/proved-scenario.ts';
import { loadScenario } from '../../../src/tools/scenarios/scenario-loader.ts';

const UMBRELLA = 'test/support/umbrella.ink';

describe('the summary of a proof', () => {
  it('is what the cache takes for one', () => {
    const { script, sources } = loadScenario(UMBRELLA);
    if (!script.ok) throw new Error('broken');
    const summary = summarise(script.value, sources);
    expect(summary.drills.length).toBeGreaterThan(0);
    expect(v.parse(proofSummarySchema, JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });
  it('is the same from the cache, and there is none of a broken scenario', () => {
    const first = proofSummaryOf(loadScenario(UMBRELLA));
    expect(first).not.toBeNull();
    expect(proofSummaryOf(loadScenario(UMBRELLA))).toEqual(first);
    expect(proofSummaryOf(loadScenario('test/support/no-such.ink'))).toBeNull();
  });
  it('is kept where `npm ci` does not clear it away, and git does not see it', () => {
    expect(PROOF_FOLDER).toBe(resolve('.cache/proofs'));
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.cache/');
  });
});

const ENTRY = 'src/tools/scenarios/proof-summary.ts';

describe('what the proof reaches', () => {
  const { files, packages } = reachedFrom(ENTRY);
  const reached = [...files.keys()].map(path => relative('.', path).replaceAll('\\', '/'));

  it.each([
    ['a rule', 'src/engine/rules/apply-rules.ts'],
    ['the explorer', 'src/analysis/explore/explore.ts'],
    ['how a turn is told', 'src/narrative/story/storyteller.ts'],
    ['what counts as a finding', 'src/analysis/findings/thresholds.ts'],
    ['what is kept of it', ENTRY],
  ])('is %s', (_, file) => {
    expect(reached).toContain(file);
  });
  it('is neither page nor stage nor the rest of the tools', () => {
    expect(reached.filter(file => /^src\/(screens|stage|platform|main)/.test(file))).toEqual([]);
    expect(reached.filter(file => file.startsWith('src/tools'))).toEqual([ENTRY]);
  });
  it('and the story machine, among few packages', () => {
    expect([...packages].sort()).toEqual(['inkjs', 'valibot']);
  });
});

describe('the fingerprint of code', () => {
  let root: string;
  const file = (name: string) => join(root, name);
  const lock = (machine: string, tool: string) =>
    JSON.stringify({
      packages: {
        '': {},
        'node_modules/@story/machine': { version: machine },
        'node_modules/tool': { version: tool },
      },
    });
  const FILES: Readonly<Record<string, string>> = {
    'entry.ts':
      "import type { T } from './types.ts';\nimport { a } from './a.ts';\nexport * from './b.ts';\nexport const x: T = a;",
    'types.ts': 'export type T = number;',
    'a.ts': "import '@story/machine/part';\nimport './entry.ts';\nexport const a = 1;",
    'b.ts': "export const b = () => import('./c.ts');",
    'c.ts': "import 'node:fs';",
    'stranger.ts': "import 'tool';",
    'package-lock.json': lock('1.0.0', '1.0.0'),
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'composure-code-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(file(name), text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const now = () => fingerprintOfCode(file('entry.ts'), root);
  const changesWith = (name: string, text: string): boolean => {
    const before = now();
    writeFileSync(file(name), text);
    return now() !== before;
  };

  it.each(['entry.ts', 'a.ts', 'b.ts', 'c.ts'])('changes with %s, which it runs', name => {
    expect(changesWith(name, `${FILES[name]}\n// changed`)).toBe(true);
  });
  it.each(['types.ts', 'stranger.ts'])('does not change with %s, which it does not run', name => {
    expect(changesWith(name, `${FILES[name]}\n// changed`)).toBe(false);
  });
  it('changes with the version of a package that it runs, and not with that of another', () => {
    expect(changesWith('package-lock.json', lock('1.0.0', '2.0.0'))).toBe(false);
    expect(changesWith('package-lock.json', lock('2.0.0', '2.0.0'))).toBe(true);
  });
  it('is the same wherever the project stands', () => {
    const other = mkdtempSync(join(tmpdir(), 'composure-code-'));
    cpSync(root, other, { recursive: true });
    expect(fingerprintOfCode(join(other, 'entry.ts'), other)).toBe(now());
    rmSync(other, { recursive: true });
  });
});
