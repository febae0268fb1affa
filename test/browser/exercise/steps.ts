import type { Page } from 'playwright-core';
import type { Game } from '../../support/game.ts';
import { button } from '../hire/room.ts';

export const consent = async ({ page }: Game): Promise<void> => {
  await button(page, 'I want to take part').click();
  await page.getByRole('heading', { name: 'A short practice first' }).waitFor();
};

export const skipPractice = async ({ page }: Game): Promise<void> => {
  await button(page, 'Go on without a practice').click();
  await button(page, 'Begin the exercise').waitFor();
};

export const beginTalking = async (game: Game): Promise<void> => {
  await button(game.page, 'Begin the exercise').click();
  await button(game.page, 'Start this conversation').click();
  await game.waitForReplies();
};

export const give = async (game: Game, words: string | RegExp): Promise<void> => {
  await game.replies().filter({ hasText: words }).first().click();
};

export const said = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('log').getByText(words).first().waitFor({ state: 'attached' });

/** To its end; with the first reply that has these words, or whatever comes first. */
export const talkOut = async (game: Game, words: string | RegExp = ''): Promise<void> => {
  const over = game.page.getByRole('heading', { name: /is over$|That was the practice/ });
  for (let turn = 0; turn < 40 && (await over.count()) === 0; turn += 1) {
    const before = (await game.log().innerText()).length;
    await game.replies().filter({ hasText: words }).first().click();
    await game.page.waitForFunction(
      length =>
        (document.querySelector('[role=log]')?.textContent ?? '').length > length &&
        document.querySelector('.answer [aria-busy=true]') === null,
      before,
    );
  }
  await over.waitFor();
};
