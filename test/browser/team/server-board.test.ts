import { describe, expect, it } from 'vitest';
import { peopleApi, type Role } from '../../../src/app/hiring/api/people-api.ts';
import { writeResults } from '../../../src/app/runs/results-file.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { must } from '../../support/ink.ts';
import { shipped } from '../../support/plan.ts';
import { forty, sixWeeks } from '../../support/team.ts';
import { PASSWORD } from '../../server/support/people.ts';
import { serverOfGame, type TestServer } from '../../server/support/server.ts';
import { settingsOn } from '../../server/support/stores.ts';
import { button, openingPages, SITE, sound } from '../hire/room.ts';

const openPage = openingPages();
const NOW = '2026-11-26T08:00:00.000Z';
const script = shipped('first-shift');
const stories = [
  {
    script,
    variants: script.scenario.variants.map(({ id }) => ({
      id,
      best: { accuracy: 20, empathy: 20 },
      decisions: 10,
    })),
  },
];
const files = [...sixWeeks(forty(10), [script], 8)].map(([name, runs]) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(writeResults(runs, name, NOW)),
}));

const bringIn = async ({ page }: Game): Promise<void> => {
  const picker = page.waitForEvent('filechooser');
  await button(page, 'Bring in results').click();
  await (await picker).setFiles(files);
  await page.getByText('80 conversations from 10 files').waitFor();
};

const opened = async (server: TestServer, options: GameOptions = {}): Promise<Game> =>
  openPage(server.origin, '#/team', options);

const atServer = ({ page }: Game): Promise<void> =>
  page.getByRole('radio', { name: 'The server' }).check();

/** Makes an account and signs this browser in with it. */
const enterAs = async (server: TestServer, { page }: Game, role: Role): Promise<void> => {
  const email = `${role}@example.com`;
  const invited = { email, role, exercises: [] };
  const { link } = must(
    await server.manager(peopleApi.invitePerson, { parameters: {}, body: invited }),
  );
  const joined = { link: link.split('/').at(-1) ?? '', name: 'Lea', email, password: PASSWORD };
  must(await server.guest('')(peopleApi.join, { parameters: {}, body: joined }));
  await signIn(page, email);
};

const signIn = async (page: Game['page'], email: string): Promise<void> => {
  await page.evaluate(
    async body => {
      const answer = await fetch('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      // As long as nobody has read it, the page is never at rest.
      await answer.text();
    },
    { email, password: PASSWORD },
  );
};

const served = async (): Promise<TestServer> =>
  serverOfGame(await settingsOn('SQLite'), '', SITE, stories);

describe('the board of the server', () => {
  it('keeps what a lead has, shows the same from there, and forgets a person there too', async () => {
    const server = await served();
    const game = await opened(server);
    const { page } = game;
    await bringIn(game);
    await atServer(game);
    await page.getByText('Sign in at the server first').waitFor();
    await sound(game);
    await enterAs(server, game, 'lead');
    await button(page, 'Ask again').click();
    await page.getByRole('heading', { name: 'Nothing on the server yet' }).waitFor();
    await sound(game);
    await button(page, 'Keep on the server').click();
    await page.getByText('80 conversations kept').waitFor();
    await page.getByText('80 conversations are counted, of 80').waitFor();
    await page.getByText('Decision 1,').waitFor();
    await sound(game);
    for (const kind of ['Save as CSV', 'Save as JSON']) {
      const saving = page.waitForEvent('download');
      await button(page, kind).click();
      expect((await saving).suggestedFilename()).toContain(
        kind.slice('Save as '.length).toLowerCase(),
      );
    }
    const people = page.getByRole('table', { name: 'People' });
    expect(await people.getByRole('row').count()).toBe(11);
    await people.getByRole('button', { name: 'P03' }).click();
    await page.getByText('8 conversations are counted, of 80').waitFor();
    await button(page, 'Forget P03').click();
    await page.getByText('is deleted on the server').waitFor();
    await button(page, 'Yes, forget').click();
    await page.getByText('72 conversations are counted, of 72').waitFor();
    await page.getByRole('radio', { name: 'This browser' }).check();
    await page.getByText('72 conversations are counted, of 72').waitFor();
    await button(page, 'Bring in results').waitFor();
  }, 300_000);

  it('leads back to one of its runs, and to itself, after a reload', async () => {
    const server = await served();
    const game = await opened(server);
    await bringIn(game);
    await enterAs(server, game, 'lead');
    await atServer(game);
    await button(game.page, 'Keep on the server').click();
    await game.page.getByText('80 conversations kept').waitFor();
    // Another browser, which has no run of its own.
    const other = await opened(server);
    const { page } = other;
    await signIn(page, 'lead@example.com');
    await atServer(other);
    const people = page.getByRole('table', { name: 'People' });
    await people.getByRole('button', { name: 'P03' }).click();
    await page.getByText('8 conversations are counted, of 80').waitFor();
    await page.locator('a[href*="team/run/"]').first().click();
    const sheet = page.getByRole('link', { name: 'Coach’s sheet' });
    await sheet.waitFor();
    await page.reload();
    await sheet.waitFor();
    await page.goto(`${server.origin}/#/team`);
    await page.reload();
    await page.getByText('80 conversations are counted, of 80').waitFor();
    await sound(other);
  }, 300_000);

  it('is shut to reviewers, and says so where there is no server any more', async () => {
    const server = await served();
    const game = await opened(server, { width: 320, height: 640 });
    const { page } = game;
    await enterAs(server, game, 'reviewer');
    await atServer(game);
    await page.getByText('for those who lead').waitFor();
    await sound(game);
    await page.getByRole('radio', { name: 'This browser' }).check();
    await server.stop();
    await atServer(game);
    await page.getByText('There is no exercise server behind this page').waitFor();
    await sound(game);
  }, 300_000);
});
