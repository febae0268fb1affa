import { describe, expect, it } from 'vitest';
import { serverFor } from '../../server/support/reviewers.ts';
import { PASSWORD } from '../../server/support/people.ts';
import type { Game } from '../../support/game.ts';
import { button, heading, openingPages, SITE, sound } from './room.ts';

const open = openingPages();

/** A device of this browser that holds passkeys, and knows its owner or not. */
const plugIn = async ({ page }: Game, isUserVerified: boolean) => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  const knowsOwner = (known: boolean) =>
    session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: known });
  const count = async () =>
    (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
  return { knowsOwner, count };
};

describe('a passkey', () => {
  it('is made, opens the room without a password, and opens nothing once it is removed', async () => {
    const { server } = await serverFor('SQLite', SITE);
    const ann = await open(server.origin, `/#/hire/join/${server.welcome}`);
    const { page } = ann;
    await heading(page, 'Make your account');
    await page.getByLabel('Name').fill('Ann Lee');
    await page.getByLabel('E-mail').fill('ann@example.com');
    await page.getByLabel('New password').fill(PASSWORD);
    await button(page, 'Make the account').click();
    await heading(page, 'Exercises');
    await page.getByRole('link', { name: 'Your account' }).click();
    const device = await plugIn(ann, true);
    await page.getByLabel('Name of the passkey').fill('laptop at work');
    await button(page, 'Add a passkey').click();
    await page.getByRole('button', { name: 'Remove laptop at work' }).waitFor();
    expect(await device.count()).toBe(1);
    await sound(ann);

    await button(page, 'Sign out').click();
    await heading(page, 'Hiring');
    await sound(ann);
    await button(page, 'Sign in with a passkey').click();
    await heading(page, 'Your account');
    await page.getByText('Signed in as Ann Lee').waitFor();

    // A device that does not know its owner is no password.
    await button(page, 'Sign out').click();
    await device.knowsOwner(false);
    await button(page, 'Sign in with a passkey').click();
    await page.getByText(/has not finished it|opens nothing here/).waitFor();
    await device.knowsOwner(true);
    await button(page, 'Sign in with a passkey').click();
    await heading(page, 'Your account');

    await page.getByRole('button', { name: 'Remove laptop at work' }).click();
    await page.getByRole('button', { name: /^Remove/ }).waitFor({ state: 'detached' });
    await button(page, 'Sign out').click();
    await heading(page, 'Hiring');
    await button(page, 'Sign in with a passkey').click();
    await page.getByText('opens nothing here').waitFor();
  });
});
