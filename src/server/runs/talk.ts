import type { ExerciseStanding } from '../../app/exercise/api/candidate-api.ts';
import type { RefusalCode } from '../../app/exercise/api/refusals.ts';
import { missing, err, ok, type Result } from '../../engine/result.ts';
import { choiceOf } from '../../engine/run/run.ts';
import type { Holder } from '../candidates/links.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { exerciseOf, type KeptExercise } from '../exercises/exercise-queries.ts';
import { hoursProblem, timeIsUpAt } from '../exercises/hours.ts';
import { signResult } from '../results/sign-run.ts';
import { offersAt, putOnOffer } from './offers.ts';
import { leaveSeat, type OpenRun, openRun } from './open-seat.ts';
import { keepChoice, keepProgress, type KeptRun, lockRun, refOfTurn } from './run-queries.ts';
import { moveSeat } from './seats.ts';
import { type Showing, standingOf } from './standing.ts';

/** Somebody in a run of theirs, and when. */
export interface Visit {
  readonly context: Context;
  readonly unit: Unit;
  readonly holder: Holder;
  readonly exercise: KeptExercise;
  readonly run: KeptRun;
  readonly now: string;
}

type Asked<T> = Promise<Result<T, RefusalCode>>;

export interface Knocking extends Pick<Visit, 'context' | 'unit' | 'holder' | 'now'> {
  readonly id: string;
}

/** Lets a candidate into a run of theirs. */
export const visitRun = async ({ id, ...knocking }: Knocking): Asked<Visit> => {
  const { unit, holder } = knocking;
  if (holder.consentedAt === null) return err('consent/missing');
  const run = await lockRun(unit, holder, id);
  if (run === null) return err('run/unknown');
  return ok({ ...knocking, run, exercise: await exerciseOf(unit, holder.exercise) });
};

const showingOf = ({ exercise, holder, run }: Visit): Showing => ({
  showMood: exercise.showMood,
  until: timeIsUpAt(exercise, holder.untimed, run.begunAt),
});

/** Where the run stands now. Its seat is kept for the next request. */
const stand = async (visit: Visit, open: OpenRun): Promise<ExerciseStanding> => {
  const { context, unit } = visit;
  const { run, seat } = open;
  const offers = run.endedAt === null ? await offersAt(unit, run.id, run.turns + 1) : [];
  leaveSeat(context, unit, run.id, seat);
  return standingOf(open, offers, showingOf(visit));
};

/** Where a run stands that has begun. */
export const standIn = async (visit: Visit): Asked<ExerciseStanding> => {
  const { context, unit, run } = visit;
  if (run.begunAt === null) return err('run/not-begun');
  return ok(await stand(visit, await openRun(context, unit, run)));
};

/** Begins a run, or goes on with one that has begun. */
export const beginRun = async (visit: Visit): Asked<ExerciseStanding> => {
  const { context, unit, run, exercise, now } = visit;
  if (run.begunAt !== null) return standIn(visit);
  const closed = hoursProblem(exercise, now);
  if (closed !== null) return err(closed);
  const begun = { ...run, begunAt: now };
  const open = await openRun(context, unit, begun);
  await keepProgress(unit, begun);
  await putOnOffer(unit, { run: run.id, turn: 1, now }, open.seat.conversation.replies);
  return ok(await stand({ ...visit, run: begun }, open));
};

export interface Sent {
  readonly turn: number;
  readonly ref: string;
}

/** A decision that was answered already: with this very reply, which counts once, or with another one. */
const repeated = async (visit: Visit, { turn, ref }: Sent): Asked<ExerciseStanding> =>
  (await refOfTurn(visit.unit, visit.run.id, turn)) === ref
    ? standIn(visit)
    : err('run/out-of-step');

/** Why no reply is taken for the next turn, or null. */
const replyProblem = (visit: Visit, { turn }: Sent): RefusalCode | null => {
  const { run, now } = visit;
  if (run.begunAt === null) return 'run/not-begun';
  if (run.endedAt !== null) return 'run/over';
  if (turn > run.turns + 1) return 'run/out-of-step';
  const { until } = showingOf(visit);
  return until !== null && now >= until ? 'run/time-is-up' : null;
};

/** The run after this reply. The story goes on in memory; what is kept of it follows. */
const moved = ({ run, now }: Visit, open: OpenRun, index: number): OpenRun => {
  const seat = moveSeat(open.seat, index);
  if (!seat.ok) throw new Error(`a proved story cannot go on: ${seat.error.code}`);
  const endedAt = seat.value.conversation.ending === null ? null : now;
  return { ...open, seat: seat.value, run: { ...run, turns: run.turns + 1, endedAt } };
};

const keepReply = async (visit: Visit, { run, seat }: OpenRun, ref: string): Promise<void> => {
  const { unit, now } = visit;
  const { reply } = seat.conversation.turns.at(-1) ?? missing();
  await keepChoice(unit, run.id, { ...choiceOf(reply), turn: run.turns, ref, at: now });
  await keepProgress(unit, run);
  if (run.endedAt === null) {
    const place = { run: run.id, turn: run.turns + 1, now };
    await putOnOffer(unit, place, seat.conversation.replies);
  }
};

/** Answers a decision: kept before it is acknowledged, and once however often it is sent. */
export const replyTo = async (visit: Visit, sent: Sent): Asked<ExerciseStanding> => {
  const { context, unit, run } = visit;
  if (sent.turn <= run.turns) return repeated(visit, sent);
  const problem = replyProblem(visit, sent);
  if (problem !== null) return err(problem);
  const offer = (await offersAt(unit, run.id, sent.turn)).find(({ ref }) => ref === sent.ref);
  if (offer === undefined) return err('run/not-on-offer');
  const next = moved(visit, await openRun(context, unit, run), offer.index);
  await keepReply(visit, next, sent.ref);
  if (next.run.endedAt !== null) await signResult(visit, next);
  return ok(await stand({ ...visit, run: next.run }, next));
};
