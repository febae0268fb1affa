import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import type { Ask } from '../hiring/api/ask.ts';
import { id } from '../hiring/api/fields.ts';
import type { ApiProblem } from '../hiring/api/read-answer.ts';
import { readRoomCode } from '../hiring/api/room-code.ts';
import { type Ballot, voteApi } from '../hiring/api/vote-api.ts';
import type { Timer } from '../ports.ts';

/** What a phone keeps of the room that it is in, to come back to it. */
export interface KeptPhone {
  readonly code: string;
  readonly token: string;
}

const keptSchema = v.object({
  code: v.pipe(
    v.string(),
    v.check(code => readRoomCode(code) === code),
  ),
  token: id,
});

/** The same as it was found where it was kept; null: it is none. */
export const readKept = (found: unknown): KeptPhone | null => {
  const read = v.safeParse(keptSchema, found);
  return read.success ? read.output : null;
};

/** In a room. */
export interface InRoom {
  readonly name: 'in';
  readonly code: string;
  readonly ballot: Ballot;
  /** What was pressed and has not been answered; null: nothing. */
  readonly sending: number | null;
  /** There is no way to the server at this moment. */
  readonly lost: boolean;
  /** Why what was pressed last does not count. */
  readonly problem: ApiProblem | null;
}

export type PhoneState =
  /** A code is wanted. `problem`: why the last one led nowhere. */
  | { readonly name: 'outside'; readonly problem: ApiProblem | null }
  | { readonly name: 'joining' }
  | InRoom
  /** The room was closed. */
  | { readonly name: 'over' };

export interface Phone {
  readonly store: Pick<StoreApi<PhoneState>, 'getState' | 'subscribe'>;
  /** Comes in by this code, unless it is there, or goes back to the room that it was in; null: no code is known. */
  enter(code: string | null): void;
  /** Says what it wants, by its place in the list. */
  vote(reply: number): void;
  /** Looks at once: the phone has slept, or there is a network again. */
  wake(): void;
  /** Asks no more. */
  leave(): void;
}

export interface PhoneParts {
  /** A way to ask the server with this token; null: with none. */
  readonly connect: (token: string | null) => Ask;
  readonly timer: Timer;
  readonly kept: {
    readonly read: () => KeptPhone | null;
    readonly keep: (phone: KeptPhone | null) => void;
  };
}

/** Milliseconds between two looks, while there is no way to the server, and after something unforeseen. */
const LOOK = 1500;
const AGAIN = 3000;
const SOON = 300;

/** A vote that the server will never take. */
const REFUSED: readonly ApiProblem[] = [
  'vote/closed',
  'vote/other-question',
  'vote/not-on-offer',
  'request/invalid',
];

interface Wanted {
  readonly question: string;
  readonly reply: number;
}

const NOTHING_YET: Ballot = { question: null, vote: null };

interface VisitParts {
  readonly ask: Ask;
  readonly timer: Timer;
  readonly heard: (state: PhoneState) => void;
  readonly code: string;
  /** Null: it comes back, and has to look first. */
  readonly ballot: Ballot | null;
}

/** One stay in a room. One request at a time: the next look, or the vote that was pressed last. */
class Visit {
  private readonly ask: Ask;
  private readonly timer: Timer;
  private readonly heard: VisitParts['heard'];
  private here: InRoom;
  private wanted: Wanted | null = null;
  private busy = false;
  private over = false;
  private cancel: (() => void) | null = null;

  constructor({ ask, timer, heard, code, ballot }: VisitParts) {
    this.ask = ask;
    this.timer = timer;
    this.heard = heard;
    const begun = { ballot: ballot ?? NOTHING_YET, sending: null, lost: false, problem: null };
    this.here = { name: 'in', code, ...begun };
    if (ballot !== null) heard(this.here);
    void this.look();
  }

  vote(reply: number): void {
    const { question } = this.here.ballot;
    if (question === null || !question.isOpen) return;
    this.wanted = { question: question.id, reply };
    this.tell({ sending: reply, problem: null });
    void this.look();
  }

