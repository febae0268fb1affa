import { linkDataOf } from '../../src/formats/scenario-file/link.ts';
import type { Game } from './game.ts';

/** The main file of a scenario as it is kept, and not as it is shown; '' where there is none of that title. */
export const keptInk = (game: Game, title: string): Promise<string> =>
  game.page.evaluate(
    async wanted =>
      new Promise<string>(resolve => {
        const opening = indexedDB.open('composure');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.addEventListener('success', () => {
            const drafts = all.result as { title: string; files: { text: string }[] }[];
            opening.result.close();
            resolve(drafts.find(draft => draft.title === wanted)?.files[0]?.text ?? '');
          });
        });
      }),
    title,
  );

/** A copy of a shipped scenario, open in the cards. */
export const openCopyOf = async (game: Game, title: string): Promise<void> => {
  const { page } = game;
  await game.goto('#/studio');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('radio', { name: 'A copy', exact: true }).check();
  await page.getByRole('combobox', { name: 'A copy of' }).selectOption({ label: title });
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Opens a text as a scenario of one's own: handed over in a link, and kept. */
export const keepAsMine = async (game: Game, text: string, title = 'A toy'): Promise<void> => {
  const data = linkDataOf(title, [{ name: 'main.ink', text }]);
  await game.goto(`#/studio/given/${data ?? ''}`);
  await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
};
