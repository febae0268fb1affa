import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../../src/app/hiring/api/candidate-api.ts';
import { candidateOf, does, markAll, serverFor } from '../../server/support/reviewers.ts';
import { inviteTo, makeExercise } from '../../server/support/server.ts';
import { writeReturned } from '../../../src/app/studio/review/returned.ts';
import { must } from '../../support/ink.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { button, openingPages, SITE, soundWithoutErrors } from './room.ts';

const open = openingPages();

/** A page of the room, for somebody who came in with a key. */
const openAt = async (
  { origin, key }: { origin: string; key: string },
  path: string,
  options: GameOptions = {},
): Promise<Game> => {
  const opened = await open(origin, `/#/hire/${path}`, options);
  const field = opened.page.getByLabel('Access key');
  const folded = opened.page.locator('summary').filter({ hasText: 'access key' });
  await field.or(folded).first().waitFor();
  if ((await folded.count()) > 0) await folded.click();
  await field.fill(key);
  await field.press('Enter');
  return opened;
};

const PHONE: GameOptions = { width: 390, height: 844, dark: true };

/** What an expert sends back who marked two of the toy's replies without the key. */
const BLIND = writeReturned({
  kind: 'keys',
  title: 'A toy',
  version: 'v1',
  by: 'Ann Expert',
  at: '2026-11-26T10:00:00.000Z',
  comments: [],
  keys: [
    { reply: 'reply.SECRETID_good_1', accuracy: 2, empathy: 2 },
    { reply: 'reply.SECRETID_bad_1', accuracy: -2, empathy: 0 },
  ],
});

