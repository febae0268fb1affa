import * as v from 'valibot';
import { type AgreedDrill, readAgreedDrill } from '../../agreed/agreed-drill.ts';
import type { AgreedStore } from '../../agreed/agreed-store.ts';
import type { Result } from '../../../engine/result.ts';
import { listOf } from '../../storage/fields.ts';
import type { RecordCollection } from '../../storage/record-collection.ts';
import {
  type Calibration,
  type CalibrationStore,
  readCalibration,
} from '../calibration/calibration.ts';
import type { ScorecardStore } from '../calibration/scorecard.ts';
import { type NotesStore, readRunNotes, type RunNotes } from './notes.ts';
import type { PeopleStore } from './person-record.ts';

/** What a lead keeps about people besides their conversations. */
export interface Papers {
  readonly agreed: AgreedStore;
  readonly notes: NotesStore;
  readonly people: PeopleStore;
  readonly calibrations: CalibrationStore;
  /** The card that is marked by, where it is not the one that comes with the game. */
  readonly scorecards: ScorecardStore;
}

/** The part of it that goes into the board's own file. */
export interface PapersData {
  readonly notes: readonly RunNotes[];
  readonly agreed: readonly AgreedDrill[];
  readonly calibrations: readonly Calibration[];
}

const NO_PAPERS: PapersData = { notes: [], agreed: [], calibrations: [] };

export const loadPapers = async (papers: Papers): Promise<void> => {
  const { agreed, notes, people, calibrations, scorecards } = papers;
  await Promise.all([agreed, notes, people, calibrations, scorecards].map(one => one.load()));
};

export const dataOf = ({ agreed, notes, calibrations }: Papers): PapersData => ({
  notes: notes.store.getState().records,
  agreed: agreed.store.getState().records,
  calibrations: calibrations.store.getState().records,
});

/** What is about these runs, and about whoever played them. */
export const papersAbout = (
  { notes, agreed, calibrations }: PapersData,
  runs: readonly { readonly id: string; readonly player: string }[],
): PapersData => {
  const ids = new Set(runs.map(({ id }) => id));
  const players = new Set(runs.map(({ player }) => player));
  return {
    notes: notes.filter(({ id }) => ids.has(id)),
    agreed: agreed.filter(({ player }) => players.has(player)),
    calibrations: calibrations.filter(({ run }) => ids.has(run.id)),
  };
};

const some = v.optional(listOf(v.unknown()), []);
const inFile = v.object({ notes: some, agreed: some, calibrations: some });

/** Those that can be read. */
const readable = <T>(
  values: readonly unknown[],
  read: (value: unknown) => Result<T, unknown>,
): T[] => values.map(read).flatMap(one => (one.ok ? [one.value] : []));

/** What of it stands in a board's file; what cannot be read is left out. */
export const papersIn = (value: unknown): PapersData => {
  const read = v.safeParse(inFile, value);
  if (!read.success) return NO_PAPERS;
  const { notes, agreed, calibrations } = read.output;
  return {
    notes: readable(notes, readRunNotes),
    agreed: readable(agreed, readAgreedDrill),
    calibrations: readable(calibrations, readCalibration),
  };
};

/** What several files say, together. */
export const joined = (all: readonly PapersData[]): PapersData => ({
  notes: all.flatMap(({ notes }) => notes),
  agreed: all.flatMap(({ agreed }) => agreed),
  calibrations: all.flatMap(({ calibrations }) => calibrations),
});

const keepNew = async <T extends { readonly id: string }>(
  store: RecordCollection<T>,
  came: readonly T[],
): Promise<void> => {
  for (const one of came) if (store.find(one.id) === undefined) await store.keep(one);
};

/** Puts in what is not there yet: what is kept here is never written over by a file. */
export const keepPapers = async (papers: Papers, data: PapersData): Promise<void> => {
  await keepNew(papers.notes, data.notes);
  await keepNew(papers.agreed, data.agreed);
  await keepNew(papers.calibrations, data.calibrations);
};

const forgetWhere = async <T extends { readonly id: string }>(
  store: RecordCollection<T>,
  isAbout: (record: T) => boolean,
): Promise<void> => {
  for (const one of store.store.getState().records.filter(isAbout)) await store.forget(one.id);
};

/** Their name goes where they coached or marked others; what they said of others stays. */
const forgetAsLead = async ({ agreed, calibrations }: Papers, player: string): Promise<void> => {
  const nameless = (lead: string): string => (lead === player ? '' : lead);
  for (const one of agreed.store.getState().records)
    if (one.lead === player) await agreed.keep({ ...one, lead: '' });
  for (const one of calibrations.store.getState().records) {
    const all = [...one.scorings, ...(one.draft === null ? [] : [one.draft])];
    if (!all.some(({ lead }) => lead === player)) continue;
    const scorings = one.scorings.map(each => ({ ...each, lead: nameless(each.lead) }));
    const draft = one.draft === null ? null : { ...one.draft, lead: nameless(one.draft.lead) };
    await calibrations.keep({ ...one, scorings, draft });
  }
};

/** Removes everything about a person, and their name where they coached others. */
export const forgetInPapers = async (papers: Papers, player: string): Promise<void> => {
  await loadPapers(papers);
  await forgetWhere(papers.notes, one => one.player === player);
  await forgetWhere(papers.agreed, one => one.player === player);
  await forgetWhere(papers.calibrations, ({ run }) => run.player === player);
  await papers.people.forget(player);
  if (player !== '') await forgetAsLead(papers, player);
};
