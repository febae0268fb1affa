import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const map = readFileSync('src/MAP.md', 'utf8');

/** `app/route.ts`, `stories/FINDINGS.md`, `app/words/`: what looks like a path in the page. */
const paths = [...map.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].flatMap(([, path]) => path ?? []);

describe('the map', () => {
  it('[MAP1] names only files and folders that are there', () => {
    expect(paths.length).toBeGreaterThan(60);
    const lost = paths.filter(path => !existsSync(`src/${path}`) && !existsSync(path));
    expect(lost).toEqual([]);
  });
  it.each(['limits', 'versions'])('[MAP2] names every one of the %s', table => {
    const source = readFileSync(`src/engine/${table}.ts`, 'utf8');
    const names = [...source.matchAll(/^export const (\w+)/gm)].flatMap(([, name]) => name ?? []);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter(name => !map.includes(`\`${name}\``))).toEqual([]);
  });
});
