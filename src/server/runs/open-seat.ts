import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import type { Result } from '../../engine/result.ts';
import type { ReplayProblem } from '../../engine/run/run.ts';
import type { ShelvedScenario } from '../scenarios/shelf.ts';
import { choicesOf, type KeptRun } from './run-queries.ts';
import { catchUp, firstSeat, type Seat } from './seats.ts';

/** A run with its story, where it stands. */
export interface OpenRun {
  readonly run: KeptRun;
  readonly scenario: ShelvedScenario;
  readonly seat: Seat;
}

/**
 * A story that was proved to the end can be told: that it cannot is a fault of ours, or of a program
 * that tells it otherwise than the one that proved it.
 */
const orFault = <T>(told: Result<T, ReplayProblem>): T => {
  if (told.ok) return told.value;
  throw new Error(`a proved story cannot go on: ${told.error.code} ${told.error.detail}`);
};

/** A seat that has come further than the run is of a reply that was never kept. */
const isUsable = ({ conversation }: Seat, { turns }: KeptRun): boolean =>
  conversation.turns.length <= turns;

/**
 * Seats whoever plays a run where it stands: from what is at hand, and from the choices that other
 * processes have kept since. The run has to be locked.
 */
export const openRun = async (context: Context, unit: Unit, run: KeptRun): Promise<OpenRun> => {
  const scenario = await context.shelf.take(unit, run.scenarioVersion);
  const there = context.seats.take(run.id);
  const from = there !== null && isUsable(there, run) ? there : orFault(firstSeat(scenario, run));
  const known = from.conversation.turns.length;
  const missed = known === run.turns ? [] : await choicesOf(unit, run.id, known);
  return { run, scenario, seat: orFault(catchUp(from, missed)) };
};

/** Keeps the seat for the next request, once what was done is safe. */
export const leaveSeat = ({ seats }: Context, unit: Unit, run: string, seat: Seat): void =>
  unit.afterCommit(() => seats.put(run, seat));
