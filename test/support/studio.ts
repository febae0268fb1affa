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
