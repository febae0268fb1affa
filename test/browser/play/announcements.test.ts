import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { LiveRecorder, type Said } from '../../support/live-recorder.ts';
import { kindest, playBy, shipped, wordsOf } from '../../support/plan.ts';

const SCRIPT = shipped('room-not-ready');
const WELL = playBy(SCRIPT, kindest);
const TURNS = 3;

const open = useBrowser();

/** Everything that is said up to the sentence about the mood, which comes last. */
const heardUntilMood = async (recorder: LiveRecorder): Promise<readonly Said[]> => {
  const said: Said[] = [];
  const listen = async () => {
    said.push(...(await recorder.take()));
    return said.some(({ by }) => by === 'status');
  };
  await expect.poll(listen, { timeout: 10_000 }).toBe(true);
  return said;
};

describe('what a screen reader is told', () => {
  it('every turn once, as a whole, after the reply; then the replies have the focus', async () => {
    const game = await open();
    const recorder = await LiveRecorder.in(game.page);
    await game.start(SCRIPT.scenario.title);
    await expect.poll(() => game.log().innerText()).not.toBe('');
    // The mood as we came in is told a moment after the first lines.
    const opening = await heardUntilMood(recorder);
    expect(opening.at(-1)?.text).toMatch(/^Dana( Whitfield)? is [a-z]+\.$/);
    for (const words of wordsOf(WELL).slice(0, TURNS)) {
      const before = await game.page.locator('[role=log] li').allTextContents();
      await game.reply(words);
      const after = await game.page.locator('[role=log] li').allTextContents();
      const said = await heardUntilMood(recorder);
      const lines = said.filter(({ by }) => by === 'log').map(({ text }) => text);
      const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      expect(lines).toEqual(after.slice(before.length).map(plain));
      expect(said.filter(({ by }) => by === 'alert')).toEqual([]);
      expect(said.findLast(({ by }) => by === 'focus')?.text).toBe('Your reply');
      // One polite sentence after the lines: how the customer is now, and what moved.
      const moods = said.filter(({ by }) => by === 'status').map(({ text }) => text);
      expect(moods).toHaveLength(1);
      expect(moods[0]).toMatch(/^Dana: (still )?[a-z]+(, was [a-z]+)?\.( [A-Z][a-z ]+ \d+\.)*$/);
      expect(said.at(-1)?.by).toBe('status');
    }
  });
});
