import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const panel = (game: Game) => game.page.getByRole('complementary', { name: 'Playing the draft' });
const replies = (game: Game) => panel(game).getByRole('group', { name: 'Your reply' });
const reply = (game: Game, nth: number) => replies(game).getByRole('button').nth(nth);
const log = (game: Game) => panel(game).getByRole('button', { name: /^Back to before: / });

const openAll = (game: Game) =>
  panel(game)
    .locator('details')
    .evaluateAll(all =>
      all.forEach(one => {
        (one as HTMLDetailsElement).open = true;
      }),
    );

describe('a draft that is played beside its text', () => {
  it('is played, taken back, given again and kept as a path', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    await game.page.getByRole('button', { name: 'Play the draft' }).click();
    await reply(game, 0).click();
    await openAll(game);
    await log(game).first().waitFor();
    await panel(game).getByRole('button', { name: 'Take back' }).click();
    await panel(game)
      .getByRole('button', { name: /^On, with: / })
      .waitFor();
    await panel(game).getByRole('button', { name: 'Next reply' }).click();
    await log(game).first().waitFor();
    await panel(game).getByRole('combobox', { name: 'It must end' }).selectOption('Resolved');
    await panel(game).getByRole('button', { name: 'Keep this path' }).click();
    await panel(game).getByText('The path does not come to an end.').waitFor();
    const problems = game.page.getByRole('region', { name: 'Problems' });
    const told = problems.getByRole('paragraph').filter({ hasText: /^A path that you keep/ });
    await told.waitFor();
    await panel(game).getByRole('button', { name: 'Close' }).click();
    await problems
      .getByRole('button', { name: /^See it/ })
      .first()
      .click();
    await reply(game, 0).waitFor();
    await openAll(game);
    await log(game).first().waitFor();
    await panel(game)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await told.waitFor({ state: 'detached' });
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
  it('begins where somebody writes, with what the story knows by then', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await openCopyOf(game, 'First shift');
    const third = game.page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').nth(2);
    await third.locator('header summary').click();
    await third.getByRole('button', { name: 'Play from here' }).click();
    await reply(game, 0).waitFor();
    await openAll(game);
    const knot = panel(game).getByRole('combobox', { name: 'Begin at' });
    await panel(game)
      .getByRole('checkbox', { name: /Twenty-four children.*knows_class/ })
      .check();
    await knot.selectOption({ index: 1 });
    await panel(game).getByRole('spinbutton', { name: 'Heat' }).first().fill('9');
    await panel(game).getByRole('button', { name: 'Begin here' }).click();
    await panel(game).getByText('knows_class = true').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
});
