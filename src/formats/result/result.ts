import * as v from 'valibot';
import { VOICES } from '../../app/runs/run-record.ts';
import { count, listOf, moment, name, text } from '../../app/storage/fields.ts';
import { RESULT_FORMAT } from '../../engine/versions.ts';
import { ENDING_KINDS } from '../../engine/model/story-step.ts';

const choice = v.object({
  /** Its place in the story's order. */
  index: count,
  id: v.exactOptional(name),
  at: moment,
});

const marks = v.object({
  accuracy: v.pipe(v.number(), v.integer()),
  empathy: v.pipe(v.number(), v.integer()),
});

const resultSchema = v.object({
  format: v.literal(RESULT_FORMAT),
  run: name,
  /** Ids at the server: no name of a person stands here. */
  candidate: name,
  exercise: name,
  exerciseVersion: count,
  /** From 0. */
  part: count,
  scenario: name,
  /** SHA-256 of the scenario's files. */
  sources: name,
  /** The rules and the story, as runs name them. */
  version: name,
  variant: name,
  begunAt: moment,
  endedAt: moment,
  choices: listOf(choice),
  transcript: listOf(v.object({ voice: v.picklist(VOICES), name: v.nullable(text), text })),
  /** Null: its time was up before it ended. */
  ending: v.nullable(
    v.object({ kind: v.picklist(ENDING_KINDS), warranted: v.boolean(), summary: text }),
  ),
  /** What was earned, and the most that could be. Worked out again by whoever replays it. */
  marks,
  best: marks,
});

/** What a server vouches for with its signature: what was chosen and said, and under which rules. */
export type SignedResult = Readonly<v.InferOutput<typeof resultSchema>>;

export const isResult = (value: unknown): value is SignedResult => v.is(resultSchema, value);

/** A result as a file: the signed text, and the public keys as the server published them then. */
const fileSchema = v.object({
  jws: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  keys: v.exactOptional(v.unknown()),
});
export type ResultFile = Readonly<v.InferOutput<typeof fileSchema>>;

/** What a result's file holds, or null where it is none. */
export const readResultFile = (file: unknown): ResultFile | null => {
  const read = v.safeParse(fileSchema, file);
  return read.success ? read.output : null;
};
