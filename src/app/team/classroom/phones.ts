import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../../engine/result.ts';
import type { Ask } from '../../hiring/api/ask.ts';
import { peopleApi } from '../../hiring/api/people-api.ts';
import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import { type Question, type VoteRoom, voteApi } from '../../hiring/api/vote-api.ts';
import type { Seeds, Timer } from '../../ports.ts';
import type { Hands } from './hands.ts';

/** A room at the server that is open for phones. */
export interface OpenRoom {
  readonly name: 'open';
  readonly room: VoteRoom;
  /** What this page has asked; null: nothing yet. */
  readonly asked: string | null;
  /** There is no way to the server at this moment. */
  readonly lost: boolean;
}

export type PhonesState =
  /** There is no server, or it has not answered yet: hands are typed in. */
  | { readonly name: 'none' }
  /** There is a server, and nobody who leads is signed in. */
  | { readonly name: 'signed-out' | 'not-lead' }
  | {
      readonly name: 'ready';
      /** Open since before, on this page or another. */
      readonly rooms: readonly VoteRoom[];
      readonly doing: boolean;
      /** Why what was asked for last was not done. */
      readonly problem: ApiProblem | null;
    }
  | OpenRoom;

/** The phones of a classroom, as whoever holds it deals with them. */
export interface Phones {
  readonly store: Pick<StoreApi<PhonesState>, 'getState' | 'subscribe'>;
  /** Looks whether there is a server here, and who is signed in. */
  load(): Promise<void>;
  open(): Promise<void>;
  /** Goes on with a room that is open. */
  goOn(room: VoteRoom): void;
  /** Closes a room for good. */
  end(room: VoteRoom): Promise<void>;
  /** Asks all phones, in place of what was asked before. */
  ask(question: Question): void;
  /** Ends the vote; how many want each reply, as far as it is known. */
  settle(): Promise<Hands>;
  /** Looks no more; the room stays open. */
  leave(): void;
}

interface Parts {
  /** As whoever is signed in. */
  readonly ask: Ask;
  readonly timer: Timer;
  readonly seeds: Seeds;
}

/** Milliseconds between two looks, and while there is no way to the server. */
const LOOK = 1000;
const AGAIN = 3000;

const SIGNED_OUT: readonly ApiProblem[] = ['session/ended', 'key/invalid'];

/** What has to reach the server before anything else. */
interface Unsent {
  readonly id: string;
  readonly question: Question;
}

/** What came of the votes for the question that this page asked last. */
export const phoneVotes = (state: PhonesState): VoteRoom['question'] =>
  state.name === 'open' && state.room.question?.id === state.asked ? state.room.question : null;

/** How often the end of a vote is sent before what is known is taken. */
const MOST_TRIES = 3;

const closedFor = (problem: ApiProblem): PhonesState | null => {
  if (SIGNED_OUT.includes(problem)) return { name: 'signed-out' };
  if (problem !== 'room/unknown') return null;
  return { name: 'ready', rooms: [], doing: false, problem: 'room/closed' };
};

/** One room while this page watches it. Requests go one after the other. */
class Watch {
  private readonly parts: Parts;
  private readonly show: (state: PhonesState) => void;
  private here: OpenRoom;
  private unsent: Unsent | null = null;
  private over = false;
  private line: Promise<unknown> = Promise.resolve();
  private cancel: (() => void) | null = null;

  constructor(parts: Parts, room: VoteRoom, show: (state: PhonesState) => void) {
    this.parts = parts;
    this.show = show;
    this.here = { name: 'open', room, asked: null, lost: false };
    show(this.here);
    this.look();
  }

  ask(question: Question): void {
    const id = this.parts.seeds.name();
    this.unsent = { id, question };
    this.tell({ asked: id });
    this.look();
  }

  /** Ends the vote, however often it takes; what is known counts where no answer comes. */
  settle(): Promise<Hands> {
    const { asked } = this.here;
    return this.inLine(async () => {
      // Something else has been asked since: at the server that has ended it.
      if (asked === null || this.here.asked !== asked) return [];
      if (this.unsent !== null) await this.lookOnce();
      for (let tries = 0; tries < MOST_TRIES && this.isOpen(); tries++) await this.endOnce(asked);
      return phoneVotes(this.here)?.votes ?? [];
    });
  }

