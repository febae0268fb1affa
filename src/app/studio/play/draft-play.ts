import { createStore, type StoreApi } from 'zustand/vanilla';
import { seedOf } from '../../../engine/rng.ts';
import { RUN_FORMAT } from '../../../engine/versions.ts';
import { createDesk, type Desk } from '../../../narrative/story/desk.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Script } from '../../../narrative/story/script.ts';
import { refOf, standingAt } from '../../conversation/seat.ts';
import type { Play, PlayState } from '../../conversation/play-store.ts';
import type { RunRecord } from '../../runs/run-record.ts';
import type { Timer } from '../../ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FROM_THE_BEGINNING, type PathStep } from './path-test.ts';
import type { PlaySpot } from './spot.ts';
import { rewordedAs, stepOf, type Walk, walk, type WalkRequest } from './walk.ts';
import { stepsTo } from './way-to.ts';

/** A draft that is being played while it is written. */
export interface DraftPlayState {
  /** `broken`: it does not compile; what was played before still stands. */
  readonly status: 'reading' | 'playing' | 'broken' | 'failed';
  readonly script: Script | null;
  readonly walk: Walk | null;
  readonly request: WalkRequest;
  /** After a change: the reply that is not there any more, so that the place could not be kept. */
  readonly lost: PathStep | null;
  /** Replies that were taken back, or could not be given any more, in the order in which they would come. */
  readonly ahead: readonly PathStep[];
}

export interface DraftPlay {
  readonly store: Pick<StoreApi<DraftPlayState>, 'getState' | 'subscribe'>;
  /** The conversation as stage and replies take it. */
  readonly play: Play;
  /** Begins anew, perhaps elsewhere or along a way that is given. */
  begin(request?: Partial<WalkRequest>): void;
  /**
   * Plays along a way that names replies by their place in the story's order, as soon as the draft is
   * read: all of them, or so many; the others lie ahead.
   */
  along(variant: string, choices: readonly number[], given?: number): void;
  /** Begins at a part, or at a decision in it, with the fewest replies that lead there. */
  at(spot: PlaySpot): void;
  /** Takes the last reply back. */
  back(): void;
  /** Gives again what was taken back. */
  onward(): void;
  /** Goes to where so many of the replies of this session have been given; the others can be given again. */
  goTo(replies: number): void;
  close(): void;
}

export interface DraftPlayParts {
  readonly workspace: Workspace;
  readonly timer: Timer;
  /** Compiles beside the page; null where it does not compile, or takes too long. */
  readonly read: (files: readonly Source[]) => Promise<Script | null>;
}

/** Milliseconds without a change until the play goes over to the new text. */
const RESTING = 600;

const MOMENT = '2026-01-01T00:00:00.000Z';

const BLANK = {
  format: RUN_FORMAT,
  id: 'draft',
  mode: 'practice',
  player: '',
  seed: seedOf('draft'),
  startedAt: MOMENT,
  changedAt: MOMENT,
  ending: null,
  reflection: null,
  reviewSkipped: false,
  origin: null,
} as const satisfies Partial<RunRecord>;

/** A record that is kept nowhere: what is played beside the draft counts for nothing. */
const recordFor = ({ scenario, version }: Script, variant: string): RunRecord => ({
  ...BLANK,
  choices: [],
  deskReads: [],
  transcript: [],
  scenario: scenario.id,
  title: scenario.title,
  version,
  variant,
});

const talkingAt = (script: Script, desk: Desk, walked: Walk, variant: string): PlayState => {
  const { conversation, teller } = walked;
  const run = recordFor(script, variant);
  const seat = { script, facts: undefined, teller, desk, conversation, run };
  return {
    name: 'talking',
    standing: standingAt(seat, false),
    desk: desk.read(teller.story),
    waiting: false,
    problem: walked.problem,
  };
};

/** The door of a conversation for stage and replies; everything but a reply is done elsewhere. */
const playOver = (store: StoreApi<PlayState>, reply: (ref: string) => void): Play => ({
  store,
  open: async () => null,
  resume: async () => null,
  playOn: async () => null,
  reply: async ref => reply(ref),
  takeOver: async () => undefined,
  noteRead: () => undefined,
  close: () => undefined,
});

const fitting = (script: Script, variant: string): string =>
  script.scenario.variants.some(({ id }) => id === variant)
    ? variant
    : (script.scenario.variants[0]?.id ?? '');

/** A way by its places, as the replies that stand there. */
const stepsAlong = (
  script: Script,
  variant: string,
  choices: readonly number[],
): readonly PathStep[] => {
  let steps: readonly PathStep[] = [];
  for (const choice of choices) {
    const walked = walk(script, { variant, start: FROM_THE_BEGINNING, steps });
    const reply = walked.ok
      ? walked.value.conversation.replies.find(({ index }) => index === choice)
      : undefined;
    if (reply === undefined) break;
    steps = [...steps, stepOf(reply)];
  }
  return steps;
};

