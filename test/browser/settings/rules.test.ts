import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;

const open = useBrowser();

const rule = (game: Game, name: string) =>
  game.page.getByRole('heading', { level: 2, name, exact: true });
const inView = (game: Game, name: string) =>
  rule(game, name).evaluate(one => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe('the rules of mood', () => {
  it('are a step away from where a debrief names one', async () => {
    const game = await open();
    await game.start(TITLE);
    await game.playOut(() => 0);
    await game.toDebrief();
    const link = game.page.getByRole('link', { name: /^Rule M\d+$/ }).first();
    const name = await link.innerText();
    await link.click();
    await rule(game, name).waitFor();
    expect(game.page.url()).toContain(name.replace('Rule ', '#/rules/'));
    expect(await game.page.title()).toBe(`${name} · Composure`);
    expect(await rule(game, name).evaluate(one => one === document.activeElement)).toBe(true);
    expect(await inView(game, name)).toBe(true);
    await game.page.goBack();
    await game.page.getByRole('meter', { name: 'Empathy' }).waitFor();
    // Back leads to the turn that named the rule.
    expect(game.page.url()).toMatch(/#\/debrief\/[^/]+\/turn\/\d+$/);
    await game.page.getByRole('link', { name, exact: true }).first().waitFor();
    expect(game.errors).toEqual([]);
  });
  it.each([
    { width: 1280, height: 720 },
    { width: 320, height: 640, preferences: { textSize: 200 } as const },
  ])('open at the one that is asked for, whole and accessible at $width px', async size => {
    const game = await open(size);
    await game.goto('#/rules/M8');
    await game.page.reload();
    await rule(game, 'Rule M8').waitFor();
    await expect.poll(() => inView(game, 'Rule M8')).toBe(true);
    const told = game.page.getByRole('listitem').filter({ has: rule(game, 'Rule M8') });
    expect(await told.innerText()).toMatch(/Kindness alone runs out[\s\S]*Valentini/);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
  });
});
