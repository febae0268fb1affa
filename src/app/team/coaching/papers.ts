import * as v from 'valibot';
import { type AgreedDrill, readAgreedDrill } from '../../agreed/agreed-drill.ts';
import type { AgreedStore } from '../../agreed/agreed-store.ts';
import { listOf } from '../../storage/fields.ts';
import { type NotesStore, readRunNotes, type RunNotes } from './notes.ts';
import type { PeopleStore } from './person-record.ts';

/** What a lead keeps about people besides their conversations. */
export interface Papers {
  readonly agreed: AgreedStore;
  readonly notes: NotesStore;
  readonly people: PeopleStore;
}

/** The part of it that goes into the board's own file. */
export interface PapersData {
  readonly notes: readonly RunNotes[];
  readonly agreed: readonly AgreedDrill[];
}

const NO_PAPERS: PapersData = { notes: [], agreed: [] };

export const loadPapers = async ({ agreed, notes, people }: Papers): Promise<void> => {
  await Promise.all([agreed.load(), notes.load(), people.load()]);
};

export const dataOf = ({ agreed, notes }: Papers): PapersData => ({
  notes: notes.store.getState().records,
  agreed: agreed.store.getState().records,
});

/** What is about these runs, and about whoever played them. */
export const papersAbout = (
  { notes, agreed }: PapersData,
  runs: readonly { readonly id: string; readonly player: string }[],
): PapersData => {
  const ids = new Set(runs.map(({ id }) => id));
  const players = new Set(runs.map(({ player }) => player));
  return {
    notes: notes.filter(({ id }) => ids.has(id)),
    agreed: agreed.filter(({ player }) => players.has(player)),
  };
};

const inFile = v.object({ notes: listOf(v.unknown()), agreed: listOf(v.unknown()) });

/** What of it stands in a board's file; what cannot be read is left out. */
export const papersIn = (value: unknown): PapersData => {
  const read = v.safeParse(inFile, value);
  if (!read.success) return NO_PAPERS;
  const notes = read.output.notes.map(readRunNotes);
  const agreed = read.output.agreed.map(readAgreedDrill);
  return {
    notes: notes.flatMap(one => (one.ok ? [one.value] : [])),
    agreed: agreed.flatMap(one => (one.ok ? [one.value] : [])),
  };
};

/** Puts in what is not there yet: what is kept here is never written over by a file. */
export const keepPapers = async (papers: Papers, data: PapersData): Promise<void> => {
  for (const one of data.notes) if (!papers.notes.find(one.id)) await papers.notes.keep(one);
  for (const one of data.agreed) if (!papers.agreed.find(one.id)) await papers.agreed.keep(one);
};

/** Removes everything about a person, and their name where they coached others. */
export const forgetInPapers = async (papers: Papers, player: string): Promise<void> => {
  const { agreed, notes, people } = papers;
  await loadPapers(papers);
  for (const one of notes.store.getState().records)
    if (one.player === player) await notes.forget(one.id);
  for (const one of agreed.store.getState().records) {
    if (one.player === player) await agreed.forget(one.id);
    else if (player !== '' && one.lead === player) await agreed.keep({ ...one, lead: '' });
  }
  await people.forget(player);
};
