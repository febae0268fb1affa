import type { Deed } from '../../app/hiring/api/deeds.ts';
import type { Asker } from '../access/who.ts';
import type { Unit } from '../database/database.ts';
import { newId } from '../secrets.ts';

export interface Note {
  readonly key: Pick<Asker, 'id' | 'name'>;
  readonly what: Deed;
  /** The id of what it was done to. */
  readonly about: string;
  readonly now: string;
}

/** Notes who did what, in the same transaction as the deed itself: neither is there without the other. */
export const note = async ({ query }: Unit, { key, what, about, now }: Note): Promise<void> => {
  await query
    .insertInto('audit')
    .values({ id: newId(), at: now, who: key.id, what, about })
    .execute();
};

const MOST_NOTES = 1000;

/** The latest notes, with whoever is still known called by name. */
export const latestNotes = async ({ query }: Unit) => {
  const notes = await query
    .selectFrom('audit')
    .selectAll()
    .orderBy('at', 'desc')
    .limit(MOST_NOTES)
    .execute();
  const keys = await query.selectFrom('access_key').select(['id', 'name']).execute();
  const people = await query.selectFrom('user').select(['id', 'name']).execute();
  const names = new Map([...keys, ...people].map(({ id, name }) => [id, name]));
  return notes.map(({ who, ...rest }) => ({ ...rest, who: names.get(who) ?? who }));
};
