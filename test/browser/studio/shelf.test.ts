import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

describe('the shelf of the studio', () => {
  it('says how to begin where there is nothing yet, in the way that is chosen', async () => {
    const game = await open();
    await game.goto('#/studio');
    const steps = game.page.getByRole('region', { name: 'Your first scenario' });
    await steps.waitFor();
    expect(await game.violations()).toEqual([]);
    await steps.getByRole('button', { name: /^Guided/ }).click();
    await game.page.getByRole('radio', { name: 'Guided', exact: true, checked: true }).waitFor();
    await game.page.getByRole('button', { name: 'Not now' }).click();
    await steps.waitFor();
    expect(game.errors).toEqual([]);
  });
  it('numbers copies, and finds one among many by its title or its words', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await openCopyOf(game, 'First shift');
    for (let at = 0; at < 7; at++) {
      await game.goto('#/studio');
      await game.page.getByRole('button', { name: /^Duplicate ?: First shift$/ }).click();
      await game.page.getByRole('heading', { level: 1, name: /^First shift \(copy/ }).waitFor();
    }
    await game.goto('#/studio');
    const list = game.page.getByRole('list', { name: 'Your scenarios' });
    await list.getByRole('link', { name: 'First shift (copy 7)', exact: true }).waitFor();
    await game.page.getByRole('searchbox', { name: 'Find among yours' }).fill('(copy 3)');
    await game.page.getByText('1 scenario', { exact: true }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    await game.page.getByRole('searchbox', { name: 'Find among yours' }).fill('umbrella duck');
    await game.page.getByText('8 scenarios', { exact: true }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
  it('each view has an address that survives loading again, and Back leads back', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    for (const name of ['Ink', 'Map', 'Proof', 'Share', 'Scene']) {
      await game.page.getByRole('tab', { name, exact: true }).click();
      await game.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    }
    expect(game.page.url()).toMatch(/#\/studio\/[^/]+\/scene$/);
    await game.page.goBack();
    await game.page.getByRole('tab', { name: 'Share', selected: true }).waitFor();
    await game.page.reload();
    await game.page.getByRole('tab', { name: 'Share', selected: true }).waitFor();
    await game.goto('#/studio/no-such-thing/ink');
    await game.page.getByRole('heading', { name: 'This scenario is not here' }).waitFor();
    await game.page.getByRole('button', { name: 'To the Studio' }).click();
    await game.page.getByRole('heading', { level: 1, name: 'Studio' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});
