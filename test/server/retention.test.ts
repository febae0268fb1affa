import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { sqliteFileOf } from '../../src/server/config/settings.ts';
import { deleteByDate } from '../../src/server/retention/retention.ts';
import { openStore } from '../../src/server/server.ts';
import { must } from '../support/ink.ts';
import { ready } from './support/guests.ts';
import { invitedPerson } from './support/people.ts';
import {
  inviteTo,
  makeExercise,
  playerOf,
  playOut,
  serverOn,
  serverWith,
} from './support/server.ts';
import { STORES } from './support/stores.ts';

const DAY = 24 * 60 * 60 * 1000;

const moved = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * DAY).toISOString();

describe.each(STORES)('what is kept on %s', store => {
  it('is deleted on the day that was said, with everything that hangs on it', async () => {
    const server = await serverOn(store);
    await playOut(await playerOf(server));
    await server.stop();
    const database = must(await openStore(server.settings));
    const { link_expires_at: end } = await database.transaction(({ query }) =>
      query.selectFrom('candidate').select('link_expires_at').executeTakeFirstOrThrow(),
    );
    const deleted = (now: string) => database.transaction(unit => deleteByDate(unit, now));
    expect(await deleted(moved(end, -1))).toBe(0);
    expect(await deleted(end)).toBe(1);
    expect(await deleted(moved(end, 1))).toBe(0);
    for (const table of ['candidate', 'run', 'choice', 'decision', 'letter', 'result'] as const) {
      const left = await database.transaction(({ query }) =>
        query.selectFrom(table).selectAll().execute(),
      );
      expect(left, table).toEqual([]);
    }
    await database.close();
    if (store === 'SQLite')
      expect(readFileSync(sqliteFileOf(server.settings)).includes('ada.moss@')).toBe(false);
  });

  it('is deleted at the start of a server that was away on that day, and noted', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const [ada] = await inviteTo(server, exercise, ['Ada Moss', 'Ben Lind']);
    await server.stop();
    const database = must(await openStore(server.settings));
    await database.transaction(({ query }) =>
      query
        .updateTable('candidate')
        .set({ link_expires_at: moved(new Date().toISOString(), -1) })
        .where('id', '=', ada?.id ?? '')
        .execute(),
    );
    await database.close();
    const again = await serverWith(server.settings, server.key);
    const { candidates } = must(
      await again.manager(manageApi.candidates, { parameters: { exercise }, body: null }),
    );
    expect(candidates.map(({ name }) => name)).toEqual(['Ben Lind']);
    const { notes } = must(await again.manager(peopleApi.audit, { parameters: {}, body: null }));
    expect(notes).toContainEqual(
      expect.objectContaining({ who: 'by-date', what: 'candidate/removed', about: ada?.id }),
    );
  });

  it('is given out as a whole to whom it is about, by an administrator, and noted', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const [ada] = await inviteTo(server, exercise, ['Ada Moss', 'Ben Lind']);
    if (ada === undefined) throw new Error('nobody was invited');
    await playOut(await ready(ada));
    const parameters = { candidate: ada.id };
    const { held } = must(await server.manager(manageApi.held, { parameters, body: null }));
    expect(held['candidate']).toMatchObject([{ name: 'Ada Moss', email: 'ada.moss@example.com' }]);
    expect(held['choice']).toHaveLength(4);
    expect(held['result']).toHaveLength(1);
    expect(held['audit']).toContainEqual(expect.objectContaining({ what: 'candidate/exported' }));
    expect(JSON.stringify(held)).not.toMatch(/Ben Lind|link_hash/);
    const lead = await invitedPerson(server, 'lea@example.com', 'lead', [exercise]);
    expect(await lead.ask(manageApi.held, { parameters, body: null })).toMatchObject({
      error: 'access/denied',
    });
  });
});
