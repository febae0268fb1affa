import * as v from 'valibot';
import type { ScoreBand } from '../../../analysis/statistics/score-band.ts';
import { type Act, type ByAxis, isAct } from '../../../engine/model/acts.ts';
import { count, listOf, name, text } from '../../storage/fields.ts';
import { EVIDENCE_KINDS, type MatrixReport } from './evidence.ts';
import { MATRIX_ROWS } from './matrix.ts';

const act = v.custom<Act>(value => typeof value === 'string' && isAct(value));

const row = v.picklist(MATRIX_ROWS);

const evidence = v.object({
  row,
  kind: v.picklist(EVIDENCE_KINDS),
  scenario: name,
  title: text,
  turn: count,
  heard: text,
  said: text,
  isAction: v.boolean(),
  act,
  moodBefore: v.number(),
  moodAfter: v.number(),
});

const mishap = v.object({
  id: name,
  words: v.nullable(text),
  turn: count,
  said: text,
  scenario: name,
  title: text,
});

/** Evidence by the rows of the matrix, as it is sent. */
export const matrixReportSchema: v.GenericSchema<unknown, MatrixReport> = v.object({
  rows: listOf(
    v.object({
      row,
      shown: listOf(evidence),
      against: listOf(evidence),
      left: listOf(evidence),
      unasked: v.boolean(),
    }),
  ),
  breaches: listOf(mishap),
  brokenPromises: listOf(mishap),
});

const band = v.nullable(
  v.object({
    score: v.number(),
    standardError: v.number(),
    from: v.number(),
    to: v.number(),
    decisions: count,
  }),
);

/** Both scores with their ranges, as they are sent. */
export const scoresSchema: v.GenericSchema<unknown, ByAxis<ScoreBand | null>> = v.object({
  accuracy: band,
  empathy: band,
});
