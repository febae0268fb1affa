import { answersOf } from '../../analysis/items/answers.ts';
import type { Conducted } from '../../app/hiring/evidence/evidence.ts';
import type { ScoredRun } from '../../app/hiring/evidence/exercise-scores.ts';
import { missing } from '../../engine/result.ts';
import { NO_MARKS } from '../../engine/scoring/score.ts';
import { customerNames } from '../../app/conversation/transcript.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { leaveSeat, openRun } from '../runs/open-seat.ts';
import { type KeptRun, runsOf } from '../runs/run-queries.ts';

/** A conversation of a candidate, played again, with what could be earned in it. */
export interface ConductedRun {
  readonly run: KeptRun;
  readonly conducted: Conducted;
  readonly scored: ScoredRun;
}

const conductedIn = async (context: Context, unit: Unit, run: KeptRun): Promise<ConductedRun> => {
  const { scenario, seat } = await openRun(context, unit, run);
  leaveSeat(context, unit, run.id, seat);
  const { conversation } = seat;
  const { id, title } = scenario.scenario;
  const [answers = missing()] = answersOf([conversation]);
  return {
    run,
    conducted: { scenario: id, title, customer: customerNames(scenario), conversation },
    scored: {
      answers,
      best: scenario.facts.find(facts => facts.id === run.variant)?.best ?? NO_MARKS,
    },
  };
};

/** What a candidate did, part after part, as far as they have come. The candidate has to be locked. */
export const conductedBy = async (
  context: Context,
  unit: Unit,
  candidate: string,
): Promise<readonly ConductedRun[]> => {
  const begun = (await runsOf(unit, [candidate])).filter(({ begunAt }) => begunAt !== null);
  const conducted: ConductedRun[] = [];
  for (const run of begun) conducted.push(await conductedIn(context, unit, run));
  return conducted;
};
