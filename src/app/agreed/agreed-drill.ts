import * as v from 'valibot';
import { SKILLS } from '../../engine/model/acts.ts';
import { LONGEST_NAME, LONGEST_NOTE } from '../../engine/limits.ts';
import { COACHING_FORMAT } from '../../engine/versions.ts';
import type { Result } from '../../engine/result.ts';
import type { StorageProblem } from '../ports.ts';
import type { DrillRecord } from '../practice/drill-record.ts';
import { keyOf } from '../practice/drill-catalogue.ts';
import { moment, name, text } from '../storage/fields.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';

const person = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

export const agreedDrill = v.object({
  format: v.literal(COACHING_FORMAT),
  id: name,
  /** Who practises: the name or pseudonym that stands in their settings. */
  player: name,
  /** Who coaches; '' for nobody named. */
  lead: person,
  at: moment,
  scenario: name,
  title: text,
  drill: name,
  skill: v.picklist(SKILLS),
  /** What it is for, in the words of both; may be empty. */
  why: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});

/** A drill that somebody and whoever coaches them agreed on. */
export type AgreedDrill = Readonly<v.InferOutput<typeof agreedDrill>>;

const MIGRATIONS = migrationsTo(COACHING_FORMAT, []);

/** Checks a stored one at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readAgreedDrill = (value: unknown): Result<AgreedDrill, StorageProblem> =>
  readDocument(value, agreedDrill, MIGRATIONS);

/** When it was done last since it was agreed; null: not yet. */
export const doneSince = (
  { scenario, drill, at }: AgreedDrill,
  records: readonly DrillRecord[],
): string | null => {
  const answers = records.find(({ key }) => key === keyOf(scenario, drill))?.answers ?? [];
  return answers.findLast(answer => answer.at > at)?.at ?? null;
};
