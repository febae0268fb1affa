import { describe, expect, it } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { readSettings } from '../../src/server/config/settings.ts';
import { must } from '../support/ink.ts';
import { composure } from '../tools/support.ts';
import { serverWith } from './support/server.ts';
import { environmentOn, STORES } from './support/stores.ts';

const NOTHING = { parameters: {}, body: null };

describe.each(STORES)('composure keys on %s', store => {
  it('makes a key, shows all but the keys themselves, revokes one, renews what signs', async () => {
    const environment = await environmentOn(store);
    const first = await serverWith(must(readSettings(environment)));
    await first.stop();
    const keys = (...words: string[]) => composure(['keys', ...words], '', environment);
    const made = await keys('make', 'nightly');
    expect(made.code).toBe(0);
    const key = made.stdout.trim();
    const listed = (await keys('list')).stdout;
    expect(listed).toMatch(/holds\s+first[\s\S]*holds\s+nightly/);
    expect(listed).not.toContain(key);
    const [id = ''] = listed.split(/\s+/);
    expect(await keys('revoke', id)).toMatchObject({ code: 0 });
    expect(await keys('revoke', id)).toMatchObject({ code: 1 });
    expect(await keys('rotate')).toMatchObject({ code: 0 });
    expect(await keys('turn')).toMatchObject({ code: 2 });
    const server = await serverWith(must(readSettings(environment)), key);
    must(await server.manager(manageApi.exercises, NOTHING));
    expect(await server.guest(first.key)(manageApi.exercises, NOTHING)).toMatchObject({
      error: 'key/invalid',
    });
    const published = await fetch(`${server.origin}/.well-known/jwks.json`);
    expect(await published.json()).toMatchObject({ keys: [{}, {}] });
  });
});
