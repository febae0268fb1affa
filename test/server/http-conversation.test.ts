import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPlay, type Talking } from '../../src/app/conversation/play-store.ts';
import type { Ask } from '../../src/app/hiring/api/ask.ts';
import { createApiClient } from '../../src/platform/hiring/api-client.ts';
import { createHttpConversation } from '../../src/app/exercise/http-conversation.ts';
import { must } from '../support/ink.ts';
import { handTimer } from '../support/timer.ts';
import { playerOf, serverOn } from './support/server.ts';
import { STORES } from './support/stores.ts';

/** Everything that was put off is done at once. */
const timer = {
  after: (_: number, work: () => void) => {
    work();
    return () => {};
  },
};

const NO_TABS = { tell: () => {}, listen: () => () => {} };
const held = (ask: Ask) => createHttpConversation({ ask, timer, tabs: NO_TABS }).port;

describe.each(STORES)('a conversation over HTTP on %s', store => {
  it('is played by the same store as one in the page, to its end', async () => {
    const { ask, run } = await playerOf(await serverOn(store));
    const port = held(ask);
    const play = createPlay(port, timer, { name: () => 'never-used' });
    must(
      (await play.open({ run, scenario: run, mode: 'exercise' })) ?? { ok: false, error: 'late' },
    );
    const talking = () => play.store.getState() as Talking;
    expect(talking()).toMatchObject({
      name: 'talking',
      standing: { run, mode: 'exercise', levels: null, movements: null, over: false },
      desk: [{ title: 'The house rules' }],
    });
    while (!talking().standing.over) await play.reply(talking().standing.replies[0]?.ref ?? '');
    expect(talking()).toMatchObject({ problem: null, standing: { turns: 4, ending: null } });
  });

  it('is known for what it is when it cannot go on', async () => {
    const { ask, run } = await playerOf(await serverOn(store));
    const port = held(ask);
    expect(await port.resume({ run })).toMatchObject({ error: { code: 'port/unknown-run' } });
    const { replies } = must(await port.open({ run, scenario: run, mode: 'exercise' }));
    const reply = { run, turn: 1, ref: replies[0]?.ref ?? '' };
    const { turns } = must(await port.reply(reply));
    expect(must(await port.reply(reply)).turns).toBe(turns);
    expect(await port.reply({ ...reply, ref: replies[1]?.ref ?? '' })).toMatchObject({
      error: { code: 'port/out-of-step', detail: 'run/out-of-step' },
    });
    expect(await port.playOn({ run, from: run, turn: 1, reply: 0 })).toMatchObject({
      error: { code: 'port/not-allowed' },
    });
  });
});

describe('a server that does not answer', () => {
  const reply = { run: 'run-12345', turn: 1, ref: 'reply-12345' };

  /** What it answers, one after the other; the last of them for ever. */
  const serverSaying = async (answers: readonly { status: number; body: object }[]) => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      const answer = answers[Math.min(heard.length, answers.length - 1)];
      heard.push(`${request.method} ${request.url}`);
      response.writeHead(answer?.status ?? 500, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer?.body));
    });
    await new Promise<void>(resolve => server.listen(0, 'localhost', () => resolve()));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    return {
      heard,
      ask: createApiClient({ origin: `http://localhost:${port}`, token: 'x'.repeat(22) }),
    };
  };

  const busy = { status: 503, body: { code: 'server/busy' } };

  it('is asked until it answers, says meanwhile that it is lost, and gets the same reply each time', async () => {
    const over = { status: 409, body: { code: 'run/over' } };
    const { heard, ask } = await serverSaying([busy, busy, busy, busy, busy, busy, over]);
    const { port, line } = createHttpConversation({ ask, timer, tabs: NO_TABS });
    const told: boolean[] = [];
    line.subscribe(({ lost }) => told.push(lost));
    expect(await port.reply(reply)).toMatchObject({ error: { detail: 'run/over' } });
    expect(heard).toEqual(
      Array.from({ length: 7 }, () => 'POST /api/candidate/runs/run-12345/replies'),
    );
    expect([told[0], told.at(-1)]).toEqual([true, false]);
  });

  it('is asked no more by a page that has left', async () => {
    const { heard, ask } = await serverSaying([busy]);
    const { timer: slow, pass, waiting } = handTimer();
    const { port, line } = createHttpConversation({ ask, timer: slow, tabs: NO_TABS });
    const answered = port.reply(reply);
    await expect.poll(waiting).toBe(1);
    await port.leave({ run: reply.run });
    pass(60_000);
    expect(await answered).toMatchObject({ error: { code: 'port/unreachable' } });
    expect(heard).toHaveLength(2);
    expect(line.getState().lost).toBe(false);
  });

  it('tells other pages of the browser that the conversation has moved, and hears them', async () => {
    const { ask } = await playerOf(await serverOn('SQLite'));
    const told: string[] = [];
    let hear: (name: string) => void = () => {};
    const tabs = {
      tell: (name: string) => void told.push(name),
      listen: (listener: (name: string) => void) => {
        hear = listener;
        return () => {};
      },
    };
    const { port } = createHttpConversation({ ask, timer, tabs });
    const moved: string[] = [];
    port.onMoved(run => moved.push(run));
    hear('runs abc');
    hear('exercise run-12345');
    expect(moved).toEqual(['run-12345']);
    expect(told).toEqual([]);
  });
});
