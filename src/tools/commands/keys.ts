import { visible } from '../../narrative/source/visible-text.ts';
import { readSettings, type Settings } from '../../server/config/settings.ts';
import type { Database } from '../../server/database/database.ts';
import { explainOpening } from '../terminal/database-problems.ts';
import type { Command, Given } from '../terminal/options.ts';

const FAILED = 1;
const WRONG_USE = 2;

const fail = (sentence: string, code = FAILED): number => {
  console.error(visible(sentence));
  return code;
};

const now = (): string => new Date().toISOString();

/** Does something with the database, and closes it. */
const withDatabase = async (
  settings: Settings,
  work: (database: Database) => Promise<number>,
): Promise<number> => {
  const { openStore } = await import('../../server/server.ts');
  const opened = await openStore(settings);
  if (!opened.ok) return fail(explainOpening(opened.error));
  const code = await work(opened.value);
  await opened.value.close();
  return code;
};

const list = (settings: Settings): Promise<number> =>
  withDatabase(settings, async database => {
    const { listAccessKeys } = await import('../../server/access/access-keys.ts');
    for (const { id, name, created_at, revoked_at } of await database.transaction(listAccessKeys))
      console.log(visible(`${id}  ${created_at}  ${revoked_at ?? 'holds'}  ${name}`));
    return 0;
  });

const make = (settings: Settings, name: string): Promise<number> =>
  withDatabase(settings, async database => {
    const { makeAccessKey } = await import('../../server/access/access-keys.ts');
    console.log(await database.transaction(unit => makeAccessKey(unit, name, now())));
    console.error('It is shown this once. Whoever has it can do everything.');
    return 0;
  });

const revoke = (settings: Settings, id: string): Promise<number> =>
  withDatabase(settings, async database => {
    const { revokeAccessKey } = await import('../../server/access/access-keys.ts');
    const done = await database.transaction(unit => revokeAccessKey(unit, id, now()));
    return done ? 0 : fail('No key that holds has this id.');
  });

const rotate = async ({ data }: Settings): Promise<number> => {
  const { makeSigningKey } = await import('../../server/results/signing-keys.ts');
  console.log(await makeSigningKey(data, now()));
  console.error(
    'Servers sign with it from their next start on. What older keys signed stays good.',
  );
  return 0;
};

const run = async ({ words: [what = '', about = ''] }: Given): Promise<number> => {
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error.join('\n'), WRONG_USE);
  if (what === 'list') return list(settings.value);
  if (what === 'rotate') return rotate(settings.value);
  if (about === '') return fail('Say list, make <name>, revoke <id> or rotate.', WRONG_USE);
  if (what === 'make') return make(settings.value, about);
  if (what === 'revoke') return revoke(settings.value, about);
  return fail('Say list, make <name>, revoke <id> or rotate.', WRONG_USE);
};

/** `composure keys`: access keys of programs, and the key that signs results. */
export const keysCommand: Command = {
  name: 'keys',
  says: 'lists, makes and revokes access keys of the exercise server, and renews the key that signs',
  takes: 'list | make <name> | revoke <id> | rotate',
  least: 1,
  most: 2,
  options: {},
  notes: [
    '',
    'Which database it is, the environment says: see "composure serve --help".',
    'SQLite has one process: stop the server first. PostgreSQL may go on.',
    '',
    'Exit code: 0 done · 1 it could not be done · 2 wrong use',
  ],
  run,
};
