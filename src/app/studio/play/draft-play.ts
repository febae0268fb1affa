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
import { stepOf, type Walk, walk, type WalkRequest } from './walk.ts';

/** A draft that is being played while it is written. */
export interface DraftPlayState {
  /** `broken`: it does not compile; what was played before still stands. */
  readonly status: 'reading' | 'playing' | 'broken' | 'failed';
  readonly script: Script | null;
  readonly walk: Walk | null;
  readonly request: WalkRequest;
  /** After a change: the reply that is not there any more, so that the place could not be kept. */
  readonly lost: PathStep | null;
}

export interface DraftPlay {
  readonly store: Pick<StoreApi<DraftPlayState>, 'getState' | 'subscribe'>;
  /** The conversation as stage and replies take it. */
  readonly play: Play;
  /** Begins anew, perhaps elsewhere or along a way that is given. */
  begin(request?: Partial<WalkRequest>): void;
  /** Plays along a way that names replies by their place in the story's order; as soon as the draft is read. */
  along(variant: string, choices: readonly number[]): void;
  /** Takes the last reply back. */
  back(): void;
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

/** What is played, and how it is shown. */
const createTable = () => {
  const store = createStore<DraftPlayState>(() => ({
    status: 'reading',
    script: null,
    walk: null,
    request: { variant: '', start: FROM_THE_BEGINNING, steps: [] },
    lost: null,
  }));
  const shown = createStore<PlayState>(() => ({ name: 'opening' }));
  return {
    store,
    shown,
    /** Walks the way again, as far as it goes. */
    show: (script: Script, asked: WalkRequest): void => {
      const request = { ...asked, variant: fitting(script, asked.variant) };
      const walked = walk(script, request);
      if (!walked.ok) {
        store.setState({ status: 'failed', script, walk: null, request });
        shown.setState({ name: 'failed', problem: walked.error }, true);
        return;
      }
      const { value } = walked;
      const kept = { ...request, steps: value.steps };
      store.setState({ status: 'playing', script, walk: value, request: kept, lost: value.lost });
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

/** Plays a draft, and keeps its place while the draft is changed. */
export const createDraftPlay = (parts: DraftPlayParts): DraftPlay => {
  const { workspace, read } = parts;
  const { store, shown, show } = createTable();
  let number = 0;
  let waiting: (() => void) | null = null;
  const begin = (request: Partial<WalkRequest> = {}): void => {
    const { script, request: before } = store.getState();
    const wanted = { ...before, steps: [], ...request };
    store.setState({ request: wanted });
    if (script !== null) show(script, wanted);
  };
  const along = (variant: string, choices: readonly number[]): void => {
    const { script } = store.getState();
    if (script === null) waiting = () => along(variant, choices);
    else begin({ variant, start: FROM_THE_BEGINNING, steps: stepsAlong(script, variant, choices) });
  };
  const readAnew = async (): Promise<void> => {
    number += 1;
    const mine = number;
    const script = await read(workspace.store.getState().files);
    if (mine !== number) return;
    if (script === null) store.setState({ status: 'broken' });
    else show(script, store.getState().request);
    const asked = waiting;
    waiting = null;
    asked?.();
  };
  const reply = (ref: string): void => {
    const { walk: walked, request } = store.getState();
    const chosen = walked?.conversation.replies.find(one => refOf(one) === ref);
    if (chosen !== undefined) begin({ steps: [...request.steps, stepOf(chosen)] });
  };
  const unfollow = whenRested(parts, readAnew);
  void readAnew();
  return {
    store,
    play: playOver(shown, reply),
    begin,
    along,
    back: () => begin({ steps: store.getState().request.steps.slice(0, -1) }),
    close: () => {
      number += 1;
      unfollow();
    },
  };
};
