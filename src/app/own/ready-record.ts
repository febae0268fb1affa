import * as v from 'valibot';
import { ACT_NAMES, AXES } from '../../engine/model/acts.ts';
import type { Result } from '../../engine/result.ts';
import { READY_FORMAT } from '../../engine/versions.ts';
import type { StorageProblem } from '../ports.ts';
import { count, listOf, moment, name, text } from '../storage/fields.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';
import { scenarioSchema } from './scenario-schema.ts';

const MIGRATIONS = migrationsTo(READY_FORMAT, []);

const marks = v.object({ accuracy: count, empathy: count });

const spot = v.object({
  variant: name,
  choices: listOf(count),
  regrets: listOf(v.tuple([count, count])),
});

const playable = v.object({
  scenario: scenarioSchema,
  /** Names the rules and the compiled story: what was played under another one is an older version. */
  version: name,
  json: v.string(),
  variants: listOf(v.object({ id: name, best: marks, decisions: count })),
  drills: listOf(
    v.object({
      id: name,
      act: v.picklist(ACT_NAMES),
      axis: v.picklist(AXES),
      spots: listOf(spot),
    }),
  ),
  /** A drawing, as SVG. */
  portrait: v.string(),
});

const problem = v.object({
  code: text,
  severity: v.picklist(['error', 'warning', 'information']),
  message: text,
  remedy: text,
  file: text,
  line: count,
});

const schema = v.object({
  format: v.literal(READY_FORMAT),
  /** The draft's name. */
  id: name,
  title: text,
  /** Which state of the draft it was made from, and under which rules. */
  of: moment,
  rules: count,
  playable: v.nullable(playable),
  problems: listOf(problem),
});

/** A scenario of one's own as it is played: compiled, proved and drawn when it was made ready. */
export type ReadyRecord = Readonly<v.InferOutput<typeof schema>>;

/** Checks a stored record at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readReadyRecord = (value: unknown): Result<ReadyRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);
