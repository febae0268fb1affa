import { readFileSync } from 'node:fs';
import requirements from '@cmi5/requirements/requirements.json' with { type: 'json' };
import { expect, it } from 'vitest';

const FILES = [
  'test/browser/cmi5.test.ts',
  'test/app/xapi/outbox.test.ts',
  'test/formats/xapi/told-statement.test.ts',
  'test/formats/packages/cmi5-structure.test.ts',
];

it('every number of a cmi5 requirement in a title is one of the published 305', () => {
  const cited = FILES.flatMap(
    file => readFileSync(file, 'utf8').match(/\b\d+\.\d+\.\d+\.\d+-\d+\b/g) ?? [],
  );
  expect(cited.length).toBeGreaterThan(10);
  expect([...new Set(cited)].filter(number => !(number in requirements))).toEqual([]);
});
