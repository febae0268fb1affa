import { createStore, type StoreApi } from 'zustand/vanilla';
import { err } from '../../engine/result.ts';
import type { DeskCard } from '../../narrative/story/desk.ts';
import type {
  Answer,
  ConversationPort,
  DeskReading,
  OpenRequest,
  PlayOnRequest,
  PortProblem,
  Standing,
} from './conversation-port.ts';
import type { Seeds, Timer } from '../ports.ts';

/** A conversation that is on. */
export interface Talking {
  readonly name: 'talking';
  readonly standing: Standing;
  readonly desk: readonly DeskCard[];
  /** A reply has been given and not answered yet. */
  readonly waiting: boolean;
  readonly problem: PortProblem | null;
}

/** What the play screen is doing; a bug report can say where the player was. */
export type PlayState =
  | { readonly name: 'closed' }
  | { readonly name: 'opening' }
  | Talking
  | { readonly name: 'failed'; readonly problem: PortProblem };

/** A conversation to open; `run` is left out for one that nobody has opened before. */
export type Opening = Omit<OpenRequest, 'run'> & { readonly run?: string | undefined };

/** What came of an opening, or null where it was overtaken: somebody went elsewhere meanwhile. */
export type Opened = Answer | null;

/** The one door for changes to the conversation on screen. */
export interface Play {
  readonly store: Pick<StoreApi<PlayState>, 'getState' | 'subscribe'>;
  open(opening: Opening): Promise<Opened>;
  resume(run: string): Promise<Opened>;
  /** Opens a what-if run from the middle of an old one. */
  playOn(request: Omit<PlayOnRequest, 'run'>): Promise<Opened>;
  reply(ref: string): Promise<void>;
  /** Goes on here with a conversation that another page has. */
  takeOver(): Promise<void>;
  noteRead(card: string): void;
  close(): void;
}

/** Milliseconds from an answer until the desk is read again: the answer is on screen by then. */
const DESK_FOLLOWS = 60;

/** One stay in one conversation. Another object for another stay, so that a late answer is known for one. */
interface Visit {
  readonly run: string;
}

/** After these the page shows a conversation that has moved on without it. */
const BEHIND: readonly PortProblem['code'][] = ['port/out-of-step', 'port/elsewhere'];

/** An answer about another run is none. */
const about = (run: string, answer: Answer): Answer =>
  answer.ok && answer.value.run !== run ? err({ code: 'port/unreachable', detail: run }) : answer;

const talkingAt = (standing: Standing, desk: readonly DeskCard[] = []): Talking => ({
  name: 'talking',
  standing,
  desk,
  waiting: false,
  problem: null,
});

const failedWith = (problem: PortProblem): PlayState => ({ name: 'failed', problem });

/** The state on screen and what an answer makes of it. Of two answers about a run the further one stays. */
const createScreen = () => {
  const store = createStore<PlayState>(() => ({ name: 'closed' }));
  let visit: Visit | null = null;
  const talking = (of: Visit): Talking | null => {
    const state = store.getState();
    return of === visit && state.name === 'talking' ? state : null;
  };
  return {
    store,
    talking,
    visit: () => visit,
    show: (state: PlayState) => store.setState(state, true),
    /** Goes over to another stay, and says which one was left. */
    enter(next: Visit | null): Visit | null {
      const left = visit;
      visit = next;
      return left;
    },
    update(of: Visit, change: Partial<Talking>): void {
      const state = talking(of);
      if (state === null) return;
      const { standing = state.standing } = change;
      const late = standing.turns < state.standing.turns;
      store.setState({ ...state, ...change, standing: late ? state.standing : standing }, true);
    },
  };
};
type PlayingScreen = ReturnType<typeof createScreen>;

