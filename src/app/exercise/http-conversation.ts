import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Answer,
  ConversationPort,
  DeskReading,
  PortProblem,
  Standing,
} from '../conversation/conversation-port.ts';
import {
  candidateApi,
  type ExerciseDesk,
  type ExerciseStanding,
} from '../hiring/api/candidate-api.ts';
import type { ApiProblem } from '../hiring/api/read-answer.ts';
import type { Tabs, Timer } from '../ports.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Ask } from '../hiring/api/ask.ts';

/** What the server's refusals are to a page that plays; any other is a server that cannot be reached. */
const PROBLEMS = {
  'run/unknown': 'port/unknown-run',
  'run/not-begun': 'port/unknown-run',
  'run/not-now': 'port/not-allowed',
  'run/time-is-up': 'port/not-allowed',
  'run/out-of-step': 'port/out-of-step',
  'run/not-on-offer': 'port/out-of-step',
  'run/over': 'port/out-of-step',
  'link/invalid': 'port/not-allowed',
  'link/expired': 'port/not-allowed',
} as const satisfies Readonly<Partial<Record<ApiProblem, PortProblem['code']>>>;

const isKnown = (problem: ApiProblem): problem is keyof typeof PROBLEMS => problem in PROBLEMS;

/** The detail is the server's own code: a page can say more than the port's. */
const refused = (problem: ApiProblem): Result<never, PortProblem> =>
  err({ code: isKnown(problem) ? PROBLEMS[problem] : 'port/unreachable', detail: problem });

/**
 * The conversation as a page knows it. The server says nothing of levels, marks and how it ended; its
 * scenario is called after the run, since it has no name outside.
 */
const standingOf = (told: ExerciseStanding): Standing => ({
  ...told,
  elsewhere: false,
  scenario: told.run,
  mode: 'exercise',
  playedOnFrom: null,
  levels: null,
  movements: null,
  whisper: null,
  ending: null,
});

const answerOf = (asked: Result<ExerciseStanding, ApiProblem>): Answer =>
  asked.ok ? ok(standingOf(asked.value)) : refused(asked.error);

const readingOf = (run: string, { turns, cards }: ExerciseDesk): DeskReading => ({
  run,
  turns,
  cards: cards.map(({ card, ...rest }) => ({ ...rest, knot: card })),
});

/** Milliseconds to wait before a request is sent again; after the last of them as long each time. */
const AGAIN = [400, 1600, 3000, 5000] as const;
const LAST = AGAIN.length - 1;

const isAway = (asked: Result<unknown, ApiProblem>): boolean =>
  !asked.ok && (asked.error === 'server/unreachable' || asked.error === 'server/busy');

/** What a page has to know of a conversation at a server, besides the conversation. */
export interface Line {
  /** The server has not answered twice in a row, and is asked on. */
  readonly lost: boolean;
  /** Replies are taken until then, by the server's clock; null: always. */
  readonly until: string | null;
}

/** Sends a request again until it is answered, or until somebody has left: whatever is sent twice counts once. */
const createSender = (timer: Timer, store: Pick<StoreApi<Line>, 'setState'>) => {
  let stay: object = {};
  const pause = (tries: number): Promise<void> =>
    new Promise(resolve => void timer.after(AGAIN[Math.min(tries, LAST)] ?? 0, resolve));
  return {
    leave: (): void => {
      stay = {};
      store.setState({ lost: false });
    },
    send: async <T>(
      request: () => Promise<Result<T, ApiProblem>>,
    ): Promise<Result<T, ApiProblem>> => {
      const here = stay;
      for (let tries = 0; ; tries += 1) {
        const asked = await request();
        if (here !== stay) return asked;
        if (!isAway(asked)) {
          store.setState({ lost: false });
          return asked;
        }
        if (tries > 0) store.setState({ lost: true });
        await pause(tries);
      }
    },
  };
};

const of = (run: string) => ({ parameters: { run } });

export interface HttpConversation {
  readonly port: ConversationPort;
  readonly line: Pick<StoreApi<Line>, 'getState' | 'subscribe'>;
}

interface Parts {
  readonly ask: Ask;
  readonly timer: Timer;
  readonly tabs: Pick<Tabs, 'tell' | 'listen'>;
}

/** What other pages are told, so that they show where the conversation has got to. */
const MOVED = 'exercise ';

/**
 * Holds the conversation at the server. Nothing of it is kept here: any page with the same link goes
 * on where the last one was, so that no page has to take it over from another.
 */
export const createHttpConversation = ({ ask, timer, tabs }: Parts): HttpConversation => {
  const line = createStore<Line>(() => ({ lost: false, until: null }));
  const { send, leave } = createSender(timer, line);
  const answer = async (request: () => Promise<Result<ExerciseStanding, ApiProblem>>) => {
    const asked = await send(request);
    if (asked.ok) line.setState({ until: asked.value.until });
    return answerOf(asked);
  };
  const port: ConversationPort = {
    open: ({ run }) => answer(() => ask(candidateApi.begin, { ...of(run), body: {} })),
    resume: ({ run }) => answer(() => ask(candidateApi.standing, { ...of(run), body: null })),
    playOn: async ({ run }) => err({ code: 'port/not-allowed', detail: run }),
    async reply({ run, turn, ref }) {
      const body = { turn, ref };
      const answered = await answer(() => ask(candidateApi.reply, { ...of(run), body }));
      if (answered.ok) tabs.tell(`${MOVED}${run}`);
      return answered;
    },
    async desk({ run }) {
      const read = await send(() => ask(candidateApi.desk, { ...of(run), body: null }));
      return read.ok ? ok(readingOf(run, read.value)) : refused(read.error);
    },
    async noteRead({ run, card }) {
      await send(() => ask(candidateApi.noteRead, { ...of(run), body: { card } }));
    },
    leave: async () => leave(),
    onMoved: listener =>
      tabs.listen(name => {
        if (name.startsWith(MOVED)) listener(name.slice(MOVED.length));
      }),
  };
  return { port, line };
};
