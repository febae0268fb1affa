import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/tools/check/check-file.ts';

const root = mkdtempSync(join(tmpdir(), 'composure-plain-'));
const folder = join(root, 'stories');
mkdirSync(folder);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SHOP = '=== shop ===\n* [Apologise] -> END\n';

/** Files that every row may include. */
const PARTS: Readonly<Record<string, string>> = {
  'part.ink': SHOP,
  ': part.ink': SHOP,
  'empty.ink': '',
  'names.ink': 'VAR foo = "bar"\n',
  'marked.ink': `\uFEFF${SHOP}`,
};
for (const [name, text] of Object.entries(PARTS)) writeFileSync(join(folder, name), text);
writeFileSync(join(root, 'secret.txt'), 'root:x:0:0\n');
symlinkSync('/dev/zero', join(folder, 'device.ink'));

const check = (text: string | Buffer) => {
  const path = join(folder, 'story.ink');
  writeFileSync(path, text);
  const { report } = checkFile(path, { today: '2026-11-30', now: () => 0 });
  return {
    states: report.states,
    conversations: report.conversations,
    says: report.findings
      .filter(({ code }) => code !== 'header/none')
      .map(({ code, line }) => `${code}:${line}`),
  };
};

/** Plain ink → how many states and conversations it has, and what is said of it, line by line. */
type Row = readonly [
  what: string,
  ink: string | Buffer,
  states: number,
  conversations: string,
  says?: readonly string[],
];

const POINT = ['ink/does-not-compile:2'];

