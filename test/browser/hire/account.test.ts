import { describe, expect, it } from 'vitest';
import { PASSWORD } from '../../server/support/people.ts';
import { serverFor } from '../../server/support/reviewers.ts';
import { makeExercise } from '../../server/support/server.ts';
import type { Game } from '../../support/game.ts';
import { button, heading, openingPages, SITE, sound } from './room.ts';

const open = openingPages();

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
    const { server } = await serverFor('SQLite', SITE);
    await makeExercise(server, { title: 'Front desk, autumn' });
    const ann = await open(server.origin, `/#/hire/join/${server.welcome}`);
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

    const rob = await open(server.origin, new URL(link).hash.replace('#', '/#'));
    await join(rob, 'Rob Day', 'rob@example.com');
    await rob.page.getByText('Front desk, autumn').first().waitFor();
    expect(await rob.page.getByRole('link', { name: 'Team' }).count()).toBe(0);

    const again = await open(server.origin, '/#/hire');
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
