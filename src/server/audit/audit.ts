import * as v from 'valibot';
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

const titled = v.object({ title: v.string() });

const titleIn = (document: string): string => v.parse(titled, JSON.parse(document)).title;

/** What people call those who have a name. Candidates have a code here: whoever reads the log looks nobody up by it. */
const namesOf = async ({ query }: Unit): Promise<ReadonlyMap<string, string>> => {
  const keys = await query.selectFrom('access_key').select(['id', 'name']).execute();
  const people = await query.selectFrom('user').select(['id', 'name']).execute();
  const codes = await query.selectFrom('candidate').select(['id', 'code as name']).execute();
  const exercises = await query
    .selectFrom('exercise')
    .select(['id', 'document'])
    .orderBy('version')
    .execute();
  const titled = exercises.map(({ id, document }) => ({ id, name: titleIn(document) }));
  return new Map([...keys, ...people, ...codes, ...titled].map(({ id, name }) => [id, name]));
};

/** The latest notes, with whatever is still known called by name. */
export const latestNotes = async (unit: Unit) => {
  const { query } = unit;
  const notes = await query
    .selectFrom('audit')
    .selectAll()
    .orderBy('at', 'desc')
    .limit(MOST_NOTES)
    .execute();
  const names = await namesOf(unit);
  return notes.map(({ who, about, ...rest }) => ({
    ...rest,
    who: names.get(who) ?? who,
    about: names.get(about) ?? about,
  }));
};
