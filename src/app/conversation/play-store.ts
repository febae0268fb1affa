import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import type { DeskCard } from '../../narrative/story/desk.ts';
import type {
  ConversationPort,
  OpenRequest,
  PlayOnRequest,
  PortProblem,
  Standing,
} from './conversation-port.ts';
import type { Timer } from '../ports.ts';

/** What the play screen is doing; a bug report can say where the player was. */
export type PlayState =
  | { readonly name: 'closed' }
  | { readonly name: 'opening' }
  | {
      readonly name: 'talking';
      readonly standing: Standing;
      readonly desk: readonly DeskCard[];
      readonly waiting: boolean;
      readonly problem: PortProblem | null;
    }
  | { readonly name: 'failed'; readonly problem: PortProblem };

/** The one door for changes to the conversation on screen. */
export interface Play {
  readonly store: Pick<StoreApi<PlayState>, 'getState' | 'subscribe'>;
  open(request: OpenRequest): Promise<void>;
  resume(run: string): Promise<void>;
  /** Opens a what-if run from the middle of an old one. */
  playOn(request: PlayOnRequest): Promise<void>;
  reply(ref: string): Promise<void>;
  noteRead(card: string): void;
  close(): void;
}

/** Milliseconds from an answer until the desk is read again: the answer is on screen by then. */
const DESK_FOLLOWS = 60;

export const createPlay = (port: ConversationPort, timer: Timer): Play => {
  const store = createStore<PlayState>(() => ({ name: 'closed' }));
  /** Counted up whenever another conversation is opened or closed, so that a late answer is dropped. */
  let visit = 0;

  /** A desk that cannot be read stays as it was. */
  const readDesk = async (asked: number) => {
    const desk = await port.desk();
    const state = store.getState();
    if (desk.ok && asked === visit && state.name === 'talking')
      store.setState({ ...state, desk: desk.value }, true);
  };

  const talk = (standing: Standing, desk: readonly DeskCard[]) =>
    store.setState({ name: 'talking', standing, desk, waiting: false, problem: null }, true);

  const show = async (result: Result<Standing, PortProblem>, asked: number) => {
    if (!result.ok) {
      if (asked === visit) store.setState({ name: 'failed', problem: result.error }, true);
      return;
    }
    const desk = await port.desk();
    if (asked === visit) talk(result.value, desk.ok ? desk.value : []);
  };

  const begin = async (asking: () => Promise<Result<Standing, PortProblem>>) => {
    visit += 1;
    const asked = visit;
    store.setState({ name: 'opening' }, true);
    await show(await asking(), asked);
  };

  return {
    store,
    open: request => begin(() => port.open(request)),
    resume: run => begin(() => port.resume(run)),
    playOn: request => begin(() => port.playOn(request)),
    async reply(ref) {
      const state = store.getState();
      if (state.name !== 'talking' || state.waiting) return;
      const asked = visit;
      store.setState({ ...state, waiting: true, problem: null }, true);
      const result = await port.reply(ref);
      if (asked !== visit) return;
      // A refused reply leaves the conversation where it was, with a sentence.
      if (!result.ok)
        return store.setState({ ...state, waiting: false, problem: result.error }, true);
      talk(result.value, state.desk);
      timer.after(DESK_FOLLOWS, () => void readDesk(asked));
    },
    noteRead: card => void port.noteRead(card),
    close() {
      visit += 1;
      store.setState({ name: 'closed' }, true);
    },
  };
};
