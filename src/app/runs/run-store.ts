import type { RecordStore } from '../ports.ts';
import {
  type CollectionState,
  createRecordCollection,
  type RecordCollection,
} from '../storage/record-collection.ts';
import { readRunRecord, type RunRecord } from './run-record.ts';

export type RunsState = CollectionState<RunRecord>;

/** The runs of this person, newest first. */
export type Runs = RecordCollection<RunRecord>;

const byStart = (a: RunRecord, b: RunRecord): number => b.startedAt.localeCompare(a.startedAt);

const withRun = (runs: readonly RunRecord[], run: RunRecord): readonly RunRecord[] =>
  [run, ...runs.filter(other => other.id !== run.id)].sort(byStart);

export const createRuns = (recordStore: RecordStore): Runs =>
  createRecordCollection(recordStore, {
    read: readRunRecord,
    nameOf: run => run.id,
    withRecord: withRun,
  });
