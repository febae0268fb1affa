import type { RecordStore } from '../../ports.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';
import { type DraftRecord, readDraftRecord } from './draft-record.ts';

/** The scenarios that this person writes, the latest first. */
export type Drafts = RecordCollection<DraftRecord>;

const byChange = (a: DraftRecord, b: DraftRecord): number => b.changedAt.localeCompare(a.changedAt);

const withDraft = (drafts: readonly DraftRecord[], draft: DraftRecord): readonly DraftRecord[] =>
  [draft, ...drafts.filter(other => other.id !== draft.id)].sort(byChange);

export const createDrafts = (recordStore: RecordStore): Drafts =>
  createRecordCollection(recordStore, {
    read: readDraftRecord,
    nameOf: draft => draft.id,
    withRecord: withDraft,
  });
