import * as v from 'valibot';
import { LONGEST_NAME, LONGEST_NOTE } from '../../../engine/limits.ts';
import type { Result } from '../../../engine/result.ts';
import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore, StorageProblem } from '../../ports.ts';
import { count, listOf, moment, name } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';
import type { TeamRun } from '../team-run.ts';

const note = v.object({
  /** From 1. */
  turn: v.pipe(count, v.minValue(1)),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NOTE)),
  at: moment,
});

const schema = v.object({
  format: v.literal(COACHING_FORMAT),
  /** The run that they are about. */
  id: name,
  player: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  notes: listOf(note),
});

export type TurnNote = Readonly<v.InferOutput<typeof note>>;

/** What a lead wrote beside the turns of one run. */
export type RunNotes = Readonly<v.InferOutput<typeof schema>>;

const MIGRATIONS = migrationsTo(COACHING_FORMAT, []);

export const readRunNotes = (value: unknown): Result<RunNotes, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);

export type NotesStore = RecordCollection<RunNotes>;

export const createNotesStore = (records: RecordStore): NotesStore =>
  createRecordCollection(records, {
    read: readRunNotes,
    nameOf: ({ id }) => id,
    withRecord: (all, one) => [...all.filter(({ id }) => id !== one.id), one],
  });

export const notesOf = ({ id, player }: TeamRun, known: RunNotes | undefined): RunNotes =>
  known ?? { format: COACHING_FORMAT, id, player, notes: [] };

/** The notes with this one at its turn; an empty text takes it away. */
export const withNote = (notes: RunNotes, turn: number, text: string, at: string): RunNotes => {
  const others = notes.notes.filter(other => other.turn !== turn);
  const written = text.trim().slice(0, LONGEST_NOTE);
  const all = written === '' ? others : [...others, { turn, text: written, at }];
  return { ...notes, notes: all.toSorted((a, b) => a.turn - b.turn) };
};
