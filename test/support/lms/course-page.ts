import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A course as its learner has it: a window of its own, or a frame of the platform. */
export type Course = Page | FrameLocator;

/** A learner's browser, with little motion and without graphics: the page is the same. */
export const learnersContext = async (browser: Browser, width = 1280): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  return context;
};

export const replies = (course: Course) =>
  course.getByRole('group', { name: 'Your reply' }).getByRole('button');

export const bar = (course: Course) =>
  course.getByRole('complementary', { name: 'Learning platform' });

export const start = async (course: Course): Promise<void> => {
  await course.getByRole('button', { name: 'Start the conversation' }).click();
  await replies(course).first().waitFor();
};

/** Says what stands first, and waits until it stands in the transcript. */
export const reply = async (course: Course): Promise<void> => {
  const log = course.getByRole('log', { name: 'Conversation' });
  const before = (await log.innerText()).length;
  await replies(course).first().click();
  await expect.poll(async () => (await log.innerText()).length).toBeGreaterThan(before);
};

export const playToTheEnd = async (course: Course): Promise<void> => {
  const over = course.getByRole('heading', { name: 'How it ended' });
  for (let turn = 0; turn < 30 && (await over.count()) === 0; turn++) {
    if ((await replies(course).count()) > 0) await reply(course);
  }
  await over.waitFor();
};
