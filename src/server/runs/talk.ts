import type { ExerciseStanding } from '../../app/hiring/api/candidate-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { takeStep } from '../../app/hiring/candidate/steps.ts';
import { err, missing, ok, type Result } from '../../engine/result.ts';
import { choiceOf } from '../../engine/run/run.ts';
import { keepProgressOf } from '../candidates/candidate-queries.ts';
import type { Holder } from '../candidates/links.ts';
import { signResult } from '../results/sign-run.ts';
import { offersAt, putOnOffer } from './offers.ts';
import { leaveSeat, type OpenRun, openRun } from './open-seat.ts';
import { keepChoice, keepProgress, refOfTurn } from './run-queries.ts';
import { moveSeat } from './seats.ts';
import { type Showing, standingOf } from './standing.ts';
import { isTimeUp, isTurnOf, timeIsUpAt, type Visit } from './visit.ts';

type Asked<T> = Promise<Result<T, RefusalCode>>;

const showingOf = (visit: Visit): Showing => ({
  showMood: visit.holder.terms.moodMeter === 'shown',
  until: timeIsUpAt(visit),
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
  const { context, unit, run, now } = visit;
  if (run.begunAt !== null) return standIn(visit);
  if (!isTurnOf(visit, 'talking')) return err('run/not-now');
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
  const { run } = visit;
  if (run.begunAt === null) return 'run/not-begun';
  if (run.endedAt !== null) return 'run/over';
  if (!isTurnOf(visit, 'talking')) return 'run/not-now';
  if (turn > run.turns + 1) return 'run/out-of-step';
  return isTimeUp(visit) ? 'run/time-is-up' : null;
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
  if (run.endedAt !== null) return;
  const place = { run: run.id, turn: run.turns + 1, now };
  await putOnOffer(unit, place, seat.conversation.replies);
};

/** The conversation is over: what came of it is signed, and the exercise goes on with what is next. */
const finish = async ({ holder, ...visit }: Visit, open: OpenRun): Promise<Holder> => {
  const { unit, now } = visit;
  await signResult({ holder, ...visit }, open);
  const step = { name: 'finish-conversation' } as const;
  const next = takeStep(holder.progress, step, holder.terms, now);
  if (!next.ok) throw new Error(`a conversation ended that was not on: ${next.error}`);
  const changed = { ...holder, progress: next.value };
  await keepProgressOf(unit, changed);
  return changed;
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
  if (next.run.endedAt !== null) await finish(visit, next);
  return ok(await stand({ ...visit, run: next.run }, next));
};

/** Ends a conversation whose time is up, as far as it has come. */
export const finishByTime = async (visit: Visit): Asked<Holder> => {
  const { context, unit, run, now } = visit;
  if (!isTurnOf(visit, 'talking')) return err('step/not-now');
  if (!isTimeUp(visit)) return err('run/time-left');
  const open = await openRun(context, unit, { ...run, endedAt: now });
  await keepProgress(unit, open.run);
  return ok(await finish(visit, open));
};
