import type { SignedResult } from '../../formats/result/result.ts';
import { customerNames, transcriptOf } from '../../app/conversation/transcript.ts';
import { RESULT_FORMAT } from '../../engine/versions.ts';
import { missing } from '../../engine/result.ts';
import { earned, NO_MARKS } from '../../engine/scoring/score.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { choicesOf } from '../runs/run-queries.ts';
import type { OpenRun } from '../runs/open-seat.ts';

interface Occasion {
  readonly context: Context;
  readonly unit: Unit;
  readonly now: string;
}

const saidIn = ({ seat, scenario }: OpenRun): SignedResult['transcript'] =>
  transcriptOf(seat.conversation, customerNames(scenario)).said.map(({ voice, name, text }) => ({
    voice,
    name,
    text,
  }));

const resultOf = async ({ unit, now }: Occasion, open: OpenRun): Promise<SignedResult> => {
  const { run, scenario, seat } = open;
  const choices = await choicesOf(unit, run.id);
  return {
    format: RESULT_FORMAT,
    run: run.id,
    candidate: run.candidate,
    exercise: run.exercise,
    scenario: scenario.scenario.id,
    sources: scenario.id,
    version: scenario.version,
    variant: run.variant,
    begunAt: run.begunAt ?? missing(),
    endedAt: now,
    choices: choices.map(({ index, id, at }) => ({
      index,
      at,
      ...(id === undefined ? {} : { id }),
    })),
    transcript: saidIn(open),
    ending: seat.conversation.ending ?? missing(),
    marks: earned(seat.conversation.turns),
    best: scenario.facts.find(({ id }) => id === run.variant)?.best ?? NO_MARKS,
  };
};

/** Signs what came of a run, in the transaction of its last reply: no run is over without a result. */
export const signResult = async (occasion: Occasion, open: OpenRun): Promise<void> => {
  const { context, unit, now } = occasion;
  const jws = await context.signer.sign(await resultOf(occasion, open));
  await unit.query
    .insertInto('result')
    .values({ run_id: open.run.id, jws, signed_at: now })
    .execute();
};
