import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Course, learnersContext } from './course-page.ts';
import { type Edition, type Launch, openPlatform, type Platform } from './platform.ts';

export interface Learner {
  readonly page: Page;
  readonly course: Course;
}

export interface Visiting {
  readonly platform: Platform;
  /** Opens the course; `again` in the browser of before. */
  launch(launch?: Partial<Launch>, again?: Page): Promise<Learner>;
}

/** A platform with a course, until the test is over; nothing has gone wrong in its pages. */
export const visiting = async (
  browser: Browser,
  edition: Edition,
  course: Uint8Array,
  use: (visiting: Visiting) => Promise<void>,
): Promise<void> => {
  const platform = await openPlatform(course);
  const errors: string[] = [];
  const opened: Page[] = [];
  const launch: Visiting['launch'] = async (asked = {}, again) => {
    const page = again ?? (await (await learnersContext(browser)).newPage());
    opened.push(page);
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(platform.launch({ edition, ...asked }));
    if (asked.window !== 'popup') return { page, course: page.frameLocator('iframe') };
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Open' }).click(),
    ]);
    return { page: popup, course: popup };
  };
  try {
    await use({ platform, launch });
    expect(errors).toEqual([]);
  } finally {
    for (const page of opened) await page.context().close();
    await platform.close();
  }
};
