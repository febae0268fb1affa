import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { serverFor } from '../../server/support/reviewers.ts';
import { serverOfGame } from '../../server/support/server.ts';
import { storyOf } from '../../server/support/story.ts';
import type { Game } from '../../support/game.ts';
import { beginTalking, consent, give, said, skipPractice, talkOut } from '../exercise/steps.ts';
import { button, heading, openingPages, SITE, soundWithoutErrors } from './room.ts';

const open = openingPages();

const LETTER = '# letter: Mara Lind :: My coat :: Where is my coat? :: In the book, under May 3.';
const STORY = storyOf(9).replace('VAR heat', `${LETTER}\nVAR heat`);
const ANSWER = 'Dear Ms Lind, I am sorry. You have it by five.';

/** Somebody at a browser of their own, signed in. */
const signIn = async (origin: string, key: string): Promise<Game> => {
  const opened = await open(origin, '/#/hire');
  await opened.page.getByText('Come in with an access key').click();
  await opened.page.getByLabel('Access key').fill(key);
  await button(opened.page, 'Use the key').click();
  await heading(opened.page, 'Exercises');
  return opened;
};

/** Makes an exercise on a scenario of one's own, and invites somebody; their link. */
const makeAndInvite = async (lead: Game): Promise<string> => {
  const { page } = lead;
  await soundWithoutErrors(lead);
  await page.getByRole('link', { name: 'Make an exercise' }).click();
  await heading(page, 'Make an exercise');
  const buffer = Buffer.from(STORY);
  const file = { name: 'toy.ink', mimeType: 'text/plain', buffer };
  await page.getByLabel('Upload a scenario').setInputFiles(file);
  await page.getByText('A toy is proved, and fit.').waitFor();
  await page.getByRole('checkbox', { name: 'A toy' }).check();
  for (const [label, text] of [
    ['Title', 'Front desk, autumn'],
    ['Employer', 'Hotel Meridian'],
    ['Whom they can ask', 'Ines Moreau, ines@example.com'],
    ['Phrases to highlight', 'I am sorry\nby five'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByText('One conversation shows little of a person').waitFor();
  await soundWithoutErrors(lead);
  await button(page, 'Make the exercise').click();
  await heading(page, 'Invitations');
  await page.getByLabel('Name').fill('Ada Moss');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await button(page, 'Add to the list').click();
  await button(page, 'Invite 1 person').click();
  const link = await page.getByRole('table').locator('code').innerText();
  await soundWithoutErrors(lead);
  await button(page, 'I have them').click();
  expect(await page.getByText(link).count()).toBe(0);
  await soundWithoutErrors(lead);
  return link;
};

/** Opens the only candidate of the only exercise. */
const openReview = async ({ page }: Game): Promise<void> => {
  await page.getByRole('link', { name: 'Candidates' }).click();
  await heading(page, 'Candidates');
  const table = page.getByRole('table', { name: 'Candidates' });
  await table.getByRole('link', { name: /^Review/ }).click();
  await heading(page, /^Candidate [0-9A-Z]{8}$/);
};

/** A candidate from the invitation to the end, whose page is loaded anew and whose server starts anew in the middle. */
const takePart = async (game: Game, restart: () => Promise<void>): Promise<void> => {
  const { page } = game;
  await consent(game);
  await skipPractice(game);
  await beginTalking(game);
  await give(game, 'Bad answer 1');
  await said(page, 'Question 2.');
  await page.reload();
  await game.waitForReplies();
  await give(game, 'Bad answer 2');
  await said(page, 'Question 3.');
  const again = restart();
  await give(game, 'Bad answer 3');
  await again;
  await said(page, 'Question 4.');
  await talkOut(game, 'Bad');
  await button(page, 'Go on').click();
  await page.getByLabel('Your answer').fill(ANSWER);
  await button(page, 'Send my answer').click();
  await heading(page, 'That was all');
};

const markAll = async (reviewer: Game, level: 1 | 2 | 3 | 4): Promise<void> => {
  const { page } = reviewer;
  await openReview(reviewer);
  await page.getByText(ANSWER.slice(0, 14)).waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['I am sorry', 'by five']);
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/Ada|Evidence|Scores/);
  await button(page, 'Mark this candidate').click();
  const rows = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await expect.poll(() => rows.count()).toBe(4);
  await soundWithoutErrors(reviewer);
  for (const row of await rows.all())
    await row
      .getByRole('radio')
      .nth(level - 1)
      .check();
  await button(page, 'I am done').click();
};

describe('the hiring room', () => {
  it('leads from an exercise to a decision: two mark blind, one decides, and the result is checked without a network', async () => {
    const { server, keys } = await serverFor('SQLite', SITE);
    const [ines = '', tom = '', lead = ''] = keys;
    const manager = await signIn(server.origin, lead);
    const link = await makeAndInvite(manager);
    const token = link.split('/').at(-1) ?? '';
    await takePart(await open(server.origin, `/#/exercise/${token}`), async () => {
      await server.stop();
      const port = Number(new URL(server.origin).port);
      await serverOfGame({ ...server.settings, port }, server.key, SITE);
    });

    const [first, second] = [await signIn(server.origin, ines), await signIn(server.origin, tom)];
    await markAll(first, 4);
    await first.page.getByText('The other one still marks.').waitFor();
    await markAll(second, 1);

    const { page } = manager;
    await manager.goto('/#/hire');
    await heading(page, 'Exercises');
    await openReview(manager);
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByText('Bad answer 1').first().waitFor();
    expect(await page.getByText(/between \d+ and \d+, from 9 decisions/).count()).toBe(2);
    await page.getByText('Two levels or more apart').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Ada');
    await soundWithoutErrors(manager);

    await page.getByLabel('Not this time').check();
    const decision = page.getByRole('region', { name: 'Decision' });
    await decision.getByLabel('Reason').fill('Promised what cannot be kept, and blamed her.');
    await button(page, 'Record the decision').click();
    await decision.getByText('Not this time. Lead').waitFor();
    const person = page.getByRole('region', { name: 'Who it is' });
    await person.getByLabel('Reason').fill('To write to her.');
    await button(page, 'Look up the name').click();
    await person.getByText('Ada Moss').waitFor();
    await person.getByText(/Lead looked up the name/).waitFor();

    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await button(page, 'Record the decision').isVisible()).toBe(false);
    expect(await evidence.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    const saving = page.waitForEvent('download');
    await button(page, 'Download the signed results').click();
    const result = await readAll(await (await saving).createReadStream());
    await manager.goto('/#/hire/verify');
    await heading(page, 'Check a signed result');
    const file = (text: string) => ({
      name: 'result.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const check = async (text: string, says: string): Promise<void> => {
      await page.getByLabel('File of the result').setInputFiles(file(text));
      await page.getByText(says).waitFor();
    };
    await check('{}', 'This is no file of a result.');
    await page.context().setOffline(true);
    await check(result, 'The signature holds.');
    await page.getByText('Bad answer 1').waitFor();
    const forged = result.replace(/\.[\w-]{40}/, found => `.${'A'.repeat(found.length - 1)}`);
    await check(forged, 'The signature does not hold.');
    await page.context().setOffline(false);
    await soundWithoutErrors(manager);
  });
});
