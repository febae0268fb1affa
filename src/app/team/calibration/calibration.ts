import * as v from 'valibot';
import { LARGEST_HANDED, LONGEST_NAME, LONGEST_NOTE } from '../../../engine/limits.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore, StorageProblem } from '../../ports.ts';
import { count, listOf, moment, name } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';
import { teamRunSchema } from '../team-run.ts';
import { type Scorecard, scorecard, SCORECARD_LIMITS } from './scorecard.ts';

const { sections, items } = SCORECARD_LIMITS;

const mark = v.object({
  item: name,
  /** Steps from 0; null: it does not apply here. */
  mark: v.nullable(v.pipe(count, v.maxValue(4))),
  comment: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});

const scoring = v.object({
  id: name,
  /** Who marked; '' for nobody named. */
  lead: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  at: moment,
  marks: v.pipe(v.array(mark), v.maxLength(sections * items)),
  /** Auto-fails that were found. */
  autoFails: listOf(name),
});

/** How one lead marked a conversation. */
export type Scoring = Readonly<v.InferOutput<typeof scoring>>;
export type Mark = Scoring['marks'][number];

/** So many mark a conversation. */
export const LEADS = 2;

const calibration = v.object({
  format: v.literal(COACHING_FORMAT),
  id: name,
  at: moment,
  run: teamRunSchema,
  /** As it was when it began: a card that is changed later changes nothing here. */
  scorecard,
  scorings: v.pipe(v.array(scoring), v.maxLength(LEADS)),
  /** Marks that are being given; null: none. */
  draft: v.nullable(scoring),
});

/** Two leads who mark the same conversation, neither knowing what the other gave. */
export type Calibration = Readonly<v.InferOutput<typeof calibration>>;

const MIGRATIONS = migrationsTo(COACHING_FORMAT, []);

export const readCalibration = (value: unknown): Result<Calibration, StorageProblem> =>
  readDocument(value, calibration, MIGRATIONS);

export type CalibrationStore = RecordCollection<Calibration>;

export const createCalibrationStore = (records: RecordStore): CalibrationStore =>
  createRecordCollection(records, {
    read: readCalibration,
    nameOf: ({ id }) => id,
    withRecord: (all, one) =>
      [one, ...all.filter(({ id }) => id !== one.id)].sort((a, b) => b.at.localeCompare(a.at)),
  });

/** Nothing is revealed before. */
export const isWhole = ({ scorings }: Pick<Calibration, 'scorings'>): boolean =>
  scorings.length >= LEADS;

/** Items of the card that have neither a mark nor "does not apply". */
export const unmarked = (card: Scorecard, { marks }: Pick<Scoring, 'marks'>): number => {
  const marked = new Set(marks.map(({ item }) => item));
  return card.sections.flatMap(section => section.items).filter(({ id }) => !marked.has(id)).length;
};

/** The marks with another one, or another comment, in the place of the old. */
export const withMark = (draft: Scoring, item: string, change: Partial<Mark>): Scoring => {
  const before = draft.marks.find(one => one.item === item);
  const after = { item, mark: null, comment: '', ...before, ...change };
  return { ...draft, marks: [...draft.marks.filter(one => one.item !== item), after] };
};

/** What is marked is closed: it is seen again when the other has marked too. */
export const closeDraft = (calibrated: Calibration, at: string): Calibration => {
  const { draft, scorings } = calibrated;
  if (draft === null || isWhole(calibrated)) return calibrated;
  return { ...calibrated, draft: null, scorings: [...scorings, { ...draft, at }] };
};

// Two leads at two desks: a file goes to the second, and one comes back.

const CALIBRATION_KIND = 'composure-calibration';

const file = v.object({ kind: v.literal(CALIBRATION_KIND), calibration: v.unknown() });

export type CalibrationProblem =
  | 'calibration/too-large'
  | 'calibration/not-one'
  | 'calibration/newer'
  | 'calibration/full';

/** Without marks for whoever is to mark; with them for whoever has. Who played is nobody's business while marks are given. */
export const writeCalibrationFile = (calibrated: Calibration, withMarks: boolean): string => {
  const scorings = withMarks ? calibrated.scorings : [];
  const run = withMarks ? calibrated.run : { ...calibrated.run, player: '', team: '' };
  const handed = { ...calibrated, run, draft: null, scorings };
  return `${JSON.stringify({ kind: CALIBRATION_KIND, calibration: handed }, null, 2)}\n`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};

/** Checks a file at the door. */
export const readCalibrationFile = (text: string): Result<Calibration, CalibrationProblem> => {
  if (text.length > LARGEST_HANDED) return err('calibration/too-large');
  const read = v.safeParse(file, parsed(text));
  if (!read.success) return err('calibration/not-one');
  const found = readCalibration(read.output.calibration);
  if (found.ok) return ok({ ...found.value, draft: null });
  return err(found.error === 'storage/newer' ? 'calibration/newer' : 'calibration/not-one');
};

/** What is here, with the marks that came; nothing of what is here is written over. */
export const merged = (
  here: Calibration | undefined,
  came: Calibration,
): Result<Calibration, CalibrationProblem> => {
  if (here === undefined) return ok(came);
  const known = new Set(here.scorings.map(({ id }) => id));
  const fresh = came.scorings.filter(({ id }) => !known.has(id));
  if (here.scorings.length + fresh.length > LEADS) return err('calibration/full');
  return ok({ ...here, scorings: [...here.scorings, ...fresh] });
};
