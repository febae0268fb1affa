import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/tools/check/check-file.ts';
import { HEADER } from '../../support/ink.ts';

const folder = mkdtempSync(join(tmpdir(), 'composure-fold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TALK = `-> desk
=== desk ===
Dana: Well?
* "Sorry." # id: sorry # empathy: +2 acknowledge wait # accuracy: +1 ask # why: It hurt.
- # ending: resolved :: She goes home.
-> END
`;

const check = (ink: string) => {
  const path = join(folder, 'talk.ink');
  writeFileSync(path, ink);
  const { report } = checkFile(path, { today: '2026-11-30', now: () => 0 });
  return report.findings.filter(({ severity }) => severity === 'error');
};

describe('one slip in a file is one error', () => {
  it.each([
    {
      name: 'a line above the header',
      ink: `Hello.\n${HEADER}${TALK}`,
      code: 'header/not-read',
    },
    {
      name: 'a mark out of range, the only one for empathy',
      ink: `${HEADER}${TALK}`.replace('+2 acknowledge wait', '+9 acknowledge wait'),
      code: 'tag/malformed',
    },
    {
      name: 'a file that is not there, and the knots in it',
      ink: `${HEADER}INCLUDE more.ink\n${TALK.replace('-> END', '-> more')}`,
      code: 'include/missing',
    },
    {
      name: 'a path that breaks off, of which the compiler warns',
      ink: `${HEADER}${TALK.replace('- # ending', '- And then?\n=== lost\n# ending')}`,
      code: 'story/ran-out',
    },
  ])('$name', ({ ink, code }) => {
    const [first, ...more] = check(ink);
    expect(first?.code).toBe(code);
    expect(more.filter(finding => finding.code !== 'story/unreachable')).toEqual([]);
    for (const { file } of first?.consequences ?? []) expect(file).toContain(folder);
  });
});
