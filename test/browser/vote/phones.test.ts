import { describe, expect, it } from 'vitest';
import { invitedPerson } from '../../server/support/people.ts';
import { serverOfGame, type TestServer } from '../../server/support/server.ts';
import { settingsOn } from '../../server/support/stores.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { button, heading, openingPages, SITE, sound } from '../hire/room.ts';

const open = openingPages();

/** A classroom of somebody who leads and is signed in. */
const leadAt = async (server: TestServer): Promise<Game> => {
  const { cookie } = await invitedPerson(server, 'lea@example.com', 'lead', []);
  const lead = await open(server.origin, '/#/team/classroom');
  await lead.page.getByText('once somebody who leads is signed in here').waitFor();
  await sound(lead);
  const cookies = cookie.split('; ').map(pair => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.origin };
  });
  await lead.page.context().addCookies(cookies);
  await lead.page.reload();
  return lead;
};

const begin = async ({ page }: Game): Promise<void> => {
  await page.getByRole('combobox', { name: 'Conversation' }).selectOption({ label: 'First shift' });
  await button(page, 'Begin').click();
  await page.getByRole('heading', { name: 'What does the room say?' }).waitFor();
};

/** The reply on a phone by its letter. */
const choice = ({ page }: Game, letter: string) =>
  page.locator('button.choice').filter({ has: page.locator(`text="${letter}"`) });

const says = ({ page }: Game, words: string | RegExp) => page.getByText(words).first().waitFor();

const PHONE: GameOptions = { width: 320, height: 640 };