const ROWS: readonly Row[] = [
  ['an INCLUDE with a colon', 'INCLUDE: part.ink\n-> shop\n', 2, '1'],
  ['an INCLUDE without a blank', 'INCLUDEpart.ink\n-> shop\n', 2, '1'],
  [
    'an INCLUDE below a banner',
    '//**********\nINCLUDE part.ink\n/* the counter */\n-> shop\n',
    2,
    '1',
  ],
  [
    'a star behind a slash in a comment',
    `// see ideas/*.txt for more\nVAR a = 5\n-> shop\n/* the counter */\n${SHOP}`,
    2,
    '1',
  ],
  ['a line comment in a block comment', `/* a // b */ -> shop\n${SHOP}`, 2, '1'],
  [
    'a file that includes an empty one',
    'INCLUDE empty.ink\nINCLUDE names.ink\n{foo}\n* [Go] -> END\n',
    2,
    '1',
  ],
  ['an included file with a mark before its text', 'INCLUDE marked.ink\n-> shop\n', 2, '1'],
  [
    'a mark before the text, and lines of Windows',
    `\uFEFF-> shop\r\n${SHOP.replaceAll('\n', '\r\n')}`,
    2,
    '1',
  ],
  ['lines of an old Macintosh', `-> shop\n${SHOP}`.replaceAll('\n', '\r'), 2, '1'],
  ['UTF-16', Buffer.from(`\uFEFF-> shop\n${SHOP}`, 'utf16le'), 2, '1'],
  [
    'a sentence that ends in a number',
    'VAR late = true\n{late: We were waiting since 10.}\n* [Sorry] -> END\n',
    2,
    '1',
  ],
  [
    'a number with a point in a condition',
    'VAR late = 3\n* {late > 2.} [Sorry] -> END\n',
    0,
    '0',
    POINT,
  ],
  [
    'a number with a point in a sum',
    "VAR late = 3\nIt is {late + 2.} o'clock.\n* [No] -> END\n",
    0,
    '0',
    POINT,
  ],
  [
    'a number with a point that is handed on',
    '-> wait(1)\n-> wait(2.)\n=== wait(x) ===\n* [No] -> END\n',
    0,
    '0',
    POINT,
  ],
  [
    'a number with a point in a branch',
    'VAR late = 3\n{\n- late > 2.: very late\n- else: fine\n}\n* [No] -> END\n',
    0,
    '0',
    ['ink/does-not-compile:3'],
  ],
  [
    'a number with a point in an assignment',
    'VAR late = 3\n* [No]\n  ~ late = 2. + 1\n  -> END\n',
    0,
    '0',
    ['ink/does-not-compile:3'],
  ],
  [
    'a price with thousands in words',
    '-> d\n=== d ===\nIt is 1,250.00 euros, or 231.00, on Monday, 10.05.\n* [Pay] -> END\n',
    2,
    '1',
  ],
  ['a price and nothing else', 'x, 231.00', 1, '1', ['story/never-starts:1']],
  [
    'a division by a float',
    'VAR n = 7\n{n / 2.0 > 3:\n    * [More] -> END\n- else:\n    * [Less] -> END\n    * [No] -> END\n}\n',
    2,
    '1',
    ['story/unreachable:5'],
  ],
  ['a very small float', 'VAR x = 1\n~ x = x * 0.0000001\nRate {x}.\n* [Fine] -> END\n', 2, '1'],
  [
    'a sum without an answer',
    'VAR a = 0\n-> d\n=== d ===\n~ a = a / 0.0\nx {a}\n* [y] -> END\n',
    1,
    '1',
    ['story/script-error:4'],
  ],
  [
    'a blank sticky reply',
    '-> k\n=== k ===\n- (again)\n* [Once] -> again\n+ [] It fades.\n-> END\n',
    3,
    '2',
    ['ink/warning:5'],
  ],
  [
    'a trust of its own',
    'VAR trust = 0\n-> k\n=== k ===\n* [Listen]\n  ~ trust = trust + 3\n* [Interrupt]\n- {trust >= 3: Thanks.|Never mind.}\n-> END\n',
    2,
    '2',
  ],
  [
    'a variant of its own',
    'VAR variant = "night"\n{variant == "night": Late.}\n* [Listen] -> END\n',
    2,
    '1',
  ],
  [
    'a circle without a reply',
    '-> k\n=== k ===\nGood morning.\n- -> k\n',
    1,
    '1',
    ['story/never-rests:3'],
  ],
  [
    'replies that are used up',
    '-> k\n=== k ===\nElse?\n* [The bill] -> k\n* [The key] -> k\n',
    4,
    '2',
    ['story/ran-out:5'],
  ],
  [
    'replies in a condition',
    'VAR n = 1\n{ n == 1:\n    * [Ask] Fine.\n}\n- And now?\n-> END\n',
    0,
    '0',
    ['ink/does-not-compile:3'],
  ],
  [
    'branches that are never taken',
    'VAR x = 2\n{ x == 3:\n    Three.\n- else:\n    { x == 1:\n        One.\n    - else:\n        Other.\n    }\n}\n* [Pay] -> END\n',
    2,
    '1',
    ['story/unreachable:3', 'story/unreachable:6'],
  ],
  [
    'a reply that leads back through a thread',
    '-> k\n=== k ===\nTake it?\n- (top)\n<- no(-> top)\n+ [Yes]\n    -> END\n=== no(-> back) ===\n+ [No]\n    -> back\n',
    2,
    'unbounded',
  ],
  [
    'a recursion without an end',
    '-> k\n=== k ===\n{sum(1)}\n* [a] -> END\n=== function sum(n) ===\n~ return n + sum(n + 1)\n',
    1,
    '1',
    ['story/never-rests:5'],
  ],
  [
    'two stitches of one name',
    '-> k\n=== k ===\n* [Go] -> END\n= a\nx -> END\n= a\ny -> END\n',
    0,
    '0',
    ['ink/does-not-compile:6'],
  ],
  [
    'a bracket that is left open',
    '-> k\n=== k ===\n* [Go -> END\n* [Stay] -> END\n',
    0,
    '0',
    ['ink/does-not-compile:3'],
  ],
  [
    'brackets in a tag',
    '-> k\n=== k ===\nHi #angry #loud\n+ 1 #[2] #[3]\n  -> END\n',
    0,
    '0',
    ['ink/does-not-compile:4'],
  ],
  [
    'a function with text in a condition',
    '-> k\n=== k ===\n* {can()} [Ask] -> END\n* [Leave] -> END\n=== function can() ===\nHi there\n~ return true\n',
    3,
    '2',
  ],
  ['a minus before false', 'VAR b = true\n~ b = -false\n-> END\n', 0, '0', POINT],
  ['a device for a file', 'INCLUDE device.ink\n-> shop\n', 0, '0', ['include/refused:1']],
  [
    'a file outside of the folder',
    'INCLUDE ../secret.txt\n-> END\n',
    0,
    '0',
    ['include/refused:1'],
  ],
  ['nothing', '', 1, '1', ['story/never-starts:1']],
];

describe('a file of plain ink is read and explored as ink means it', () => {
  it.each(ROWS.map(row => ({ what: row[0], row })))('$what', ({ row }) => {
    const [, ink, states, conversations, says = []] = row;
    expect(check(ink)).toEqual({ states, conversations, says });
  });
});
