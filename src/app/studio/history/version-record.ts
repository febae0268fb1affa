import * as v from 'valibot';
import type { Result } from '../../../engine/result.ts';
import { VERSION_FORMAT } from '../../../engine/versions.ts';
import type { StorageProblem } from '../../ports.ts';
import { listOf, moment, name, text } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { draftFile } from '../drafts/draft-record.ts';

const MIGRATIONS = migrationsTo(VERSION_FORMAT, []);

const schema = v.object({
  format: v.literal(VERSION_FORMAT),
  id: name,
  draft: name,
  /** As its author named it; null: kept by the way. */
  name: v.nullable(text),
  /** When the work on it began, and when it was last kept. */
  from: moment,
  at: moment,
  /** What was done, in words. */
  says: listOf(text),
  files: v.pipe(listOf(draftFile), v.nonEmpty()),
});

/** A scenario as it was at some moment. */
export type VersionRecord = Readonly<v.InferOutput<typeof schema>>;

/** Checks a stored version at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readVersionRecord = (value: unknown): Result<VersionRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);

/** Versions of one scenario lie beside each other, the oldest first. */
export const prefixOf = (draft: string): string => `${draft} `;

export const versionName = (draft: string, from: string): string => `${prefixOf(draft)}${from}`;
