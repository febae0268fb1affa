import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manageApi } from '../../../src/app/hiring/api/manage-api.ts';
import { must } from '../../support/ink.ts';
import { planOf } from '../../server/support/plan.ts';
import { inviteTo, serverOfGame } from '../../server/support/server.ts';
import { newFolder, settingsOn } from '../../server/support/stores.ts';
import { button, heading, openingPages, SITE, soundWithoutErrors } from '../hire/room.ts';
import { beginTalking, consent, skipPractice, talkOut } from './steps.ts';

const open = openingPages();

/** A scenario of the game, with the cards it includes. */
const filesOf = (id: string) => {
  const textOf = (name: string) => readFileSync(join('stories', name), 'utf8');
  const main = `${id}.ink`;
  const included = [...textOf(main).matchAll(/^INCLUDE (\S+)$/gm)].map(([, name = '']) => name);
  return [main, ...included].map(name => ({ name, text: textOf(name) }));
};

/** What the server knows a published story by. */
const STRETCH = /[\p{L} ,]{32,}/gu;

/** The game without this scenario's story: nobody is examined on what everybody can read. */
const siteWithout = (texts: readonly string[]): typeof SITE => {
  const folder = newFolder();
  cpSync(SITE.folder, folder, { recursive: true });
  const known = texts.flatMap(text => text.match(STRETCH) ?? []);
  for (const name of readdirSync(join(folder, 'assets')).filter(file =>
    /^(?!index-).*js$/.test(file),
  )) {
    const path = join(folder, 'assets', name);
    const program = readFileSync(path, 'utf8');
    if (known.some(stretch => program.includes(stretch))) writeFileSync(path, '');
  }
  return { ...SITE, folder };
};

const CHANNELS = [
  { channel: 'call', id: 'not-on-my-shift', variant: 'sorry', shown: /Waiting for you|Speaking/ },
  { channel: 'chat', id: 'delivered-not-received', variant: 'blue', shown: /Delivered|Read/ },
] as const;

describe('a candidate', { timeout: 240_000 }, () => {
  it.each(CHANNELS)(
    'takes a $channel to its end, and says their own answer to a letter',
    async one => {
      const files = filesOf(one.id);
      const site = siteWithout(files.map(({ text }) => text));
      const server = await serverOfGame(await settingsOn('SQLite'), '', site);
      const scenario = must(
        await server.manager(manageApi.addScenario, {
          parameters: {},
          body: { files },
        }),
      );
      const plan = planOf(scenario);
      const parts = plan.parts.map(part => ({ ...part, minutes: 9, variants: [one.variant] }));
      const made = must(
        await server.manager(manageApi.makeExercise, { parameters: {}, body: { ...plan, parts } }),
      );
      const [guest] = await inviteTo(server, made.exercise.id);
      const game = await open(server.origin, `/#/exercise/${guest?.token}`);
      await consent(game);
      await skipPractice(game);
      await beginTalking(game);
      await game.page.getByText(one.shown).first().waitFor({ state: 'attached' });
      // What a candidate must not see is not there, in any channel.
      expect(await game.page.getByRole('meter').count()).toBe(0);
      await soundWithoutErrors(game);
      await talkOut(game);
      await button(game.page, 'Go on').click();
      await heading(game.page, 'One letter to answer');
      await game.page
        .getByLabel('Your answer')
        .fill('I am sorry. I have looked, and this is what we do.');
      await button(game.page, 'Send my answer').click();
      await heading(game.page, 'That was all');
      await soundWithoutErrors(game);
    },
  );
});