describe('pages of the hiring room', () => {
  it('count the quality of an exercise, and join a file of groups without sending it', async () => {
    const { server, ines, tom, lead, keys } = await serverFor('SQLite', SITE);
    const exercise = await makeExercise(server, {}, 9);
    const people = [
      await candidateOf(server, exercise, 'Ada'),
      await candidateOf(server, exercise, 'Ben'),
    ];
    for (const [at, { at: place }] of people.entries()) {
      await markAll(ines, place, 2);
      await markAll(tom, place, 2);
      const outcome = at === 0 ? 'next-step' : 'not-now';
      must(await does(lead, place, { name: 'decide', outcome, reason: 'As written.' }));
    }
    const { origin } = server;
    const opened = await openAt({ origin, key: keys[2] ?? '' }, `${exercise}/quality`, PHONE);
    const { page } = opened;
    await page.getByText('2 candidates came to the end. Below 30').waitFor();
    await page.getByText('No group file was read for this note.').waitFor();
    await soundWithoutErrors(opened);
    const sent: string[] = [];
    page.on('request', request => void sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const [first, second] = people.map(({ at }) => at.code);
    const upload = (text: string) =>
      page.getByLabel('Table of codes and groups').setInputFiles({
        name: 'groups.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
    await upload('name,group\nAda,women');
    await page.getByRole('alert').getByRole('listitem').waitFor();
    await upload(`code,gender\n${first},women\n${second},men\nNOBODY,men`);
    await page
      .getByText('2 candidates in both. 1 code in the file that nobody here has.')
      .waitFor();
    const few = page.getByText('too few to say (below 30)').filter({ visible: true });
    await few.first().waitFor();
    expect(sent.join(' ')).toContain('/outcomes');
    expect(sent.join(' ')).not.toMatch(/women|gender|NOBODY/);
    await soundWithoutErrors(opened);
    await page.getByText('Nobody has marked the replies blind yet.').waitFor();
    await page.getByLabel('Files of experts').setInputFiles({
      name: 'ann.json',
      mimeType: 'application/json',
      buffer: Buffer.from(BLIND),
    });
    await page.getByText('1 file read, about 1 conversation of this exercise.').waitFor();
    expect(sent.join(' ')).not.toContain('Ann Expert');
    const saving = page.waitForEvent('download');
    await button(page, 'Download as a page').click();
    const note = await readAll(await (await saving).createReadStream());
    expect(note).toContain('Technical note: Front desk, autumn');
    expect(note).toContain('women');
    expect(note).not.toContain('Nobody has marked the replies blind yet.');
    await button(page, 'Forget the file').click();
    await page.getByText('No group file was read for this note.').waitFor();
  });

  it('grant an adjustment, give a new link and delete a person, each of them by name', async () => {
    const { server, keys } = await serverFor('SQLite', SITE);
    const exercise = await makeExercise(server);
    const [ada, ben] = await inviteTo(server, exercise, ['Ada Moss', 'Ben Okafor']);
    if (ada === undefined || ben === undefined) throw new Error('nobody was invited');
    const asks = { parameters: {}, body: { text: 'More time, please.' } };
    must(await ada.ask(candidateApi.askForAdjustment, asks));
    const { origin } = server;
    const opened = await openAt({ origin, key: keys[2] ?? '' }, `${exercise}/people`, PHONE);
    const { page } = opened;
    await page.getByText('More time, please.').waitFor();
    await soundWithoutErrors(opened);
    await button(page, 'Do not grant').click();
    await page.getByText('Please write why it is not granted.').waitFor();
    // The browser logs every refusal, this one is meant.
    expect(opened.errors.splice(0).join()).toContain('409');
    const request = page.getByRole('listitem').filter({ hasText: 'More time, please.' });
    await request.getByLabel('No time limit').check();
    await request.getByLabel('What you tell them').fill('Take the time you need.');
    await button(page, 'Grant').click();
    await page.getByText('Nobody waits for an answer.').waitFor();
    const place = must(await ada.ask(candidateApi.place, { parameters: {}, body: null }));
    expect(place.candidate.adjustments).toMatchObject({ isUntimed: true });

    await page.getByText('Somebody asked by phone or e-mail').click();
    const elsewhere = page.locator('details[open]');
    await elsewhere
      .getByLabel('Who asked')
      .selectOption({ label: 'Ben Okafor, ben.okafor@example.com' });
    await elsewhere.getByLabel('What they asked for').fill('A screen reader, and no clock.');
    await elsewhere.getByLabel('No time limit').check();
    await soundWithoutErrors(opened);
    await elsewhere.getByRole('button', { name: 'Grant' }).click();
    await page
      .getByText(/^Granted on/)
      .nth(1)
      .waitFor();
    const noted = must(await ben.ask(candidateApi.place, { parameters: {}, body: null }));
    expect(noted.candidate.adjustments).toMatchObject({
      isUntimed: true,
      requests: [{ text: 'A screen reader, and no clock.' }],
    });

    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await row('Ben Okafor').getByRole('button', { name: 'New link' }).click();
    const link = await page.locator('code').innerText();
    expect(await ben.ask(candidateApi.place, { parameters: {}, body: null })).toMatchObject({
      error: 'link/invalid',
    });
    const again = server.guest(link.split('/').at(-1) ?? '');
    must(await again(candidateApi.place, { parameters: {}, body: null }));
    await button(page, 'I have them').click();
    await row('Ben Okafor').getByRole('button', { name: 'Delete everything' }).click();
    await page.getByText('Delete everything that is held on Ben Okafor?').waitFor();
    await button(page, 'Delete').click();
    await expect.poll(() => row('Ben Okafor').count()).toBe(0);
    expect(await row('Ada Moss').count()).toBe(1);
  });

  it('answer a candidate who contests', async () => {
    const { server, ines, tom, lead, keys } = await serverFor('SQLite', SITE);
    const exercise = await makeExercise(server);
    const { at, player } = await candidateOf(server, exercise);
    await markAll(ines, at, 1);
    await markAll(tom, at, 1);
    must(await does(lead, at, { name: 'decide', outcome: 'not-now', reason: 'As written.' }));
    const contest = { name: 'contest', text: 'It was promised once.' } as const;
    must(await player.ask(candidateApi.step, { parameters: {}, body: contest }));
    const { origin } = server;
    const opened = await openAt({ origin, key: keys[2] ?? '' }, `${exercise}/candidates`, PHONE);
    const { page } = opened;
    await page.getByText(/^answer by /).waitFor();
    await soundWithoutErrors(opened);
    await page.getByRole('link', { name: `Review ${at.code}` }).click();
    const region = page.getByRole('region', { name: 'The candidate contests' });
    await region.getByText('It was promised once.').waitFor();
    await region.getByLabel('What the candidate will read').fill('Twice: in turns 3 and 5.');
    await soundWithoutErrors(opened);
    await button(page, 'Send the answer').click();
    await region.getByText(/^The decision stands. Lead/).waitFor();
    const place = must(await player.ask(candidateApi.place, { parameters: {}, body: null }));
    expect(place.candidate.contests[0]?.answer?.reason).toBe('Twice: in turns 3 and 5.');
  });
});
