import { advance } from '../../engine/run/conversation.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Answer, ConversationPort, PortProblem, ReplyRequest } from './conversation-port.ts';
import { isFurther } from '../runs/resumable-run.ts';
import { refOf, type Seat, standingAt } from './seat.ts';
import { createSeatHolder, type HeldSeat, type HolderParts, isElsewhere } from './seat-holder.ts';
import { seatBranch, type SeatingParts, seatKept, seatNew } from './seating.ts';

export interface LocalParts extends SeatingParts, HolderParts {}

const problem = (code: Exclude<PortProblem['code'], 'catalogue/broken'>, detail: string) =>
  err({ code, detail });

const standingOn = (seat: HeldSeat): Answer => ok(standingAt(seat, isElsewhere(seat)));

/** A decision that has been answered already, with this very reply or with another one. */
const repeated = (seat: HeldSeat, { run, turn, ref }: ReplyRequest): Answer => {
  const made = seat.conversation.turns[turn - 1];
  return made !== undefined && refOf(made.reply) === ref
    ? standingOn(seat)
    : problem('port/out-of-step', run);
};

/** Whether this page may change the run. */
const mayMove = (seat: HeldSeat): boolean => !seat.outdated && !isElsewhere(seat);

/** The seat after one reply. */
const replied = (seat: HeldSeat, ref: string): Result<HeldSeat, PortProblem> => {
  const { conversation, teller } = seat;
  const reply = conversation.replies.find(offer => refOf(offer) === ref);
  if (reply === undefined)
    return problem(
      conversation.ending === null ? 'conversation/not-on-offer' : 'conversation/over',
      ref,
    );
  const next = advance(conversation, teller, reply.index);
  return next.ok ? ok({ ...seat, conversation: next.value }) : next;
};

/** The seat after a look at a card of the desk; null where it had been looked at before. */
const withRead = (seat: HeldSeat, card: string): HeldSeat | null => {
  const { deskReads } = seat.run;
  if (deskReads.some(read => read.card === card)) return null;
  const read = { turn: seat.conversation.turns.length, card };
  return { ...seat, run: { ...seat.run, deskReads: [...deskReads, read] } };
};

const answer = async (taken: Promise<Result<HeldSeat, PortProblem>>): Promise<Answer> => {
  const seat = await taken;
  return seat.ok ? standingOn(seat.value) : seat;
};

/** Holds the conversation in this page. */
export const createLocalConversation = (parts: LocalParts): ConversationPort => {
  const { runs } = parts;
  const holder = createSeatHolder(parts);

  /** The seat of a run that is known here, by its record or because nothing has been said yet. */
  const seatKnown = async (run: string): Promise<Result<Seat, PortProblem> | null> => {
    const here = holder.seatOf(run);
    if (here !== null && mayMove(here)) return ok(here);
    const kept = await runs.reread(run, isFurther);
    if (kept !== undefined) return seatKept(kept, parts);
    return here === null ? null : ok(here);
  };

  return {
    open(request) {
      const seat = async () => (await seatKnown(request.run)) ?? seatNew(request, parts);
      return answer(holder.take(request.run, seat));
    },
    resume({ run, takeOver }) {
      const seat = async () => (await seatKnown(run)) ?? problem('port/unknown-run', run);
      return answer(holder.take(run, seat, takeOver));
    },
    async playOn(request) {
      const { run } = request;
      const seat = async () => (await seatKnown(run)) ?? seatBranch(request, parts);
      const taken = await holder.take(run, seat);
      const isNew = taken.ok && runs.find(run) === undefined;
      return answer(Promise.resolve(isNew ? ok(holder.move(taken.value)) : taken));
    },
    async reply(request) {
      const seat = holder.seatOf(request.run);
      if (seat === null) return problem('port/no-conversation', request.run);
      if (request.turn !== seat.conversation.turns.length + 1) return repeated(seat, request);
      if (!mayMove(seat)) return problem('port/elsewhere', request.run);
      const next = replied(seat, request.ref);
      return next.ok ? standingOn(holder.move(next.value)) : next;
    },
    async desk({ run }) {
      const seat = holder.seatOf(run);
      if (seat === null) return problem('port/no-conversation', run);
      const cards = seat.desk.read(seat.teller.story);
      return ok({ run, turns: seat.conversation.turns.length, cards });
    },
    async noteRead({ run, card }) {
      const seat = holder.seatOf(run);
      const next = seat === null || !mayMove(seat) ? null : withRead(seat, card);
      if (next !== null) holder.move(next);
    },
    leave: async ({ run }) => holder.leave(run),
    onMoved: listener => holder.onMoved(listener),
  };
};
