import * as v from 'valibot';
import { LONGEST_FILE } from '../../../engine/limits.ts';
import type { Result } from '../../../engine/result.ts';
import { DRAFT_FORMAT } from '../../../engine/versions.ts';
import type { StorageProblem } from '../../ports.ts';
import { listOf, moment, name, text } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { pathTestSchema } from '../play/path-test.ts';

const MIGRATIONS = migrationsTo(DRAFT_FORMAT, [
  old => ({ origin: null, ...old, isReady: false, tests: [], backedUpAt: null }),
]);

export const draftFile = v.object({
  name,
  text: v.pipe(v.string(), v.maxLength(LONGEST_FILE)),
});

export const draftSchema = v.object({
  format: v.literal(DRAFT_FORMAT),
  id: name,
  /** As its author calls it; the header's title, where there is one. */
  title: text,
  /** The main file first. */
  files: v.pipe(listOf(draftFile), v.nonEmpty()),
  /** How somebody else's scenario came here; null for one's own. */
  origin: v.nullable(v.picklist(['link', 'file'])),
  createdAt: moment,
  changedAt: moment,
  /** It stands on the home screen, and is played. */
  isReady: v.boolean(),
  tests: listOf(pathTestSchema),
  /** When it was last in a backup; null: never. */
  backedUpAt: v.nullable(moment),
});

/** A scenario of this person's own, as it is kept. */
export type DraftRecord = Readonly<v.InferOutput<typeof draftSchema>>;

/** Checks a stored scenario at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readDraftRecord = (value: unknown): Result<DraftRecord, StorageProblem> =>
  readDocument(value, draftSchema, MIGRATIONS);
