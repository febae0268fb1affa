import { describe, expect, it } from 'vitest';
import { inviteTo, makeExercise, serverOfGame } from '../../server/support/server.ts';
import { settingsOn } from '../../server/support/stores.ts';
import type { ExercisePlan } from '../../../src/app/hiring/exercise/exercise.ts';
import { button, heading, openingPages, SITE, sound, soundWithoutErrors } from '../hire/room.ts';
import { beginTalking, consent, give, said, skipPractice, talkOut } from './steps.ts';

const open = openingPages();

const serverWithGuest = async (more: Partial<ExercisePlan> = {}, decisions = 9) => {
  const settings = await settingsOn('SQLite');
  const server = await serverOfGame(settings, '', SITE);
  const exercise = await makeExercise(server, more, decisions);
  const [guest] = await inviteTo(server, exercise);
  if (guest === undefined) throw new Error('nobody was invited');
  const restart = async () => {
    await server.stop();
    const port = Number(new URL(server.origin).port);
    return serverOfGame({ ...settings, port }, server.key, SITE);
  };
  return { server, guest, exercise, restart };
};

describe('a candidate', () => {
  it('comes from the link to the end, through a reload, a line that is lost and a server that starts anew', async () => {
    const welcome = 'We are a small house by the sea.';
    const { guest, server, restart } = await serverWithGuest({
      report: { when: 'at-end' },
      welcome,
    });
    const game = await open(server.origin, `/#/exercise/${guest.token}`);
    const { page } = game;
    await heading(page, 'Hotel Meridian: Front desk, autumn');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/exercise');
    await page.getByText(welcome).waitFor();
    await soundWithoutErrors(game);

    await page.getByText('Ask for something different').click();
    await page.getByLabel('What would help you?').fill('Larger text on paper, please.');
    await button(page, 'Send').click();
    await page.getByText('You have asked. You will find the answer here.').waitFor();

    await consent(game);
    await soundWithoutErrors(game);
    await button(page, 'Start the practice').click();
    await game.waitForReplies();
    expect(await page.getByRole('meter').count()).toBe(0);
    await soundWithoutErrors(game);
    await talkOut(game);
    expect(await page.locator('body').innerText()).not.toMatch(/See how it went|Empathy|resolved/);
    await button(page, 'Go on').click();
    await button(page, 'Begin the exercise').waitFor();
    await soundWithoutErrors(game);

    await button(page, 'Begin the exercise').click();
    await button(page, 'Start this conversation').waitFor();
    await soundWithoutErrors(game);
    await button(page, 'Start this conversation').click();
    await game.waitForReplies();
    expect(await page.getByRole('meter').count()).toBe(0);
    await soundWithoutErrors(game);
    await give(game, 'Middling answer 1');
    await said(page, 'Question 2.');

    await page.reload();
    await game.waitForReplies();
    await said(page, 'Middling answer 1');
    await give(game, 'Good answer 2');
    await said(page, 'Question 3.');

    await page.context().setOffline(true);
    await give(game, 'Good answer 3');
    await page.getByText('No connection.').waitFor();
    await page.context().setOffline(false);
    await said(page, 'Question 4.');
    await page.getByText('No connection.').waitFor({ state: 'detached' });

    const again = restart();
    await give(game, 'Look into the book 4');
    await again;
    await said(page, 'Question 5.');

    await button(page, 'Pause').click();
    await page.getByText('Come back by the same link').waitFor();
    await button(page, 'Leave for now').click();
    await button(page, 'Start this conversation').click();
    await game.waitForReplies();
    await talkOut(game);
    await sound(game);
    await button(page, 'Go on').click();

    await heading(page, 'One letter to answer');
    await page.getByLabel('Your answer').fill('Dear guest, I refund it today.');
    await page.getByText('Kept as you write.').waitFor();
    await sound(game);
    await page.reload();
    await expect
      .poll(() => page.getByLabel('Your answer').inputValue())
      .toBe('Dear guest, I refund it today.');
    await button(page, 'Send my answer').click();

    await heading(page, 'That was all');
    const report = page.getByRole('region', { name: 'Your report' });
    await report.getByText(/^Resolution accuracy: between \d+ and \d+ of 100$/).waitFor();
    await report.getByText('A toy').click();
    await report.getByText('Look into the book 4').waitFor();
    await sound(game);
    await page.getByLabel('What is not right?').fill('The text was too small.');
    await button(page, 'Send it').click();
    await page.getByText(/^We have it\. You will have an answer by/).waitFor();
    await sound(game);

    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      return { session: Object.keys(sessionStorage), names };
    });
    expect(kept.session).toEqual(['composure exercise']);
    await game.goto('/#/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('A toy');
  });

  it('is told nothing by a link that is guessed, mistyped, ended or missing', async () => {
    const { server } = await serverWithGuest({}, 2);
    const texts: string[] = [];
    for (const at of ['/#/exercise/', '/#/exercise/abc', `/#/exercise/${'x'.repeat(22)}`]) {
      const game = await open(server.origin, at);
      await heading(game.page, /does not lead anywhere|No such page|There is nothing/);
      texts.push(await game.page.locator('main').innerText());
      await sound(game);
    }
    expect(new Set(texts.slice(1)).size).toBe(1);
  });

  it('is followed by a second tab, and goes on in either', async () => {
    const { guest, server } = await serverWithGuest({}, 4);
    const first = await open(server.origin, `/#/exercise/${guest.token}`);
    await consent(first);
    await skipPractice(first);
    await beginTalking(first);
    const page = await first.page.context().newPage();
    await page.goto(`${server.origin}/#/exercise/${guest.token}`);
    await said(page, 'Question 1.');
    await give(first, 'Good answer 1');
    await said(first.page, 'Question 2.');
    await said(page, 'Question 2.');
    await page
      .getByRole('group', { name: 'Your reply' })
      .getByRole('button', { name: /Bad answer 2/ })
      .click();
    await said(page, 'Question 3.');
    await said(first.page, 'Bad answer 2');
  });

  it('gets through with the keyboard alone, in words alone, on a narrow dark page with large text', async () => {
    const { guest, server } = await serverWithGuest({ timer: 30, moodMeter: 'shown' }, 3);
    const game = await open(server.origin, `/#/exercise/${guest.token}`, {
      width: 320,
      height: 640,
      dark: true,
      reducedMotion: true,
      preferences: { textSize: 200 },
    });
    const { page } = game;
    const press = async (name: string): Promise<void> => {
      await button(page, name).focus();
      await page.keyboard.press('Enter');
    };
    await heading(page, 'Hotel Meridian: Front desk, autumn');
    await sound(game);
    await press('I want to take part');
    await button(page, 'Go on without a practice').waitFor();
    await sound(game);
    await press('Go on without a practice');
    await button(page, 'Begin the exercise').waitFor();
    await press('Begin the exercise');
    await button(page, 'Start this conversation').waitFor();
    await sound(game);
    await press('Start this conversation');
    await game.waitForReplies();
    await page
      .getByRole('timer')
      .getByText(/^30 minutes left/)
      .waitFor();
    expect(await page.getByRole('meter', { name: 'Mood' }).count()).toBe(1);
    await sound(game);
    await press('Words alone');
    expect(await page.getByRole('meter').count()).toBe(0);
    await button(page, 'With the picture').waitFor();
    await game.waitForReplies();
    await sound(game);
    for (const number of [1, 2, 3]) {
      await game
        .replies()
        .filter({ hasText: `answer ${number}` })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.getByText(number < 3 ? `Question ${number + 1}.` : 'That is all.').waitFor();
    }
    await button(page, 'Go on').waitFor();
    await sound(game);
    await press('Go on');
    await heading(page, 'One letter to answer');
    await press('Send my answer');
    await page.getByText('Please write an answer first.').waitFor();
    await sound(game);
  });
});