/** Whether the picture that cameras look for is on the screen as a whole. */
const isInSight = async ({ page }: Game): Promise<boolean> => {
  const box = await page.locator('.join-card .qr').boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

const opened = async () => {
  const server = await serverOfGame(await settingsOn('SQLite'), '', SITE);
  const lead = await leadAt(server);
  await button(lead.page, 'Let phones vote').click();
  await lead.page.getByRole('heading', { name: 'Join with your phone' }).waitFor();
  const code = (await lead.page.locator('.join-code').innerText()).replace(' ', '');
  const phone = (options: GameOptions, at = `/#/vote/${code}`) => open(server.origin, at, options);
  return { server, lead, code, phone };
};

/** Four pages at once, each looked at by axe: more than the usual time on a busy machine. */
const LONG = 300_000;

describe('a classroom with phones', { timeout: LONG }, () => {
  it('votes, votes otherwise, is level, votes once more, and sees what each side would have led to', async () => {
    const { lead, code, phone } = await opened();
    await sound(lead);
    expect(await isInSight(lead)).toBe(true);
    const ada = await phone(PHONE);
    await heading(ada.page, 'You are in the room');
    await sound(ada);
    const ben = await phone({ width: 390, height: 844, dark: true }, '/#/vote');
    await ben.page.getByLabel('Code').fill('what');
    await button(ben.page, 'Join').click();
    await says(ben, 'A code has six letters and digits');
    await sound(ben);
    await ben.page.getByLabel('Code').fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
    await button(ben.page, 'Join').click();
    await heading(ben.page, 'You are in the room');
    const cat = await phone({ ...PHONE, preferences: { textSize: 200 } });
    await heading(cat.page, 'You are in the room');
    await says(lead, '3 phones are in the room.');

    await begin(lead);
    for (const one of [ada, ben, cat]) await heading(one.page, 'Decision 1: what to say?');
    const onScreen = await lead.page.locator('.vote-words').allInnerTexts();
    const onPhone = await ada.page.locator('.choice-words').allInnerTexts();
    expect(onPhone).toEqual(onScreen);
    await sound(cat);
    await choice(ada, 'A').click();
    await choice(ben, 'B').click();
    await choice(cat, 'B').click();
    await says(cat, 'Your vote is B.');
    await choice(cat, 'A').click();
    await says(cat, 'Your vote is A.');
    expect(await choice(cat, 'A').getAttribute('aria-pressed')).toBe('true');
    expect(await choice(cat, 'B').getAttribute('aria-pressed')).toBe('false');
    await says(lead, 'The vote is open: 3 of 3 phones voted.');
    expect(await lead.page.locator('.vote-by-phone').count()).toBe(0);
    expect(await button(lead.page, 'Play what most want').isDisabled()).toBe(true);
    await lead.page.getByLabel('Show votes while they come in').check();
    await lead.page.getByText('+ 2 by phone').waitFor();

    await ada.page.reload();
    await says(ada, 'Your vote is A.');
    await button(lead.page, 'Close the vote').click();
    await says(lead, 'The vote is closed: 3 of 3 phones voted.');
    await says(lead, 'Most want reply A, of 3 hands.');
    await says(ada, 'The vote is closed. You voted A. Look at the big screen.');
    await sound(ada);
    // Somebody without a phone.
    await lead.page.getByRole('spinbutton').nth(1).fill('1');
    await says(lead, 'Replies A and B are level.');
    expect(await button(lead.page, 'Play what most want').isDisabled()).toBe(true);
    await sound(lead);

    await button(lead.page, 'Let phones vote once more').click();
    for (const one of [ada, ben, cat]) await says(one, 'Choose one.');
    await choice(ada, 'B').click();
    await choice(ben, 'B').click();
    await cat.page.context().setOffline(true);
    await choice(cat, 'A').click();
    await says(cat, 'No way to the server at this moment.');
    await cat.page.context().setOffline(false);
    await says(cat, 'Your vote is A.');
    await says(lead, 'The vote is open: 3 of 3 phones voted.');
    // The last word is with whoever holds the room: what came until now counts.
    await lead.page.getByRole('button', { name: /^Take this one, B/ }).click();
    for (const one of [ada, ben, cat]) await heading(one.page, 'Decision 2: what to say?');
    await says(ada, 'Choose one.');
    await lead.page
      .getByRole('button', { name: 'What each side would have led to at decision 1' })
      .click();
    const look = lead.page.getByRole('dialog');
    await look.getByText('3 hands of 4. This was played.').waitFor();
    await look.getByText('1 hand of 4.').waitFor();
    await lead.page.keyboard.press('Escape');
    await button(lead.page, 'How to join').click();
    await lead.page.getByRole('img', { name: /QR code/ }).waitFor();
    await sound(lead);
  });

  it('keeps its phones through a reload of the big screen, and lets them go when it closes', async () => {
    const { server, lead, code, phone } = await opened();
    const ada = await phone(PHONE);
    await begin(lead);
    await heading(ada.page, 'Decision 1: what to say?');
    await choice(ada, 'B').click();
    await says(lead, 'The vote is open: 1 of 1 phone voted.');
    await lead.page.reload();
    await says(lead, `Room ${code.slice(0, 3)} ${code.slice(3)} is still open, with 1 phone.`);
    await sound(lead);
    await lead.page.getByRole('button', { name: /^Go on with it/ }).click();
    await says(lead, '1 phone is in the room.');
    await begin(lead);
    await says(ada, 'Choose one.');
    await choice(ada, 'A').click();
    await says(lead, 'The vote is open: 1 of 1 phone voted.');
    await button(lead.page, 'Close the vote').click();
    await button(lead.page, 'Play what most want').click();
    await heading(ada.page, 'Decision 2: what to say?');
    await lead.goto('/#/team/classroom');
    await lead.page.reload();
    await lead.page.getByRole('button', { name: /^Close the room for phones/ }).click();
    await heading(ada.page, 'The room is closed');
    await sound(ada);
    await button(ada.page, 'Type another code').click();
    await ada.page.getByLabel('Code').fill(code);
    await button(ada.page, 'Join').click();
    await says(ada, 'There is no room with this code');
    await sound(ada);
    await server.stop();
    await button(ada.page, 'Join').click();
    await says(ada, 'The server cannot be reached.');
  });
});
