import type { SignedResult } from '../../formats/result/result.ts';
import { customerNames, transcriptOf } from '../../app/conversation/transcript.ts';
import { RESULT_FORMAT } from '../../engine/versions.ts';
import { missing } from '../../engine/result.ts';
import { earned, NO_MARKS } from '../../engine/scoring/score.ts';
import { choicesOf } from '../runs/run-queries.ts';
import type { OpenRun } from '../runs/open-seat.ts';
import type { Visit } from '../runs/visit.ts';
import { keepResult } from './result-queries.ts';

const saidIn = ({ seat, scenario }: OpenRun): SignedResult['transcript'] =>
  transcriptOf(seat.conversation, customerNames(scenario)).said.map(({ voice, name, text }) => ({
    voice,
    name,
    text,
  }));

const choicesIn = async ({ unit, run }: Visit): Promise<SignedResult['choices']> =>
  (await choicesOf(unit, run.id)).map(({ index, id, at }) => ({
    index,
    at,
    ...(id === undefined ? {} : { id }),
  }));

const resultOf = async (visit: Visit, open: OpenRun): Promise<SignedResult> => {
  const { run, scenario, seat } = open;
  const { exercise, version } = visit.holder;
  return {
    format: RESULT_FORMAT,
    run: run.id,
    candidate: run.candidate,
    exercise,
    exerciseVersion: version,
    part: run.part,
    scenario: scenario.scenario.id,
    sources: scenario.id,
    version: scenario.version,
    variant: run.variant,
    begunAt: run.begunAt ?? missing(),
    endedAt: run.endedAt ?? missing(),
    choices: await choicesIn(visit),
    transcript: saidIn(open),
    ending: seat.conversation.ending,
    marks: earned(seat.conversation.turns),
    best: scenario.facts.find(({ id }) => id === run.variant)?.best ?? NO_MARKS,
  };
};

/** Signs what came of a run, in the transaction of its last reply: no run is over without a result. */
export const signResult = async (visit: Visit, open: OpenRun): Promise<void> => {
  const { context, unit, now } = visit;
  await keepResult(unit, open.run.id, await context.signer.sign(await resultOf(visit, open)), now);
};
