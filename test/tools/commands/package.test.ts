import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageCommand } from '../../../src/tools/commands/package.ts';
import { packageOptions } from '../../../src/tools/commands/package-order.ts';
import { readOptions } from '../../../src/tools/terminal/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'composure-package-'));

const read = (...args: readonly string[]) => {
  const given = readOptions(packageCommand, ['a.ink', ...args]);
  if (!given.ok) throw new Error(given.error);
  return packageOptions(given.value);
};
const usual = (...args: readonly string[]) =>
  read('--format', 'scorm12', '--out', 'a.zip', ...args);

describe('what the command for packages is asked', () => {
  it('is as usual, or as the options say', () => {
    expect(usual()).toMatchObject({
      value: { kind: 'scorm12', out: 'a.zip', title: null, settings: { attempts: 'best' } },
    });
    expect(usual('--pass', '70,60', '--attempts', 'first', '--coach', 'off')).toMatchObject({
      value: {
        settings: { passMarks: { accuracy: 70, empathy: 60 }, attempts: 'first', coach: 'off' },
      },
    });
    expect(usual('--pass', 'none')).toMatchObject({
      value: { settings: { passMarks: { accuracy: null, empathy: null } } },
    });
  });
  it('may stand in a file, and an option goes before it', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, JSON.stringify({ attempts: 'last', variant: 'fixed' }));
    expect(usual('--settings', path, '--attempts', 'all')).toMatchObject({
      value: { settings: { attempts: 'all', variant: 'fixed' } },
    });
    writeFileSync(path, '[]');
    expect(usual('--settings', path).ok).toBe(false);
    writeFileSync(path, JSON.stringify({ attemps: 'last' }));
    expect(usual('--settings', path)).toMatchObject({ error: expect.stringContaining('attemps') });
  });
  it('is a set of drills, of one half of the job, of skills, or of all', () => {
    expect(usual()).toMatchObject({ value: { settings: { drills: null } } });
    expect(usual('--drills', 'all')).toMatchObject({
      value: { settings: { drills: { skills: null, count: 10 } } },
    });
    expect(usual('--drills', 'honesty, knowing', '--count', '4')).toMatchObject({
      value: { settings: { drills: { skills: ['honesty', 'knowing'], count: 4 } } },
    });
    expect(usual('--drills', 'policy')).toMatchObject({
      value: {
        settings: { drills: { skills: ['finding-out', 'knowing', 'solving', 'committing'] } },
      },
    });
    const path = join(folder, 'drills.json');
    writeFileSync(path, JSON.stringify({ drills: { skills: ['honesty'], count: 7 } }));
    expect(usual('--settings', path, '--count', '5')).toMatchObject({
      value: { settings: { drills: { skills: ['honesty'], count: 5 } } },
    });
    writeFileSync(path, JSON.stringify({ drills: { skills: ['charm'] } }));
    expect(usual('--settings', path)).toMatchObject({ error: expect.stringContaining('drills') });
  });
  it('names record stores for a plain host, as they are used; the option goes before the file', () => {
    const web = (...args: readonly string[]) => read('--format', 'web', '--out', 'a.zip', ...args);
    expect(web()).toMatchObject({ value: { settings: { stores: [] } } });
    expect(web('--lrs', 'https://LRS.example/xapi/, http://localhost:9/x')).toMatchObject({
      value: { settings: { stores: ['https://lrs.example/xapi', 'http://localhost:9/x'] } },
    });
    const path = join(folder, 'stores.json');
    writeFileSync(path, JSON.stringify({ stores: ['https://a.example/xapi'] }));
    expect(web('--settings', path)).toMatchObject({
      value: { settings: { stores: ['https://a.example/xapi'] } },
    });
    expect(web('--settings', path, '--lrs', 'https://b.example')).toMatchObject({
      value: { settings: { stores: ['https://b.example'] } },
    });
    writeFileSync(path, JSON.stringify({ stores: ['http://a.example/xapi'] }));
    expect(web('--settings', path)).toMatchObject({ error: expect.stringContaining('--lrs') });
    writeFileSync(path, JSON.stringify({ stores: ["https://a.example/'"] }));
    expect(web('--settings', path)).toMatchObject({ error: expect.stringContaining('stores') });
  });
  it.each([
    [['--format', 'web', '--out', 'a.zip', '--lrs', 'lrs'], '--lrs'],
    [['--format', 'web', '--out', 'a.zip', '--lrs', 'http://lrs.example/xapi'], '--lrs'],
    [['--format', 'web', '--out', 'a.zip', '--lrs', 'https://a.example/?x=1'], '--lrs'],
    [
      [
        '--format',
        'web',
        '--out',
        'a.zip',
        '--lrs',
        '1 2 3 4 5 6'.replaceAll(/\d/g, 'https://$&.example'),
      ],
      '--lrs',
    ],
    [
      ['--format', 'web', '--out', 'a.zip', '--drills', 'all', '--lrs', 'https://a.example'],
      '--lrs',
    ],
    [['--format', 'cmi5', '--out', 'a.zip', '--lrs', 'https://a.example'], '--lrs'],
    [['--format', 'scorm13', '--out', 'a.zip'], '--format'],
    [['--format', 'web'], '--out'],
    [['--format', 'web', '--out', 'a.zip', '--pass', '101'], '--pass'],
    [['--format', 'web', '--out', 'a.zip', '--drills', 'charm'], '--drills'],
    [['--format', 'web', '--out', 'a.zip', '--drills', 'all,honesty'], '--drills'],
    [['--format', 'web', '--out', 'a.zip', '--drills', ''], '--drills'],
    [['--format', 'web', '--out', 'a.zip', '--drills', 'all', '--count', '0'], '--count'],
    [['--format', 'web', '--out', 'a.zip', '--drills', 'all', '--count', 'ten'], '--count'],
    [['--format', 'web', '--out', 'a.zip', '--count', '3'], '--count'],
    [['--format', 'web', '--out', 'a.zip', '--pass', '1,2,3'], '--pass'],
    [['--format', 'web', '--out', 'a.zip', '--attempts', 'worst'], '--attempts'],
    [['--format', 'web', '--out', 'a.zip', '--settings', 'nowhere.json'], '--settings'],
  ])('is refused by name: %j', (args, name) => {
    expect(read(...args)).toMatchObject({ error: expect.stringContaining(name) });
  });
});
