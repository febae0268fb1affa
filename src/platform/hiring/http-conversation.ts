import type {
  Answer,
  ConversationPort,
  DeskReading,
  PortProblem,
  Standing,
} from '../../app/conversation/conversation-port.ts';
import {
  candidateApi,
  type ExerciseDesk,
  type ExerciseStanding,
} from '../../app/hiring/api/candidate-api.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Ask } from './api-client.ts';

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

/** Milliseconds to wait before a request is sent again, the first time and the second. */
const AGAIN = [400, 1600] as const;

const isAway = (asked: Result<unknown, ApiProblem>): boolean =>
  !asked.ok && (asked.error === 'server/unreachable' || asked.error === 'server/busy');

const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** Sends it again where no answer came: whatever is sent twice counts once. */
const untilAnswered = async <T>(
  send: () => Promise<Result<T, ApiProblem>>,
): Promise<Result<T, ApiProblem>> => {
  let asked = await send();
  for (const milliseconds of AGAIN) {
    if (!isAway(asked)) break;
    await wait(milliseconds);
    asked = await send();
  }
  return asked;
};

const of = (run: string) => ({ parameters: { run } });

/**
 * Holds the conversation at the server. Nothing of it is kept here: any page with the same link goes
 * on where the last one was, so that no page has to take it over from another.
 */
export const createHttpConversation = (ask: Ask): ConversationPort => {
  const standing = (run: string) =>
    untilAnswered(() => ask(candidateApi.standing, { ...of(run), body: null }));
  return {
    open: async ({ run }) =>
      answerOf(await untilAnswered(() => ask(candidateApi.begin, { ...of(run), body: {} }))),
    resume: async ({ run }) => answerOf(await standing(run)),
    playOn: async ({ run }) => err({ code: 'port/not-allowed', detail: run }),
    reply: async ({ run, turn, ref }) =>
      answerOf(
        await untilAnswered(() => ask(candidateApi.reply, { ...of(run), body: { turn, ref } })),
      ),
    async desk({ run }) {
      const read = await ask(candidateApi.desk, { ...of(run), body: null });
      return read.ok ? ok(readingOf(run, read.value)) : refused(read.error);
    },
    async noteRead({ run, card }) {
      await ask(candidateApi.noteRead, { ...of(run), body: { card } });
    },
    leave: async () => {},
    onMoved: () => () => {},
  };
};
