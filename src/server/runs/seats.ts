import { MOST_SEATS } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import type { ReplayProblem } from '../../engine/run/run.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import type { ShelvedScenario } from '../scenarios/shelf.ts';
import type { KeptChoice, KeptRun } from './run-queries.ts';

/** A conversation at hand: the story where it stands, and everything until there. */
export interface Seat {
  readonly teller: InkTeller;
  readonly conversation: Conversation;
}

/**
 * Conversations that were moved lately. Whoever works on a run takes its seat away and puts it back
 * once the work is safe: what fails in between is forgotten, and played again from the choices.
 */
export interface Seats {
  take(run: string): Seat | null;
  put(run: string, seat: Seat): void;
}

/** The longest unused goes first. */
export const createSeats = (most = MOST_SEATS): Seats => {
  const seats = new Map<string, Seat>();
  return {
    take(run) {
      const seat = seats.get(run) ?? null;
      seats.delete(run);
      return seat;
    },
    put(run, seat) {
      seats.delete(run);
      seats.set(run, seat);
      const [oldest] = seats.keys();
      if (seats.size > most && oldest !== undefined) seats.delete(oldest);
    },
  };
};

type Seated = Result<Seat, ReplayProblem>;

/** A seat at the first decision. */
export const firstSeat = (
  { scenario, story }: ShelvedScenario,
  { variant }: Pick<KeptRun, 'variant'>,
): Seated => {
  const teller = createTeller(story, { cast: scenario.cast, variant });
  const conversation = begin(scenario, teller);
  return conversation.ok ? ok({ teller, conversation: conversation.value }) : conversation;
};

/** The seat after one more reply. The teller moves on: the old seat is none any more. */
export const moveSeat = ({ teller, conversation }: Seat, index: number): Seated => {
  const next = advance(conversation, teller, index);
  return next.ok ? ok({ teller, conversation: next.value }) : next;
};

const isSame = ({ conversation }: Seat, { index, id }: KeptChoice): boolean =>
  id === undefined || conversation.replies.find(reply => reply.index === index)?.key.id === id;

/** The seat after these choices. */
export const catchUp = (from: Seat, choices: readonly KeptChoice[]): Seated => {
  let seat = from;
  for (const choice of choices) {
    if (!isSame(seat, choice)) return err({ code: 'replay/other-reply', detail: `${choice.turn}` });
    const next = moveSeat(seat, choice.index);
    if (!next.ok) return next;
    seat = next.value;
  }
  return ok(seat);
};