  async look(): Promise<void> {
    if (this.busy || this.over) return;
    this.cancel?.();
    this.busy = true;
    const sent = this.wanted;
    const answer = await this.request(sent);
    this.busy = false;
    if (this.over) return;
    if (answer.ok) this.arrive(answer.value, sent);
    else this.fail(answer.error, sent);
    const isNewer = this.wanted !== null && this.wanted !== sent;
    const isRefused = sent !== null && !answer.ok;
    // What was pressed meanwhile is sent, and after a vote that came too late it is seen how things stand.
    this.lookIn(isNewer || isRefused ? SOON : LOOK);
  }

  stop(): void {
    this.over = true;
    this.cancel?.();
  }

  private lookIn(milliseconds: number): void {
    if (this.over) return;
    const pause = this.here.lost ? AGAIN : milliseconds;
    this.cancel = this.timer.after(pause, () => void this.look());
  }

  private request(sent: Wanted | null): Promise<Result<Ballot, ApiProblem>> {
    return sent === null
      ? this.ask(voteApi.ballot, { parameters: {}, body: null })
      : this.ask(voteApi.vote, { parameters: {}, body: { ...sent } });
  }

  private tell(next: Partial<InRoom>): void {
    this.here = { ...this.here, ...next };
    this.heard(this.here);
  }

  private arrive(ballot: Ballot, sent: Wanted | null): void {
    if (this.wanted === sent) this.wanted = null;
    const isOther = ballot.question?.id !== this.here.ballot.question?.id;
    const problem = sent !== null || isOther ? null : this.here.problem;
    this.tell({ ballot, sending: this.wanted?.reply ?? null, lost: false, problem });
  }

  private fail(problem: ApiProblem, sent: Wanted | null): void {
    if (problem === 'room/closed') {
      this.stop();
      this.heard({ name: 'over' });
    } else if (sent === null || !REFUSED.includes(problem)) this.tell({ lost: true });
    else {
      if (this.wanted === sent) this.wanted = null;
      this.tell({ sending: this.wanted?.reply ?? null, lost: false, problem });
    }
  }
}

/** The room that a phone is in, or is coming into. */
interface Place {
  readonly code: string;
  /** Null while it comes in. */
  visit: Visit | null;
}

const stayIn = (
  { connect, timer, kept }: PhoneParts,
  { code, token }: KeptPhone,
  ballot: Ballot | null,
  show: (state: PhoneState) => void,
): Visit => {
  const heard = (state: PhoneState): void => {
    if (state.name === 'over') kept.keep(null);
    show(state);
  };
  return new Visit({ ask: connect(token), timer, heard, code, ballot });
};

/** The one door for what a phone does in a room. Nothing is known of whose it is. */
export const createPhone = (parts: PhoneParts): Phone => {
  const { connect, kept } = parts;
  const store = createStore<PhoneState>(() => ({ name: 'joining' }));
  let at: Place | null = null;

  const show = (state: PhoneState): void => {
    if (state.name === 'over' || state.name === 'outside') at = null;
    store.setState(state, true);
  };

  const join = async (place: Place): Promise<void> => {
    const { code } = place;
    const answer = await connect(null)(voteApi.joinRoom, { parameters: {}, body: { code } });
    if (at !== place) return;
    if (!answer.ok) return show({ name: 'outside', problem: answer.error });
    const phone = { code, token: answer.value.phone };
    kept.keep(phone);
    place.visit = stayIn(parts, phone, answer.value.ballot, show);
  };

  const leave = (): void => {
    at?.visit?.stop();
    at = null;
  };

  const come = (code: string, before: KeptPhone | null): void => {
    leave();
    show({ name: 'joining' });
    at = { code, visit: null };
    if (before === null) void join(at);
    else at.visit = stayIn(parts, before, null, show);
  };

  return {
    store,
    enter(typed) {
      const before = kept.read();
      const code = typed === null ? (before?.code ?? null) : readRoomCode(typed);
      if (code === null) {
        leave();
        show({ name: 'outside', problem: typed === null ? null : 'request/invalid' });
      } else if (at?.code !== code) come(code, before?.code === code ? before : null);
    },
    vote: reply => at?.visit?.vote(reply),
    wake: () => void at?.visit?.look(),
    leave,
  };
};
