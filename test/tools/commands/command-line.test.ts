import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER } from '../../support/ink.ts';
import { composure, inShell } from '../support.ts';

const TALK = `${HEADER}-> desk
=== desk ===
Dana: Well?
* "Sorry." # id: sorry # empathy: +2 acknowledge wait # accuracy: +1 ask # why: It hurt.
* "Next." # id: next # empathy: -1 rush # why: Nobody is a number.
- Dana: And now?
* "Done." # id: done # accuracy: +2 act # why: It is.
- # ending: resolved :: She goes home.
-> END
`;

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'composure-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every command', () => {
  it.each(['check', 'play', 'diff', 'figures'])(
    '%s has help, and refuses what it does not know',
    async name => {
      const [help, unknown] = await Promise.all([
        composure([name, '--help']),
        composure([name, 'a.ink', '--nonsense']),
      ]);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`composure ${name}`);
      expect(unknown).toMatchObject({ code: 2, stdout: '' });
      expect(unknown.stderr).toContain("Unknown option '--nonsense'.");
      expect(existsSync('--help')).toBe(false);
      expect(existsSync('--nonsense')).toBe(false);
    },
  );
  it('all of them are listed, asked for or not', async () => {
    const [asked, unasked, wrong] = await Promise.all([
      composure(['--help']),
      composure([]),
      composure(['\u001b[2Jchek']),
    ]);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(unasked.code).toBe(2);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('There is no command "<U+001B>[2Jchek".');
    for (const { stdout, stderr } of [asked, unasked, wrong]) {
      for (const name of ['check', 'play', 'diff', 'figures'])
        expect(stdout + stderr).toContain(name);
    }
  });
  it('values that mean nothing are refused', async () => {
    const talk = file('talk.ink', TALK);
    const wrong = [
      ['check', talk, '--limit', '0'],
      ['check', talk, '--limit', '1e3'],
      ['play', talk, '--choose', '1,x'],
      ['play', talk, '--choose', ''],
      ['play', talk, '--variant', 'nobody'],
      ['diff', talk],
      ['diff', talk, join(folder, 'gone.ink')],
      ['diff', talk, talk, talk],
      ['play', talk, talk],
      ['play', join(folder, 'gone.ink')],
      ['play', folder],
      ['telltales', join(folder, 'gone.ink')],
      ['figures', join(folder, 'gone', 'sheet.html')],
      ['help', 'chek'],
    ];
    for (const { code, stdout } of await Promise.all(wrong.map(args => composure(args)))) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });
  it('ends quietly when the reader has seen enough', async () => {
    const { code, stdout, stderr } = await inShell(
      'composure check stories/first-shift.ink | head -1',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
  });
});

describe('a command that shows a finding', () => {
  it('can be pasted into a shell as it stands: file, variant and replies are in it', async () => {
    const slip = TALK.replace(
      '# grievance',
      '# variant: one :: One\n# variant: two :: Two\n# grievance',
    )
      .replace('-> desk', 'VAR variant = "one"\n-> desk')
      .replace(
        '- # ending: resolved :: She goes home.\n',
        '- {variant == "two": -> x}\n# ending: resolved :: She goes home.\n',
      )
      .concat('=== x\n-> x\n');
    const path = file("it's a slip; rm -rf $HOME.ink", slip);
    const { stdout, code } = await composure(['check', path]);
    expect(code).toBe(1);
    const [, command = ''] = /see it: (.+)/.exec(stdout) ?? [];
    expect(command).toContain('--variant two --choose ');
    const shown = await inShell(command.replace('npm run composure --', 'composure'));
    expect(shown.stdout).toContain('[two]');
    expect(shown.stdout).toContain('The story cannot go on (story/never-rests)');
    expect(shown.stderr).toBe('');
  });
});

describe('a conversation in the terminal', () => {
  it('takes lines that come all at once, and the end of input for a way of leaving', async () => {
    const talk = file('talk.ink', TALK);
    const [whole, left, none] = await Promise.all([
      composure(['play', talk], '1\n7\nd\n1\n'),
      composure(['play', talk], '2'),
      composure(['play', talk]),
    ]);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toContain('Type a number from 1 to 1, d, or q.');
    expect(whole.stdout).toContain('resolved: She goes home.');
    expect(left).toMatchObject({ code: 0, stderr: '' });
    expect(left.stdout).toContain('Dana: And now?');
    expect(none).toMatchObject({ code: 0, stderr: '' });
  });
  it('says where a given reply is not on offer', async () => {
    const { code, stdout } = await composure(['play', file('talk.ink', TALK), '--choose', '1,4']);
    expect(code).toBe(2);
    expect(stdout).toContain('There is no reply 4 here: 1 are on offer.');
  });
  it('shows what a terminal would obey, wherever it stands', async () => {
    const evil = '\u001bc\u009d0;owned\u0007\u202e';
    const text = TALK.replace('A toy', `A ${evil} toy`)
      .replace('Well?', `Well${evil}?`)
      .replace('"Sorry."', `"Sorry${evil}."`)
      .replace('She goes', `She${evil} goes`)
      .replace('It hurt', `It ${evil}`);
    const path = file(`evil${evil}.ink`, text);
    const broken = file(`broken${evil}.ink`, `${text}\n-> now${evil}here\n`);
    const all = await Promise.all([
      composure(['play', path, '--choose', '1,1', '--marks']),
      composure(['play', broken]),
      composure(['check', path, broken]),
      composure(['check', path, broken, '--json']),
      composure(['diff', path, broken]),
      composure(['check', join(folder, `gone${evil}.ink`)]),
    ]);
    for (const { stdout, stderr } of all) {
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
    expect(all[0]?.stdout).toContain('Dana: Well<U+001B>c<U+009D>0;owned<U+0007><U+202E>?');
  });
});
