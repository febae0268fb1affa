import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { keptInk } from '../../support/studio.ts';

const open = useBrowser();

const begin = async (game: Game, kind: string): Promise<void> => {
  await game.goto('#/studio');
  await game.page.getByRole('button', { name: 'New scenario' }).click();
  await game.page.getByRole('radio', { name: kind, exact: true }).check();
};
const create = (game: Game) => game.page.getByRole('button', { name: 'Create' }).click();
const TALK = [
  'Agent: Good morning, this is the lending desk, how can I help?',
  'Jane Doe: My card 4111 1111 1111 1111 was swallowed by the machine.',
  'Agent: That must be a nuisance. What time was it?',
  'Jane Doe: Half past ten. Write to jane.doe@example.org.',
  'Agent: I have written it down.',
].join('\n');

describe('a new scenario', () => {
  it('out of a pasted talk has its words, and none of its personal data', async () => {
    const game = await open();
    await begin(game, 'From a transcript');
    await game.page.getByRole('textbox', { name: 'Transcript' }).fill(TALK);
    await game.page.getByText('Plain text: 5 turns, 2 people.').waitFor();
    await game.page.getByRole('textbox', { name: 'In place of “4111 1111 1111 1111”' }).waitFor();
    expect(await game.violations()).toEqual([]);
    await create(game);
    await game.page.getByText('Please give it a title.').waitFor();
    await game.page.getByRole('textbox', { name: 'Title' }).fill('The swallowed card');
    await game.page
      .getByRole('textbox', { name: 'The customer’s name in the scenario' })
      .fill('Mara Quist');
    await create(game);
    await game.page.getByRole('heading', { level: 1, name: 'The swallowed card' }).waitFor();
    const ink = await keptInk(game, 'The swallowed card');
    expect(ink).toContain('What time was it?');
    expect(ink).toContain('Mara: ');
    expect(ink).not.toMatch(/4111|jane|Doe/i);
    expect(game.errors).toEqual([]);
  });
  it('guided says what is missing, keeps what was typed, and makes a skeleton', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await begin(game, 'Guided');
    await create(game);
    await game.page.getByText('Please give it a title.').waitFor();
    expect(
      await game.page
        .getByRole('textbox', { name: 'Title' })
        .evaluate(one => one === document.activeElement),
    ).toBe(true);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    for (const [name, words] of [
      ['Title', 'The lost parcel'],
      ['The player’s part', 'Parcel desk'],
      ['What the player knows', 'A parcel is gone.'],
      ['What there is to do', 'Find it.'],
      ['The customer’s name', 'Ada Lind'],
      ['What hurts, 1', 'She waited at home all day # for it'],
    ] as const)
      await game.page.getByRole('textbox', { name, exact: true }).fill(words);
    await game.page.getByRole('radio', { name: 'Blank', exact: true }).check();
    await game.page.getByRole('radio', { name: 'Guided', exact: true }).check();
    await create(game);
    await game.page.getByRole('heading', { level: 1, name: 'The lost parcel' }).waitFor();
    const ink = await keptInk(game, 'The lost parcel');
    expect(ink).toContain('# grievance: waited_home :: She waited at home all day \\# for it :: 2');
    expect(ink).toContain('=== decision_6 ===');
  });
  it('blank and as a copy are there at once, and after a reload', async () => {
    const game = await open();
    await begin(game, 'A copy');
    await game.page
      .getByRole('combobox', { name: 'A copy of' })
      .selectOption({ label: 'Last flight out' });
    await create(game);
    await game.page.getByRole('heading', { level: 1, name: 'Last flight out' }).waitFor();
    await begin(game, 'Blank');
    await game.page.getByRole('textbox', { name: 'Title' }).fill('My own');
    await create(game);
    await game.page.getByRole('heading', { level: 1, name: 'My own' }).waitFor();
    await game.goto('#/studio');
    await game.page.reload();
    await game.page.getByRole('link', { name: 'My own' }).waitFor();
    await game.page.getByRole('link', { name: 'Last flight out' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});
