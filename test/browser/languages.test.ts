import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Game } from '../support/game.ts';
import { serveStories, type StorySite } from '../support/story-site.ts';

const STORIES = 'test/stories/languages';
const ENOUGH = 120_000;

/** A game of scenarios in other languages than the page's. */
const useGame = () => {
  let site: StorySite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveStories(STORIES);
    browser = await chromium.connect(inject('browser'));
  }, ENOUGH);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (use: (game: Game) => Promise<void>) => {
    const game = await Game.open(browser, site.address);
    try {
      await use(game);
      expect(game.errors).toEqual([]);
    } finally {
      await game.close();
    }
  };
};

/** Text nodes with letters of a script whose element says another language or direction. */
const strays = (page: Page, script: string, language: string, direction: string) =>
  page.evaluate(
    ([script, language, direction]) => {
      const letter = new RegExp(`\\p{Script=${script}}`, 'u');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement: element, textContent: text } = walker.currentNode;
        if (element === null || text === null || !letter.test(text)) continue;
        const written = element.closest('[lang]')?.getAttribute('lang');
        if (written !== language || getComputedStyle(element).direction !== direction)
          found.push(element.outerHTML.slice(0, 120));
      }
      return found;
    },
    [script, language, direction] as const,
  );

const alignmentOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(element => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return box.right - right < left - box.left ? 'right' : 'left';
    });

const play = useGame();

describe('a scenario in another language than the page', () => {
  it.each([
    { title: 'החשבון הכפול', script: 'Hebrew', language: 'he', direction: 'rtl' },
    { title: 'الفاتورة المضاعفة', script: 'Arabic', language: 'ar', direction: 'rtl' },
    { title: '二重の請求', script: 'Han', language: 'ja', direction: 'ltr' },
    { title: 'บิลซ้ำ', script: 'Thai', language: 'th', direction: 'ltr' },
  ])('$language is told in its language and direction on every page', async told => {
    await play(async game => {
      const expectNoStrays = async () => {
        const { script, language, direction } = told;
        expect(await strays(game.page, script, language, direction)).toEqual([]);
        expect(await game.violations()).toEqual([]);
        expect(await game.scrollsSideways()).toBe(false);
      };
      await expectNoStrays();
      await game.scenario(told.title).click();
      await game.page.getByRole('button', { name: 'Start the conversation' }).waitFor();
      await expectNoStrays();
      await game.page.getByRole('button', { name: 'Start the conversation' }).click();
      await game.waitForReplies();
      await expectNoStrays();
      expect(await alignmentOf(game.page, '.reply-words')).toBe(
        told.direction === 'rtl' ? 'right' : 'left',
      );
      await game.playOut(() => 0);
      await expectNoStrays();
      await game.toDebrief();
      await game.page.getByText('The same as a table').click();
      await expectNoStrays();
      expect(await game.page.locator('html').getAttribute('lang')).toMatch(/^en/);
    });
  });

  it('keeps foreign words inside it apart, and what is all foreign runs its own way', async () => {
    await play(async game => {
      await game.start('החשבון הכפול');
      await game.reply('Northlight');
      const english = game.log().getByText('My number is 40-17, and I am cold.');
      expect(await english.evaluate(element => getComputedStyle(element).direction)).toBe('ltr');
    });
  });
});

describe('quotation marks in a scenario', () => {
  it('look alike, straight or typographic', async () => {
    await play(async game => {
      const expectSet = async () => {
        const text = await game.page.locator('main').innerText();
        expect(text.match(/["']/g) ?? []).toEqual(text.includes(`5'10"`) ? ["'", '"'] : []);
      };
      await expectSet();
      await game.start('The driver’s entrance');
      await expectSet();
      expect(await game.replies().allInnerTexts()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('“I’d be cross too. Let’s see.”'),
          expect.stringContaining('“I’d wait until tomorrow.”'),
        ]),
      );
      await game.reply('cross');
      await expectSet();
      expect(await game.log().innerText()).toContain(
        '“They said ‘tomorrow’, and I don’t believe it.”',
      );
      await game.toDebrief();
      await expectSet();
    });
  });
});
