import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { readSettings } from '../../src/server/config/settings.ts';
import { must } from '../support/ink.ts';
import { composure } from '../tools/support.ts';
import { begin, playerOf, reply, serverWith } from './support/server.ts';
import { environmentOn, newFolder, STORES } from './support/stores.ts';

describe.each(STORES)('a backup of a server on %s', store => {
  it('brings everything back, also where somebody was in the middle of it', async () => {
    const from = await environmentOn(store);
    const server = await serverWith(must(readSettings(from)));
    const player = await playerOf(server);
    const before = await reply(player, await begin(player), 'Middling');
    await server.stop();
    const folder = join(newFolder(), 'backup');
    expect(await composure(['backup', folder], '', from)).toMatchObject({ code: 0, stderr: '' });
    expect(await composure(['backup', folder], '', from)).toMatchObject({ code: 2 });

    const to = await environmentOn(store);
    expect(await composure(['restore', folder], '', to)).toMatchObject({ code: 0, stderr: '' });
    // A second time there is something already: it is not written over.
    expect(await composure(['restore', folder], '', to)).toMatchObject({ code: 1 });
    const restored = await serverWith(must(readSettings(to)), server.key);
    const back = { ...player, ask: restored.guest(player.token) };
    const parameters = { run: player.run };
    expect(must(await back.ask(candidateApi.standing, { parameters, body: null }))).toEqual(before);
    expect((await reply(back, before, 'Good')).turns).toBe(2);
    const keysAt = async (origin: string): Promise<unknown> =>
      (await fetch(`${origin}/.well-known/jwks.json`)).json();
    expect(await keysAt(restored.origin)).toMatchObject({ keys: [{ crv: 'Ed25519' }] });
  });
});

describe('a backup of SQLite', () => {
  it('is not made while a server works on it', async () => {
    const environment = await environmentOn('SQLite');
    await serverWith(must(readSettings(environment)));
    const folder = join(newFolder(), 'backup');
    expect(await composure(['backup', folder], '', environment)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Another server works on this database.'),
    });
  });
});

describe('the copy of each day', () => {
  it('is made while the server works, is a whole backup, and leaves seven', async () => {
    const backups = newFolder();
    const environment = { ...(await environmentOn('SQLite')), BACKUPS: backups };
    for (let day = 10; day < 20; day += 1)
      mkdirSync(join(backups, `2026-01-${day}T00-00-00`), { recursive: true });
    mkdirSync(join(backups, 'of-mine'));
    const server = await serverWith(must(readSettings(environment)));
    const player = await playerOf(server);
    await begin(player);
    const kept = readdirSync(backups).toSorted();
    expect(kept).toHaveLength(8);
    expect(kept).toContain('of-mine');
    expect(kept).not.toContain('2026-01-13T00-00-00');
    const latest = kept.findLast(name => /^\d/.test(name)) ?? '';
    const to = await environmentOn('SQLite');
    expect(await composure(['restore', join(backups, latest)], '', to)).toMatchObject({ code: 0 });
    const restored = await serverWith(must(readSettings(to)), server.key);
    must(await restored.manager(manageApi.exercises, { parameters: {}, body: null }));
  });
});
