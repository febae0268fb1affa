import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Browser, chromium } from 'playwright-core';
import { Game, type GameOptions } from '../../support/game.ts';
import { serveStories, type StorySite } from '../../support/story-site.ts';

let site: StorySite;
let browser: Browser;

beforeAll(async () => {
  site = await serveStories('test/fixtures/channels');
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const CALL = 'Nine days';
const CHAT = 'Somebody else’s door';

const held = async <T>(options: GameOptions, work: (game: Game) => Promise<T>): Promise<T> => {
  const game = await Game.open(browser, site.address, options);
  try {
    return await work(game);
  } finally {
    await game.close();
  }
};

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640, dark: true },
] as const;

const slow = { textSpeed: 'slow' } as const;

describe('a call', () => {
  it('is prepared as one, and nobody is in front of anybody', () =>
    held({}, async game => {
      await game.scenario(CALL).click();
      await game.page.getByText('On the line', { exact: true }).waitFor();
      expect(await game.page.getByText('In front of you').count()).toBe(0);
    }));

  it('has a line for the voice in place of a figure, and needs no WebGL for it', () =>
    held({ width: 1280 }, async game => {
      await game.start(CALL);
      const line = game.page.locator('.call-voice path').last();
      await expect.poll(() => line.getAttribute('d')).toMatch(/^M.*L/);
      expect(await game.page.locator('canvas').count()).toBe(0);
    }));

  it('writes down tone, background and hold, for whoever hears nothing', () =>
    held({}, async game => {
      await game.start(CALL);
      const before = await game.log().innerText();
      expect(before).toContain('(In the background: A small child asks for juice)');
      expect(before).toContain('(flat)');
      await game.reply('read the notes of both calls');
      const after = await game.log().innerText();
      expect(after).toContain('(3 minutes on hold)');
      expect(after).toContain('(whispering · In the background: Traffic)');
    }));

  it('has a mood in words and on the gauge, and no face: nobody is seen', () =>
    held({}, async game => {
      await game.start(CALL);
      const meter = game.page.getByRole('meter', { name: 'Mood' });
      expect(await meter.innerText()).toBe('Irritated');
      expect(await meter.locator('svg').count()).toBe(1);
    }));

  it.each(SIZES)('is free of what axe finds, at $width by $height', size =>
    held(size, async game => {
      await game.start(CALL);
      expect(await game.violations()).toEqual([]);
    }),
  );
});

describe('a chat', () => {
  it('is one thread, which is the conversation', () =>
    held({}, async game => {
      await game.start(CHAT);
      expect(await game.log().count()).toBe(1);
      expect(await game.log().innerText()).toContain('my door is RED');
      await game.reply('I am here, I am Sam');
      const sent = game.log().locator('.message-you');
      expect(await sent.innerText()).not.toMatch(/[“”]/);
      expect(await sent.innerText()).toContain('Read');
    }));

  it('names whoever else writes in it, and not twice who is named above it', () =>
    held({}, async game => {
      await game.start(CHAT);
      const names = game.log().locator('.message-name');
      expect(await names.allInnerTexts()).toEqual(['Penny:']);
      expect(await names.isVisible()).toBe(true);
    }));

  it('is at its end again when somebody has looked further up and then answers', () =>
    held({ width: 320, height: 640 }, async game => {
      await game.start(CHAT);
      const top = () => game.log().evaluate(({ scrollTop }) => scrollTop);
      await game.log().evaluate(log => log.scrollTo({ top: -log.scrollHeight }));
      expect(await top()).toBeLessThan(0);
      await game.reply('I am here, I am Sam');
      await expect.poll(top).toBe(0);
    }));

  it('opens what was sent with a message, and reads it in words', () =>
    held({}, async game => {
      await game.start(CHAT);
      const shown = game.log().getByText('A blue front door with a brass 14');
      expect(await shown.isVisible()).toBe(false);
      await game.log().getByText('Photo').click();
      expect(await shown.isVisible()).toBe(true);
    }));

  it('shows that somebody writes, then the whole message; nothing of the kind with less motion', async () => {
    await held({ preferences: slow }, async game => {
      await game.start(CHAT);
      await game.page.getByText('Tess is typing').waitFor();
    });
    await held({ preferences: slow, reducedMotion: true }, async game => {
      await game.start(CHAT);
      expect(await game.page.getByText('Tess is typing').count()).toBe(0);
      expect(await game.log().getByText('my door is RED').isVisible()).toBe(true);
    });
  });

  it.each(SIZES)(
    'is free of what axe finds, and has no sideways scrolling, at $width by $height',
    size =>
      held(size, async game => {
        await game.start(CHAT);
        expect(await game.violations()).toEqual([]);
        const wide = await game.page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(size.width);
      }),
  );
});

describe('the debrief', () => {
  const toDebrief = async (game: Game, title: string, replies: readonly string[]) => {
    await game.start(title);
    for (const reply of replies) await game.reply(reply);
    await game.page.getByText('See how it went').click();
    await game.skipReview();
  };
  it('of a call shows how each line sounded, beside what was said', () =>
    held({}, async game => {
      await toDebrief(game, CALL, ['read the notes of both calls', 'I note the death once']);
      await game.page.getByText('(whispering · In the background: Traffic)').first().waitFor();
      const voices = game.page.locator('.answer-voice path');
      expect(await voices.count()).toBeGreaterThan(1);
      expect(await voices.first().getAttribute('d')).toMatch(/^M0 17L/);
      expect(await game.violations()).toEqual([]);
    }));
  it('of a chat shows its messages, and what came with them', () =>
    held({}, async game => {
      await toDebrief(game, CHAT, ['I am here, I am Sam', 'It went to 14 Elm Rise']);
      await game.page.getByText('(Map: Two streets side by side').first().waitFor();
      expect(await game.page.locator('.answer-voice').count()).toBe(0);
    }));
});