/** Requests about the conversation that is on screen. */
const createTalk = (port: ConversationPort, timer: Timer, screen: PlayingScreen) => {
  const readDesk = async (run: string): Promise<DeskReading | null> => {
    const desk = await port.desk({ run });
    return desk.ok && desk.value.run === run ? desk.value : null;
  };

  /** A desk that cannot be read stays as it was, and so does one that has been left behind. */
  const refreshDesk = async (visit: Visit): Promise<void> => {
    const reading = await readDesk(visit.run);
    if (reading !== null && reading.turns === screen.talking(visit)?.standing.turns)
      screen.update(visit, { desk: reading.cards });
  };

  const arrive = (visit: Visit, standing: Standing, problem: PortProblem | null): void => {
    screen.update(visit, { standing, waiting: false, problem });
    timer.after(DESK_FOLLOWS, () => void refreshDesk(visit));
  };

  /** Shows where the conversation stands by now, and why that has to be said. */
  const catchUp = async (
    visit: Visit,
    { takeOver = false, because = null }: { takeOver?: boolean; because?: PortProblem | null } = {},
  ): Promise<void> => {
    const { run } = visit;
    const answer = about(run, await port.resume({ run, takeOver }));
    // Where replies are given elsewhere the page says so anyway.
    if (answer.ok) arrive(visit, answer.value, answer.value.elsewhere ? null : because);
    // One that was overtaken is followed by another answer.
    else if (answer.error.code !== 'port/superseded')
      screen.update(visit, { waiting: false, problem: answer.error });
  };

  return {
    readDesk,
    catchUp,
    async reply(visit: Visit, ref: string): Promise<void> {
      const state = screen.talking(visit);
      if (state === null || state.waiting || state.standing.elsewhere) return;
      screen.update(visit, { waiting: true, problem: null });
      const { run, turns } = state.standing;
      const answer = about(run, await port.reply({ run, turn: turns + 1, ref }));
      if (answer.ok) return arrive(visit, answer.value, null);
      if (BEHIND.includes(answer.error.code)) return catchUp(visit, { because: answer.error });
      // A refused reply leaves the conversation where it was, with a sentence.
      screen.update(visit, { waiting: false, problem: answer.error });
    },
  };
};

export const createPlay = (
  port: ConversationPort,
  timer: Timer,
  names: Pick<Seeds, 'name'>,
): Play => {
  const screen = createScreen();
  const talk = createTalk(port, timer, screen);

  const enter = (next: Visit | null): void => {
    const left = screen.enter(next);
    if (left !== null && left.run !== next?.run) void port.leave({ run: left.run });
  };

  const begin = async (run: string, asking: () => Promise<Answer>): Promise<Opened> => {
    const visit = { run };
    enter(visit);
    screen.show({ name: 'opening' });
    const answer = about(run, await asking());
    const reading = answer.ok ? await talk.readDesk(run) : null;
    if (visit !== screen.visit()) return null;
    screen.show(answer.ok ? talkingAt(answer.value, reading?.cards) : failedWith(answer.error));
    return answer;
  };

  const withVisit = async (work: (visit: Visit) => Promise<void>): Promise<void> => {
    const visit = screen.visit();
    if (visit !== null) await work(visit);
  };

  port.onMoved(run => {
    const visit = screen.visit();
    if (visit?.run === run && screen.talking(visit)) void talk.catchUp(visit);
  });

  return {
    store: screen.store,
    open({ run = names.name(), ...opening }) {
      return begin(run, () => port.open({ ...opening, run }));
    },
    resume: run => begin(run, () => port.resume({ run })),
    playOn(request) {
      const run = names.name();
      return begin(run, () => port.playOn({ ...request, run }));
    },
    reply: ref => withVisit(visit => talk.reply(visit, ref)),
    takeOver: () => withVisit(visit => talk.catchUp(visit, { takeOver: true })),
    noteRead: card => void withVisit(({ run }) => port.noteRead({ run, card })),
    close() {
      enter(null);
      screen.show({ name: 'closed' });
    },
  };
};