/** Walks a way in a text that has changed: a reply that was only written anew is the same one. */
const walkAgain = (script: Script, request: WalkRequest, before: Walk | null) => {
  let asked = request;
  let walked = walk(script, asked);
  for (let turn = 0; turn < request.steps.length; turn += 1) {
    const { lost, offers, steps } = walked.ok ? walked.value : NOTHING_LOST;
    if (lost === null) break;
    const at = steps.length;
    const now = rewordedAs(lost, before?.offers[at] ?? [], offers[at] ?? []);
    if (now === null) break;
    asked = { ...asked, steps: asked.steps.with(at, now) };
    walked = walk(script, asked);
  }
  return walked;
};

const NOTHING_LOST: Pick<Walk, 'lost' | 'offers' | 'steps'> = { lost: null, offers: [], steps: [] };

/** What is played, and how it is shown. */
const createTable = () => {
  const store = createStore<DraftPlayState>(() => ({
    status: 'reading',
    script: null,
    walk: null,
    request: { variant: '', start: FROM_THE_BEGINNING, steps: [] },
    lost: null,
    ahead: [],
  }));
  const shown = createStore<PlayState>(() => ({ name: 'opening' }));
  return {
    store,
    shown,
    /** Walks the way again, as far as it goes; what does not go any more lies ahead. */
    show: (script: Script, asked: WalkRequest, ahead: readonly PathStep[]): void => {
      const request = { ...asked, variant: fitting(script, asked.variant) };
      const walked = walkAgain(script, request, store.getState().walk);
      if (!walked.ok) {
        store.setState({ status: 'failed', script, walk: null, request, ahead });
        shown.setState({ name: 'failed', problem: walked.error }, true);
        return;
      }
      const { value } = walked;
      store.setState({
        status: 'playing',
        script,
        walk: value,
        request: { ...request, steps: value.steps },
        lost: value.lost,
        ahead: [...request.steps.slice(value.steps.length), ...ahead],
      });
      shown.setState(talkingAt(script, createDesk(script.json), value, request.variant), true);
    },
  };
};

/** Calls once its author has changed something and rests. Answers with its own undo. */
const whenRested = (
  { workspace, timer }: DraftPlayParts,
  work: () => Promise<void>,
): (() => void) => {
  let unwait: (() => void) | null = null;
  const unfollow = workspace.store.subscribe((state, before) => {
    if (state.files === before.files) return;
    unwait?.();
    unwait = timer.after(RESTING, () => void work());
  });
  return () => {
    unwait?.();
    unfollow();
  };
};

/** The ways of a player through a session. */
const createMoves = ({ store, show }: ReturnType<typeof createTable>) => {
  const move = (request: Partial<WalkRequest>, ahead: readonly PathStep[]): void => {
    const { script, request: before } = store.getState();
    const wanted = { ...before, steps: [], ...request };
    store.setState({ request: wanted, ahead });
    if (script !== null) show(script, wanted, ahead);
  };
  const goTo = (replies: number): void => {
    const { request, ahead } = store.getState();
    const all = [...request.steps, ...ahead];
    move({ steps: all.slice(0, replies) }, all.slice(replies));
  };
  const standing = (): number => store.getState().request.steps.length;
  return {
    move,
    goTo,
    back: () => goTo(Math.max(0, standing() - 1)),
    onward: () => goTo(standing() + 1),
    reply: (ref: string): void => {
      const { walk: walked, request, ahead } = store.getState();
      const chosen = walked?.conversation.replies.find(one => refOf(one) === ref);
      if (chosen === undefined) return;
      const step = stepOf(chosen);
      const isNext = ahead[0] !== undefined && ahead[0].words === step.words;
      move({ steps: [...request.steps, step] }, isNext ? ahead.slice(1) : []);
    },
  };
};

/** Plays a draft, and keeps its place while the draft is changed. */
export const createDraftPlay = (parts: DraftPlayParts): DraftPlay => {
  const { workspace, read } = parts;
  const table = createTable();
  const { store, shown, show } = table;
  const { move, reply, back, onward, goTo } = createMoves(table);
  let number = 0;
  let waiting: ((script: Script) => void) | null = null;
  /** As soon as the draft is read. */
  const once = (work: (script: Script) => void): void => {
    const { script } = store.getState();
    if (script === null) waiting = work;
    else work(script);
  };
  const readAnew = async (): Promise<void> => {
    number += 1;
    const mine = number;
    const script = await read(workspace.store.getState().files);
    if (mine !== number) return;
    const { request, ahead } = store.getState();
    if (script === null) return store.setState({ status: 'broken' });
    show(script, request, ahead);
    waiting?.(script);
    waiting = null;
  };
  const unfollow = whenRested(parts, readAnew);
  void readAnew();
  return {
    store,
    play: playOver(shown, reply),
    begin: (request = {}) => move(request, []),
    along: (variant, choices, given = choices.length) =>
      once(script => {
        const all = stepsAlong(script, variant, choices);
        const steps = all.slice(0, given);
        move({ variant, start: FROM_THE_BEGINNING, steps }, all.slice(given));
      }),
    at: ({ knot, replies }) =>
      once(script => {
        const { variant, start } = store.getState().request;
        const from = { variant: fitting(script, variant), start: { ...start, knot } };
        move({ ...from, steps: replies.length === 0 ? [] : stepsTo(script, from, replies) }, []);
      }),
    back,
    onward,
    goTo,
    close: () => {
      number += 1;
      unfollow();
    },
  };
};
