import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCached, writeCached } from '../../../src/tools/scenarios/proof-cache.ts';

const FOLDER = join('node_modules', '.cache', 'composure');
const NAME = `test-${process.pid}`;

const kept = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter(file => file.startsWith(NAME))
    .map(file => join(FOLDER, file));

afterAll(() => {
  for (const file of kept()) rmSync(file);
});

describe('what a build keeps for the next one', () => {
  it('comes back as it was', () => {
    expect(readCached(`${NAME}-a`)).toBeUndefined();
    writeCached(`${NAME}-a`, { best: 24, lines: ['one\ntwo'] });
    expect(readCached(`${NAME}-a`)).toEqual({ best: 24, lines: ['one\ntwo'] });
  });
  it('is not believed once somebody has changed it', () => {
    writeCached(`${NAME}-b`, { best: 24 });
    for (const file of kept()) appendFileSync(file, ' ');
    expect(readCached(`${NAME}-b`)).toBeUndefined();
  });
});
