import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPlay, type Talking } from '../../src/app/conversation/play-store.ts';
import { createApiClient } from '../../src/platform/hiring/api-client.ts';
import { createHttpConversation } from '../../src/platform/hiring/http-conversation.ts';
import { must } from '../support/ink.ts';
import { playerOf, serverOn } from './support/server.ts';
import { STORES } from './support/stores.ts';

/** Everything that was put off is done at once. */
const timer = {
  after: (_: number, work: () => void) => {
    work();
    return () => {};
  },
};

describe.each(STORES)('a conversation over HTTP on %s', store => {
  it('is played by the same store as one in the page, to its end', async () => {
    const { ask, run } = await playerOf(await serverOn(store));
    const port = createHttpConversation(ask);
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
    const port = createHttpConversation(ask);
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
  it('is asked again, and the reply counts once when it comes back', async () => {
    const heard: string[] = [];
    const standing = { code: 'server/busy' };
    const server = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.writeHead(503, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(standing));
    });
    await new Promise<void>(resolve => server.listen(0, 'localhost', () => resolve()));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const ask = createApiClient({ origin: `http://localhost:${port}`, token: 'x'.repeat(22) });
    const reply = { run: 'run-12345', turn: 1, ref: 'reply-12345' };
    expect(await createHttpConversation(ask).reply(reply)).toMatchObject({
      error: { code: 'port/unreachable', detail: 'server/busy' },
    });
    expect(heard).toEqual(
      Array.from({ length: 3 }, () => 'POST /api/candidate/runs/run-12345/replies'),
    );
  });
});
