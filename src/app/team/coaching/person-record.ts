import * as v from 'valibot';
import { LONGEST_NAME } from '../../../engine/limits.ts';
import type { Result } from '../../../engine/result.ts';
import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore, StorageProblem } from '../../ports.ts';
import { moment } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';

const schema = v.object({
  format: v.literal(COACHING_FORMAT),
  /** The name of the person. */
  id: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  /** They agreed to be praised by name before others. */
  isNamed: v.boolean(),
  at: moment,
});

/** What a person on the board agreed to. Nothing is agreed until it stands here. */
export type PersonRecord = Readonly<v.InferOutput<typeof schema>>;

const MIGRATIONS = migrationsTo(COACHING_FORMAT, []);

export const readPersonRecord = (value: unknown): Result<PersonRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);

export type PeopleStore = RecordCollection<PersonRecord>;

export const createPeopleStore = (records: RecordStore): PeopleStore =>
  createRecordCollection(records, {
    read: readPersonRecord,
    nameOf: ({ id }) => id,
    withRecord: (all, one) => [...all.filter(({ id }) => id !== one.id), one],
  });
