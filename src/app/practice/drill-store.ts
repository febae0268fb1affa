import type { RecordStore } from '../ports.ts';
import {
  type CollectionState,
  createRecordCollection,
  type RecordCollection,
} from '../storage/record-collection.ts';
import { type DrillRecord, readDrillRecord } from './drill-record.ts';

export type DrillStoreState = CollectionState<DrillRecord>;

/** How this person's drills have gone. */
export type DrillStore = RecordCollection<DrillRecord>;

const withRecord = (
  records: readonly DrillRecord[],
  record: DrillRecord,
): readonly DrillRecord[] => [...records.filter(other => other.key !== record.key), record];

export const createDrillStore = (recordStore: RecordStore): DrillStore =>
  createRecordCollection(recordStore, {
    read: readDrillRecord,
    nameOf: record => record.key,
    withRecord,
  });
