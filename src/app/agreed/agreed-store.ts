import type { RecordStore } from '../ports.ts';
import { createRecordCollection, type RecordCollection } from '../storage/record-collection.ts';
import { type AgreedDrill, readAgreedDrill } from './agreed-drill.ts';

/** The drills that were agreed in this browser, or came to it as a file; the newest first. */
export type AgreedStore = RecordCollection<AgreedDrill>;

const withDrill = (drills: readonly AgreedDrill[], drill: AgreedDrill): readonly AgreedDrill[] =>
  [drill, ...drills.filter(({ id }) => id !== drill.id)].sort((a, b) => b.at.localeCompare(a.at));

export const createAgreedStore = (records: RecordStore): AgreedStore =>
  createRecordCollection(records, {
    read: readAgreedDrill,
    nameOf: ({ id }) => id,
    withRecord: withDrill,
  });
