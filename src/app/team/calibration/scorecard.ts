import * as v from 'valibot';
import { LARGEST_HANDED, LONGEST_NOTE } from '../../../engine/limits.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore, StorageProblem } from '../../ports.ts';
import { name } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';

/** What a card may hold: more than anybody can mark by. */
export const SCORECARD_LIMITS = {
  sections: 12,
  items: 20,
  autoFails: 20,
  /** Characters of a name or a question. */
  line: 300,
  weight: 100,
} as const;

/** Into how many steps an item may be marked: from no to yes, and what lies between. */
export const SCALES = [2, 3, 4, 5] as const;

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(SCORECARD_LIMITS.line));

const question = v.object({
  id: name,
  text: line,
  /** What it takes; may be empty. */
  about: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});

const section = v.object({
  id: name,
  name: line,
  /** Its share of the whole; shares need not make a hundred. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SCORECARD_LIMITS.weight)),
  items: v.pipe(v.array(question), v.nonEmpty(), v.maxLength(SCORECARD_LIMITS.items)),
});

type Card = Readonly<{
  sections: readonly { readonly id: string; readonly items: readonly { readonly id: string }[] }[];
  autoFails: readonly { readonly id: string }[];
}>;

/** Marks are kept by these names: each means one thing. */
const areNamesApart = ({ sections, autoFails }: Card): boolean => {
  const ids = [
    ...sections.flatMap(({ id, items }) => [id, ...items.map(item => item.id)]),
    ...autoFails.map(({ id }) => id),
  ];
  return new Set(ids).size === ids.length;
};

export const scorecard = v.pipe(
  v.object({
    format: v.literal(COACHING_FORMAT),
    id: name,
    title: line,
    scale: v.picklist(SCALES),
    sections: v.pipe(v.array(section), v.nonEmpty(), v.maxLength(SCORECARD_LIMITS.sections)),
    /** Any one of them, and the whole counts for nothing. */
    autoFails: v.pipe(v.array(question), v.maxLength(SCORECARD_LIMITS.autoFails)),
  }),
  v.check(card => areNamesApart(card)),
  v.check(({ sections }) => sections.some(({ weight }) => weight > 0)),
);

/** By what a conversation is marked. */
export type Scorecard = Readonly<v.InferOutput<typeof scorecard>>;
export type ScorecardSection = Scorecard['sections'][number];
export type ScorecardItem = ScorecardSection['items'][number];

const MIGRATIONS = migrationsTo(COACHING_FORMAT, []);

export const readScorecard = (value: unknown): Result<Scorecard, StorageProblem> =>
  readDocument(value, scorecard, MIGRATIONS);

/** The one card that this browser marks by. */
export type ScorecardStore = RecordCollection<Scorecard>;

export const createScorecardStore = (records: RecordStore): ScorecardStore =>
  createRecordCollection(records, {
    read: readScorecard,
    nameOf: ({ id }) => id,
    withRecord: (all, one) => [...all.filter(({ id }) => id !== one.id), one],
  });

const SCORECARD_KIND = 'composure-scorecard';

const file = v.object({ kind: v.literal(SCORECARD_KIND), scorecard: v.unknown() });

export type ScorecardProblem = 'scorecard/too-large' | 'scorecard/not-one' | 'scorecard/newer';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};

/** Checks a file at the door. */
export const readScorecardFile = (text: string): Result<Scorecard, ScorecardProblem> => {
  if (text.length > LARGEST_HANDED) return err('scorecard/too-large');
  const read = v.safeParse(file, parsed(text));
  if (!read.success) return err('scorecard/not-one');
  const card = readScorecard(read.output.scorecard);
  if (card.ok) return ok(card.value);
  return err(card.error === 'storage/newer' ? 'scorecard/newer' : 'scorecard/not-one');
};

export const writeScorecardFile = (card: Scorecard): string =>
  `${JSON.stringify({ kind: SCORECARD_KIND, scorecard: card }, null, 2)}\n`;
