import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HEADER } from '../../support/ink.ts';
import { composure } from '../support.ts';

/** Clears the screen, renames the window, fills the clipboard, writes a link, and turns lines around. */
const ORDERS =
  '\u001b[2J\u001b]0;taken\u0007\u001b]52;c;dGFrZW4=\u0007\u001b]8;;https:taken\u0007\u009b2J\b\u202e\u2066\u2028';

const header = HEADER.replace('A toy', `A toy ${ORDERS}`).replace('heat = 8', 'heat = 4');

const SOUND = `${header}# cast: Porter :: ${ORDERS}
-> desk
=== desk ===
Dana: ${ORDERS} Well? # thought: ${ORDERS}
* "Sorry. ${ORDERS}" # id: a # empathy: +2 acknowledge wait # why: ${ORDERS}
* "Next. ${ORDERS}" # id: b # accuracy: -2 misinform # why: ${ORDERS}
- # ending: resolved :: Done. ${ORDERS}
-> END
`;

/** Faults of which the sentences quote what stands there. */
const FAULTY = `${SOUND.replace('# thought:', `# thuoght${ORDERS}:`)}
=== lost ===
Somebody${ORDERS}: Hello -> nowhere${ORDERS}
{ ${ORDERS} = 3
`;

const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u;

const folder = mkdtempSync(join(tmpdir(), 'composure-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const sound = kept('sound.ink', SOUND);
const faulty = kept('faulty.ink', FAULTY);

describe('a file full of orders to the terminal', () => {
  it.each([
    ['check', sound],
    ['check', faulty],
    ['check', '--json', faulty],
    ['play', sound],
    ['telltales', sound],
    ['diff', sound, sound],
    ['diff', sound, faulty],
  ])('is shown and not obeyed: %s %s', async (...args) => {
    const { stdout, stderr } = await composure(args, '1\n');
    expect(stdout + stderr).not.toBe('');
    expect(stdout).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(OBEYED);
  });
});
