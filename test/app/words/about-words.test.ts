import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aboutWordsFor } from '../../../src/app/words/about-words.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies } = v.parse(
  v.object({ dependencies: v.record(v.string(), v.string()) }),
  read('package.json'),
);
const licenceOf = (id: string): string =>
  v.parse(v.object({ license: v.string() }), read(`node_modules/${id}/package.json`)).license;

describe('credits', () => {
  const { list } = aboutWordsFor({ language: 'en' }).credits;

  it('everything that is shipped is named once, and nothing else', () => {
    expect(list.map(({ id }) => id).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it.each(list)('$id is under the licence that it says itself', ({ id, licence }) => {
    expect(licence).toBe(licenceOf(id));
  });
});
