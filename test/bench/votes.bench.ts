import { Agent, type ClientRequest, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Question, voteApi } from '../../src/app/hiring/api/vote-api.ts';
import { type Ask, createApiClient } from '../../src/platform/hiring/api-client.ts';
import { startPostgres } from '../server/support/postgres.ts';
import { must } from '../support/ink.ts';
import { type Served, serveOn } from './server/served.ts';

const PHONES = 60;
/** Decisions of one conversation on the big screen. */
const QUESTIONS = 8;
/** Milliseconds: how long a room takes to make up its mind, and how often phones and the big screen look. */
const THINK = 4000;
const PHONE_LOOKS = 3000;
const SCREEN_LOOKS = 1000;

const QUESTION: Question = {
  turn: 1,
  replies: [
    'I am sorry that you had to wait. I will look at what we can do about it right now.',
    'There is nothing I can do before three o’clock; that is what it says in your booking.',
    'Let me call the floor and ask which room is ready first, and tell you in two minutes.',
  ],
  language: 'en',
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const spread = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p95, most] = [0.5, 0.95, 1].map(share => at(sorted, share).toFixed(1));
  return `p50 ${p50}, p95 ${p95}, most ${most} ms of ${sorted.length}`;
};

/** What requests took, in milliseconds, and what went over the wire for them, in bytes, heads included. */
const createMeter = () => {
  const times: number[] = [];
  let bytes = 0;
  let refused = 0;
  return {
    count: (took: number, size: number, isTaken: boolean): void => {
      times.push(took);
      bytes += size;
      if (!isTaken) refused += 1;
    },
    many: (): number => times.length,
    says: (): string =>
      `${spread(times)}, ${Math.round(bytes / Math.max(1, times.length))} bytes each, ${refused} refused`,
  };
};

type Meter = ReturnType<typeof createMeter>;

/** Sends as a phone does, over the one connection that it keeps. */
const createWire = ({ origin }: Served, token: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const sizeOf = ({ socket }: ClientRequest): number =>
    (socket?.bytesRead ?? 0) + (socket?.bytesWritten ?? 0);
  let before = 0;
  const send = (method: string, body: string | null, meter: Meter): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const sent = request(`${origin}/api/votes`, { method, agent, headers }, response => {
        response.resume().once('end', () => {
          const size = sizeOf(sent);
          meter.count(performance.now() - start, size - before, response.statusCode === 200);
          before = size;
          resolve();
        });
      });
      sent.once('error', reject).end(body ?? undefined);
    });
  return { send, end: (): void => agent.destroy() };
};

type Wire = ReturnType<typeof createWire>;

const joined = async (server: Served, code: string): Promise<string> => {
  const guest = createApiClient({ origin: server.origin, token: '' });
  return must(await guest(voteApi.joinRoom, { parameters: {}, body: { code } })).phone;
};

/** Looks again and again until it is told to stop. */
const keepLooking = (look: () => Promise<unknown>, every: number, first: number) => {
  const stop = new AbortController();
  const looking = (async (): Promise<void> => {
    await pause(first);
    while (!stop.signal.aborted) {
      await look();
      await pause(every);
    }
  })();
  return async (): Promise<void> => {
    stop.abort();
    await looking;
  };
};

interface Room {
  readonly manager: Ask;
  readonly room: string;
  readonly wires: readonly Wire[];
}

/** Everybody presses once; `within`: how long the slowest takes to. The count is what was pressed. */
const voted = async (
  { manager, room, wires }: Room,
  question: string,
  within: number,
  votes: Meter,
) => {
  const parameters = { room, question };
  must(await manager(voteApi.putQuestion, { parameters, body: QUESTION }));
  await Promise.all(
    wires.map(async ({ send }, phone) => {
      await pause((within * ((phone * 7919) % PHONES)) / PHONES);
      const body = { question, reply: phone % QUESTION.replies.length };
      await send('PUT', JSON.stringify(body), votes);
    }),
  );
  const { question: asked } = must(await manager(voteApi.closeQuestion, { parameters, body: {} }));
  const counted = (asked?.votes ?? []).reduce((all, one) => all + one, 0);
  if (counted !== wires.length) throw new Error(`${counted} votes of ${wires.length} phones`);
};

const benchRoom = async (name: string, room: Room): Promise<number> => {
  const [thoughtful, atOnce, looks] = [createMeter(), createMeter(), createMeter()];
  const parameters = { room: room.room };
  const stops = [
    ...room.wires.map(({ send }, phone) =>
      keepLooking(() => send('GET', null, looks), PHONE_LOOKS, (PHONE_LOOKS * phone) / PHONES),
    ),
    keepLooking(() => room.manager(voteApi.room, { parameters, body: null }), SCREEN_LOOKS, 0),
  ];
  for (let turn = 0; turn < QUESTIONS; turn++) {
    await voted(room, `thought-over-${turn}`, THINK, thoughtful);
    await voted(room, `at-once-${turn}`, 0, atOnce);
  }
  await Promise.all(stops.map(stop => stop()));
  console.log(`${name}, votes within ${THINK / 1000} s: ${thoughtful.says()} (budget: p95 150 ms)`);
  console.log(`${name}, all in one moment: ${atOnce.says()}`);
  console.log(`${name}, looks: ${looks.says()}`);
  return thoughtful.many() + atOnce.many() + looks.many();
};

const benchOn = async (
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> => {
  const server = await serveOn(environment);
  try {
    const manager = createApiClient({ origin: server.origin, token: server.key });
    const opened = must(await manager(voteApi.openRoom, { parameters: {}, body: {} }));
    const wires: Wire[] = [];
    while (wires.length < PHONES) wires.push(createWire(server, await joined(server, opened.code)));
    const before = await server.memory();
    const many = await benchRoom(name, { manager, room: opened.id, wires });
    const worked = (await server.memory()).processor - before.processor;
    // Says something on a busy machine as well, where waiting is most of the time.
    console.log(`${name}: the server works ${(worked / many).toFixed(2)} ms for each of them`);
    for (const { end } of wires) end();
  } finally {
    await server.end();
  }
};

/** Sixty phones vote in a classroom while the big screen looks. The load comes from this process, on the same machine. */
export const benchVotes = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-bench-'));
  const postgres = await startPostgres();
  try {
    await benchOn('SQLite', { DATA: folder });
    if (postgres === null) console.log('PostgreSQL is not installed here.');
    else await benchOn('PostgreSQL', { DATA: folder, DATABASE_URL: postgres.url });
  } finally {
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
