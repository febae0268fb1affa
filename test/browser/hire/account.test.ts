import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { POLICY } from '../../../src/tools/build/vite-csp.ts';
import { PASSWORD } from '../../server/support/people.ts';
import { serverFor } from '../../server/support/reviewers.ts';
import { makeExercise } from '../../server/support/server.ts';
import { Game } from '../../support/game.ts';

let browser: Browser;
const games: Game[] = [];
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterEach(async () => {
  for (const game of games.splice(0)) await game.close();
});
afterAll(() => browser.close());

const game = { folder: process.env['COMPOSURE_SITE'] ?? 'dist', policy: POLICY };

const opened = async (origin: string, at: string): Promise<Game> => {
  const one = await Game.open(browser, origin, {});
  games.push(one);
  await one.goto(at);
  return one;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** A page is whole: nothing that axe finds, nothing wider than the screen, no error. */
const sound = async (one: Game): Promise<void> => {
  await one.page.waitForLoadState('networkidle');
  expect(await one.violations()).toEqual([]);
  expect(await one.scrollsSideways()).toBe(false);
  const folder = process.env['COMPOSURE_SHOTS'];
  if (folder !== undefined) {
    const name = (await one.page.title()).replaceAll(/\W+/g, '-');
    await one.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }
};

const join = async (one: Game, name: string, email: string): Promise<void> => {
  const { page } = one;
  await heading(page, 'Make your account');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('New password').fill(PASSWORD);
  await sound(one);
  await button(page, 'Make the account').click();
  await heading(page, 'Exercises');
};

describe('those who sign in', () => {
  it('make an account by link, invite a reviewer, and end a session from another browser', async () => {
    const { server } = await serverFor('SQLite', game);
    await makeExercise(server, { title: 'Front desk, autumn' });
    const ann = await opened(server.origin, `/#/hire/join/${server.welcome}`);
    await join(ann, 'Ann Lee', 'ann@example.com');
    await ann.page.getByRole('link', { name: 'Team' }).click();
    await heading(ann.page, 'Team');
    await ann.page.getByText('Ann Lee').first().waitFor();
    const form = ann.page.locator('form', { hasText: 'Invite a colleague' });
    await form.getByLabel('E-mail').fill('rob@example.com');
    await form.getByRole('checkbox', { name: 'Front desk, autumn' }).check();
    await button(ann.page, 'Make a link').click();
    const link = await form.locator('code').innerText();
    await sound(ann);

    const rob = await opened(server.origin, new URL(link).hash.replace('#', '/#'));
    await join(rob, 'Rob Day', 'rob@example.com');
    await rob.page.getByText('Front desk, autumn').first().waitFor();
    expect(await rob.page.getByRole('link', { name: 'Team' }).count()).toBe(0);

    const again = await opened(server.origin, '/#/hire');
    await again.page.getByLabel('E-mail').fill('rob@example.com');
    await again.page.getByLabel('Password').fill('not the password');
    await button(again.page, 'Sign in').click();
    await again.page.getByText('do not go together').waitFor();
    await sound(again);
    await again.page.getByLabel('Password').fill(PASSWORD);
    await button(again.page, 'Sign in').click();
    await heading(again.page, 'Exercises');
    await again.page.getByRole('link', { name: 'Your account' }).click();
    await sound(again);
    await again.page.getByRole('button', { name: /^End it/ }).click();
    await again.page.getByRole('button', { name: /^End it/ }).waitFor({ state: 'detached' });
    await rob.page.reload();
    await heading(rob.page, 'Hiring');
    await button(again.page, 'Sign out').click();
    await heading(again.page, 'Hiring');

    await ann.page.goto(`${server.origin}/#/hire/log`);
    await ann.page.getByText('Rob Day').first().waitFor();
    await sound(ann);
  });
});