  stop(): void {
    this.over = true;
    this.cancel?.();
  }

  private isOpen(): boolean {
    return !this.over && phoneVotes(this.here)?.isOpen === true;
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.line.then(work);
    this.line = done.catch(() => undefined);
    return done;
  }

  private look(): void {
    this.cancel?.();
    void this.inLine(() => this.lookOnce()).then(() => {
      this.cancel?.();
      if (this.over) return;
      const pause = this.here.lost ? AGAIN : LOOK;
      this.cancel = this.parts.timer.after(pause, () => this.look());
    });
  }

  private async lookOnce(): Promise<void> {
    if (this.over) return;
    const sent = this.unsent;
    const came = this.arrive(await this.request());
    if (came && this.unsent === sent) this.unsent = null;
  }

  private request(): Promise<Result<VoteRoom, ApiProblem>> {
    const { ask } = this.parts;
    const of = { room: this.here.room.id };
    if (this.unsent === null) return ask(voteApi.room, { parameters: of, body: null });
    const { id, question } = this.unsent;
    return ask(voteApi.putQuestion, { parameters: { ...of, question: id }, body: question });
  }

  private async endOnce(question: string): Promise<void> {
    const parameters = { room: this.here.room.id, question };
    this.arrive(await this.parts.ask(voteApi.closeQuestion, { parameters, body: {} }));
  }

  private tell(next: Partial<OpenRoom>): void {
    this.here = { ...this.here, ...next };
    if (!this.over) this.show(this.here);
  }

  private arrive(answer: Result<VoteRoom, ApiProblem>): boolean {
    if (answer.ok) this.tell({ room: answer.value, lost: false });
    else this.fail(answer.error);
    return answer.ok;
  }

  private fail(problem: ApiProblem): void {
    const closed = closedFor(problem);
    if (closed === null) return this.tell({ lost: true });
    if (!this.over) this.show(closed);
    this.stop();
  }
}

const readyWith = (rooms: readonly VoteRoom[], problem: ApiProblem | null = null): PhonesState => ({
  name: 'ready',
  rooms,
  doing: false,
  problem,
});

/** What whoever is signed in can do here; null: there is no way to a server. */
const lookAround = async (ask: Ask): Promise<PhonesState | null> => {
  const me = await ask(peopleApi.me, { parameters: {}, body: null });
  if (!me.ok) return null;
  if (me.value.me === null) return { name: 'signed-out' };
  const rooms = await ask(voteApi.rooms, { parameters: {}, body: null });
  if (rooms.ok) return readyWith(rooms.value.rooms);
  return rooms.error === 'access/denied' ? { name: 'not-lead' } : null;
};

/** The one door for the phones of a classroom. */
export const createPhones = (parts: Parts): Phones => {
  const { ask } = parts;
  const store = createStore<PhonesState>(() => ({ name: 'none' }));
  let watch: Watch | null = null;

  const show = (state: PhonesState): void => store.setState(state, true);

  const stop = (): void => {
    watch?.stop();
    watch = null;
  };

  const enter = (room: VoteRoom): void => {
    stop();
    watch = new Watch(parts, room, show);
  };

  const load = async (problem: ApiProblem | null = null): Promise<void> => {
    if (store.getState().name === 'open' && watch !== null) return;
    const around = await lookAround(ask);
    if (around !== null) show(around.name === 'ready' ? { ...around, problem } : around);
  };

  return {
    store,
    load: () => load(),
    async open() {
      const state = store.getState();
      if (state.name !== 'ready' || state.doing) return;
      show({ ...state, doing: true, problem: null });
      const answer = await ask(voteApi.openRoom, { parameters: {}, body: {} });
      if (answer.ok) enter(answer.value);
      else show(closedFor(answer.error) ?? readyWith(state.rooms, answer.error));
    },
    goOn: enter,
    async end({ id }) {
      const answer = await ask(voteApi.closeRoom, { parameters: { room: id }, body: null });
      const isGone = answer.ok || answer.error === 'room/unknown';
      if (isGone) stop();
      await load(isGone ? null : answer.error);
    },
    ask: question => watch?.ask(question),
    settle: async () => (await watch?.settle()) ?? [],
    leave() {
      stop();
      show({ name: 'none' });
    },
  };
};
