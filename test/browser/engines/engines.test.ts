import { afterEach, describe, expect, inject, it } from 'vitest';
import { findFirefox, findWebKit } from '../../../src/tools/scripts/engines.ts';
import { EngineGame, until } from '../../support/engines/engine-game.ts';
import type { EnginePage } from '../../support/engines/engine-page.ts';
import { openFirefox } from '../../support/engines/firefox.ts';
import { openWebKit } from '../../support/engines/webkit.ts';
import { kindest, playBy, shipped, wordsOf } from '../../support/plan.ts';

const SCRIPT = shipped('room-not-ready');
const TITLE = SCRIPT.scenario.title;
const WELL = playBy(SCRIPT, kindest);
const MIDDLE = 4;
/** A page that shows nothing makes a PNG much smaller than this. */
const SOMETHING = 30_000;

const firefox = findFirefox();
const webKit = findWebKit();

/** Firefox has no WebGL where there is no graphics card: the still figure stands there. */
const ENGINES = [
  { engine: 'Firefox', stage: 'img', open: firefox === null ? null : () => openFirefox(firefox) },
  { engine: 'WebKit', stage: 'canvas', open: webKit === null ? null : () => openWebKit(webKit) },
];

describe.each(ENGINES)('in $engine', ({ open, stage }) => {
  let page: EnginePage | null = null;
  const enter = async (): Promise<EngineGame> => {
    if (open === null) throw new Error('This engine is not here.');
    page = await open();
    return EngineGame.open(page, inject('address'));
  };
  afterEach(async () => {
    await page?.close();
    page = null;
  });

  const look = async (game: EngineGame, where: string): Promise<void> => {
    expect([where, await game.violations()]).toEqual([where, []]);
    expect(await game.picture(where)).toBeGreaterThan(SOMETHING);
  };

  it.skipIf(open === null)(
    'a whole conversation, by keys and by pointer, over a reload, to the debrief; it is kept',
    async () => {
      const game = await enter();
      await game.see('link', TITLE);
      await look(game, 'home');
      await game.enter('link', TITLE);
      await game.see('button', 'Start the conversation');
      await look(game, 'briefing');
      await game.enter('button', 'Start the conversation');
      await game.waitForReplies();
      const words = wordsOf(WELL);
      for (const each of words.slice(0, MIDDLE)) await game.replyByKey(each);
      await until('the customer', () =>
        game.page.ask(kind => document.querySelector(kind) !== null, stage),
      );
      // An open card narrows the desk, which then scrolls.
      await game.click('Rooms and arrivals');
      await look(game, 'play');

      const standing = async () => [await game.said(), await game.replies()];
      const before = await standing();
      await game.page.reload();
      await game.waitForReplies();
      // The last lines arrive a moment after the page, so that a screen reader says them.
      await expect.poll(standing).toEqual(before);

      for (const each of words.slice(MIDDLE)) await game.replyByPointer(each);
      await look(game, 'end');
      await game.enter('link', 'See how it went');
      await game.click('Skip this time');
      expect((await game.see('meter', 'Empathy')).value).toBeGreaterThanOrEqual(70);
      expect((await game.see('meter', 'Resolution accuracy')).value).toBeGreaterThanOrEqual(80);
      await look(game, 'debrief');

      const attempt = () =>
        until('the attempt at home', () =>
          game.page.ask(() => /attempt/i.test(document.body.innerText)),
        );
      await game.goto('#/');
      await attempt();
      await game.fetched();
      await game.page.reload();
      await attempt();
      expect(await game.page.errors()).toEqual([]);
    },
  );

  it.skipIf(open === null)(
    'a drill by keyboard, and a reload keeps what was answered',
    async () => {
      const game = await enter();
      await game.goto('#/drills');
      await game.waitForReplies();
      await look(game, 'drill');
      await game.page.press('1');
      await until('the verdict', () =>
        game.page.ask(() =>
          /best on offer|There was a better one/.test(document.activeElement?.textContent ?? ''),
        ),
      );
      await look(game, 'drill-answered');
      await game.enter('button', 'Next drill');
      await game.waitForReplies();
      await game.page.reload();
      await until('the second drill', () =>
        game.page.ask(() => document.body.innerText.includes('Drill 2 of 5')),
      );
      expect(await game.page.errors()).toEqual([]);
    },
  );
});
