import { describe, expect, it } from 'vitest';
import { readSettings, settingsHelp, sqliteFileOf } from '../../src/server/config/settings.ts';
import { must } from '../support/ink.ts';

describe('settings', () => {
  it('work with nothing set, and an empty variable is nothing', () => {
    const usual = must(readSettings({}));
    expect(usual).toMatchObject({ port: 4180, origin: null, databaseUrl: null, proxies: 0 });
    expect(sqliteFileOf(usual)).toBe('data/composure.sqlite');
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toEqual({ ok: true, value: usual });
  });
  it.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['ORIGIN', 'https://exercise.example.com/path'],
    ['ORIGIN', 'ftp://exercise.example.com'],
    ['DATABASE_URL', 'mysql://secret@host/db'],
    ['PROXIES', '-1'],
    ['CONNECTIONS', '0'],
    ['LOG', 'loud'],
  ])('refuse %s=%s with a sentence that does not quote it', (name, value) => {
    const read = readSettings({ [name]: value });
    expect(read).toMatchObject({ ok: false, error: [expect.stringContaining(`${name} is not `)] });
    expect(JSON.stringify(read)).not.toContain(value);
  });
  it('say everything that is wrong at once', () => {
    expect(readSettings({ PORT: 'x', LOG: 'x' })).toMatchObject({ error: { length: 2 } });
  });
  it('are all in the help', () => {
    const help = settingsHelp().join('\n');
    for (const name of ['PORT', 'HOST', 'ORIGIN', 'DATA', 'DATABASE_URL', 'PROXIES', 'LOG'])
      expect(help).toMatch(new RegExp(`^${name} `, 'm'));
  });
});
