import { describe, expect, it } from 'vitest';
import type {
  Answer,
  ConversationPort,
  Standing,
} from '../../../src/app/conversation/conversation-port.ts';
import { createLazyConversation } from '../../../src/app/conversation/lazy-conversation.ts';
import { createPlay, type Play } from '../../../src/app/conversation/play-store.ts';
import type { Catalogue } from '../../../src/app/catalogue/catalogue.ts';
import { err } from '../../../src/engine/result.ts';
import {
  appOf,
  catalogueOf,
  countingSeeds,
  memoryStore,
  reply,
  settled,
  sharedTabs,
} from '../../support/app.ts';
import { must, script } from '../../support/ink.ts';
import { handTimer } from '../../support/timer.ts';

const story = (name: string) =>
  script(`# variant: one
# variant: two
VAR variant = "one"
Dana: ${name} here.
* "Sorry." # id: sorry # empathy: +2 apologise # why: a
* "Next!" # id: next # empathy: -2 cold # why: b
* "Hm." # id: hm # empathy: -1 cold # why: c
- Dana: And now?
* "This." # id: this # empathy: +1 listen # why: d
* "That." # id: that # empathy: -1 cold # why: e
- # ending: resolved :: Done.
-> END`);

const A = story('Ana');
const B = story('Omar');

/** Fetches that come when the test says so: two scenarios, `a` and `b`, whose stories are slow. */
const slowCatalogue = () => {
  const waiting: { id: string; arrive: (reached: boolean) => void }[] = [];
  const shelf = new Map([
    ['a', A],
    ['b', B],
  ]);
  const catalogue: Catalogue = {
    ...catalogueOf(A),
    load: id =>
      new Promise(resolve => {
        const arrive = (reached: boolean): void => {
          const found = shelf.get(id);
          if (!reached || found === undefined)
            resolve(err({ code: 'catalogue/unreachable', detail: id }));
          else resolve({ ok: true, value: found });
        };
        waiting.push({ id, arrive });
      }),
  };
  /** The oldest fetch of that story comes to its end. */
  const arrive = async (id: string, reached = true): Promise<void> => {
    await settled();
    const at = waiting.findIndex(fetch => fetch.id === id);
    waiting.splice(at, 1)[0]?.arrive(reached);
    await settled();
  };
  return { catalogue, arrive };
};

const practice = (scenario: string) => ({ scenario, mode: 'practice' as const });

const shown = (play: Play): Standing => {
  const state = play.store.getState();
  if (state.name !== 'talking') throw new Error(`nothing is said: ${state.name}`);
  return state.standing;
};
const lastLine = (play: Play): string => shown(play).said.at(-1)?.text ?? '';
const speaker = (play: Play): string => shown(play).said[0]?.text.replace(' here.', '') ?? '';

const slowApp = () => {
  const { catalogue, arrive } = slowCatalogue();
  const { recordStore, kept } = memoryStore();
  const tabs = sharedTabs();
  const app = appOf(A, { catalogue, recordStore, tabs: tabs.page() });
  return { ...app, arrive, kept, held: () => tabs.held() };
};

describe('two openings at once', () => {
  it('the second is seen, gets its replies, and is the only one kept', async () => {
    const { play, arrive, kept, runs } = slowApp();
    const first = play.open(practice('a'));
    play.close();
    const second = play.open(practice('b'));
    await arrive('b');
    await arrive('a');
    expect(await first).toBeNull();
    expect(must((await second) ?? err('overtaken'))).toEqual(shown(play));
    expect(speaker(play)).toBe('Omar');
    await play.reply('r0');
    await settled();
    expect(lastLine(play)).toBe('And now?');
    expect([...kept.keys()]).toEqual([shown(play).run]);
    expect(runs.store.getState().records).toMatchObject([
      { scenario: 'b', choices: [{ id: 'sorry' }] },
    ]);
  });
  it('whichever story comes first', async () => {
    const { play, arrive, kept } = slowApp();
    void play.open(practice('a'));
    void play.open(practice('b'));
    await arrive('a');
    expect(play.store.getState().name).toBe('opening');
    await arrive('b');
    expect(speaker(play)).toBe('Omar');
    expect(kept.size).toBe(0);
  });
  it('an opening that was left takes no seat, holds no lock and leaves no record', async () => {
    const { play, port, arrive, kept, held } = slowApp();
    const left = play.open(practice('a'));
    play.close();
    await arrive('a');
    expect(await left).toBeNull();
    expect(play.store.getState()).toEqual({ name: 'closed' });
    expect(await port.reply({ run: 'run-1', turn: 1, ref: 'r0' })).toMatchObject({
      error: { code: 'port/no-conversation' },
    });
    expect([kept.size, held()]).toEqual([0, 0]);
  });
  it('a first one that fails late does not disturb the second', async () => {
    const { play, arrive } = slowApp();
    void play.open(practice('a'));
    void play.open(practice('b'));
    await arrive('b');
    await arrive('a', false);
    expect(speaker(play)).toBe('Omar');
  });
  it('after one that failed another opens', async () => {
    const { play, arrive } = slowApp();
    void play.open(practice('a'));
    await arrive('a', false);
    expect(play.store.getState()).toMatchObject({
      name: 'failed',
      problem: { code: 'catalogue/unreachable' },
    });
    void play.open(practice('a'));
    await arrive('a');
    expect(speaker(play)).toBe('Ana');
  });
  it('resuming A and then opening B shows B, and A is as it was', async () => {
    const { play, arrive, kept } = slowApp();
    void play.open(practice('a'));
    await arrive('a');
    await play.reply('r1');
    const { run } = shown(play);
    play.close();
    await settled();
    const before = structuredClone(kept.get(run));
    void play.resume(run);
    void play.open(practice('b'));
    await arrive('b');
    await arrive('a');
    expect(speaker(play)).toBe('Omar');
    await play.reply('r0');
    await settled();
    expect(kept.get(run)).toEqual(before);
  });
  it('playing on from an old run, left before it opened, leaves no record', async () => {
    const { play, arrive, kept } = slowApp();
    void play.open(practice('a'));
    await arrive('a');
    await play.reply('r1');
    const { run } = shown(play);
    play.close();
    const other = play.playOn({ from: run, turn: 1, reply: 0 });
    const another = play.playOn({ from: run, turn: 1, reply: 2 });
    await arrive('a');
    await arrive('a');
    expect(await other).toBeNull();
    expect(must((await another) ?? err('overtaken'))).toMatchObject({ mode: 'what-if', turns: 1 });
    expect(shown(play).said[1]?.text).toBe('"Hm."');
    expect([...kept.keys()].sort()).toEqual([run, shown(play).run].sort());
  });
});

describe('a reply', () => {
  it('given while another conversation opens goes nowhere', async () => {
    const { play, arrive, runs } = slowApp();
    void play.open(practice('a'));
    await arrive('a');
    void play.open(practice('b'));
    await play.reply('r0');
    await arrive('b');
    expect(shown(play)).toMatchObject({ turns: 0, customer: B.scenario.customer.name });
    expect(runs.store.getState().records).toEqual([]);
  });
  it('sent twice counts once', async () => {
    const { port, arrive, runs } = slowApp();
    const opening = port.open({ run: 'x', ...practice('a') });
    await arrive('a');
    const opened = must(await opening);
    const [once, twice] = await Promise.all([reply(port, opened, 'r0'), reply(port, opened, 'r0')]);
    expect(must(twice)).toEqual(must(once));
    expect(must(twice).turns).toBe(1);
    expect(runs.find('x')?.choices).toHaveLength(1);
  });
  it.each([
    { turn: 1, ref: 'r1', code: 'port/out-of-step' },
    { turn: 3, ref: 'r0', code: 'port/out-of-step' },
    { turn: 0, ref: 'r0', code: 'port/out-of-step' },
    { turn: 2, ref: 'r9', code: 'conversation/not-on-offer' },
  ])(
    'to turn $turn with $ref after one reply is $code, and changes nothing',
    async ({ code, ...sent }) => {
      const { port, arrive, runs } = slowApp();
      const opening = port.open({ run: 'x', ...practice('a') });
      await arrive('a');
      await reply(port, must(await opening), 'r0');
      expect(await port.reply({ run: 'x', ...sent })).toMatchObject({ error: { code } });
      expect(runs.find('x')?.choices).toEqual([{ index: 0, id: 'sorry' }]);
    },
  );
  it('after the end is answered as such', async () => {
    const { port, arrive } = slowApp();
    const opening = port.open({ run: 'x', ...practice('a') });
    await arrive('a');
    const first = must(await reply(port, must(await opening), 'r0'));
    const second = must(await reply(port, first, 'r0'));
    expect(second.ending).not.toBeNull();
    expect(await reply(port, second, 'r0')).toMatchObject({ error: { code: 'conversation/over' } });
  });
});

/** A port whose answers come when the test says so, as over a slow network. */
const slowPort = (port: ConversationPort) => {
  const late: (() => void)[] = [];
  const hold = <T>(answer: Promise<T>): Promise<T> =>
    new Promise(resolve => late.push(() => resolve(answer)));
  const slow: ConversationPort = { ...port, reply: request => hold(port.reply(request)) };
  return { slow, deliver: () => late.splice(0).forEach(send => send()) };
};

describe('a reply that is answered late', () => {
  const lateApp = async () => {
    const { port } = appOf(A);
    const { slow, deliver } = slowPort(port);
    const play = createPlay(slow, handTimer().timer, countingSeeds());
    await play.open(practice('toy'));
    return { play, deliver };
  };
  it('is waited for, and given once', async () => {
    const { play, deliver } = await lateApp();
    const first = play.reply('r0');
    const second = play.reply('r1');
    expect(play.store.getState()).toMatchObject({ waiting: true });
    deliver();
    await Promise.all([first, second]);
    expect(shown(play).turns).toBe(1);
    expect(shown(play).said[1]?.text).toBe('"Sorry."');
  });
  it('is not shown in the conversation that was opened meanwhile', async () => {
    const { play, deliver } = await lateApp();
    const sent = play.reply('r0');
    await play.open(practice('toy'));
    const { run } = shown(play);
    deliver();
    await sent;
    expect(shown(play)).toMatchObject({ run, turns: 0 });
  });
  it('an answer that is about another run is none', async () => {
    const { port } = appOf(A);
    const strange: ConversationPort = {
      ...port,
      open: async (request): Promise<Answer> => {
        const answer = await port.open(request);
        return answer.ok ? { ok: true, value: { ...answer.value, run: 'another' } } : answer;
      },
    };
    const play = createPlay(strange, handTimer().timer, countingSeeds());
    await play.open(practice('toy'));
    expect(play.store.getState()).toMatchObject({
      name: 'failed',
      problem: { code: 'port/unreachable' },
    });
  });
  it('a lost answer is asked for again with the same turn, and counts once', async () => {
    const { port, runs } = appOf(A);
    let lost = 0;
    const lossy: ConversationPort = {
      ...port,
      reply: async (request): Promise<Answer> => {
        const answer = await port.reply(request);
        return lost++ === 0 ? err({ code: 'port/unreachable', detail: '' }) : answer;
      },
    };
    const play = createPlay(lossy, handTimer().timer, countingSeeds());
    await play.open(practice('toy'));
    await play.reply('r0');
    expect(play.store.getState()).toMatchObject({ problem: { code: 'port/unreachable' } });
    await play.reply('r0');
    expect(shown(play).turns).toBe(1);
    expect(runs.find(shown(play).run)?.choices).toHaveLength(1);
  });
  it('another reply after a lost answer shows where the conversation stands, and says why', async () => {
    const { port } = appOf(A);
    let lost = 0;
    const lossy: ConversationPort = {
      ...port,
      reply: async (request): Promise<Answer> => {
        const answer = await port.reply(request);
        return lost++ === 0 ? err({ code: 'port/unreachable', detail: '' }) : answer;
      },
    };
    const play = createPlay(lossy, handTimer().timer, countingSeeds());
    await play.open(practice('toy'));
    await play.reply('r0');
    await play.reply('r1');
    expect(play.store.getState()).toMatchObject({ problem: { code: 'port/out-of-step' } });
    expect(shown(play).said[1]?.text).toBe('"Sorry."');
  });
});

describe('a conversation in which nothing has been said', () => {
  it('is not kept, whatever was read at the desk, and comes again under its name', async () => {
    const { recordStore, kept } = memoryStore();
    const { port } = appOf(A, { recordStore });
    const opened = must(await port.open({ run: 'x', ...practice('toy') }));
    await port.noteRead({ run: 'x', card: 'record' });
    await port.leave({ run: 'x' });
    await settled();
    expect(kept.size).toBe(0);
    const again = appOf(A, { recordStore });
    expect(must(await again.port.open({ run: 'x', ...practice('toy') }))).toEqual(opened);
  });
  it('does not use up a variant', async () => {
    const { port, runs } = appOf(A);
    for (const run of ['x', 'y']) await port.open({ run, ...practice('toy') });
    const third = must(await port.open({ run: 'z', ...practice('toy') }));
    await reply(port, third, 'r0');
    expect(runs.find('z')?.variant).toBe('one');
  });
  it('opened again after its first reply goes on', async () => {
    const { recordStore } = memoryStore();
    const { port } = appOf(A, { recordStore });
    const opened = must(await port.open({ run: 'x', ...practice('toy') }));
    const answered = must(await reply(port, opened, 'r1'));
    await settled();
    const again = appOf(A, { recordStore });
    expect(must(await again.port.open({ run: 'x', ...practice('toy') }))).toEqual(answered);
  });
});

describe('a keeper that is fetched', () => {
  const lazily = () => {
    const { port } = appOf(A);
    const fetches: ((reached: boolean) => void)[] = [];
    const lazy = createLazyConversation(
      () =>
        new Promise((resolve, reject) => {
          fetches.push(reached => (reached ? resolve(port) : reject(new Error('offline'))));
        }),
    );
    return { fetches, play: createPlay(lazy, handTimer().timer, countingSeeds()) };
  };
  it('once, for two openings that wait for it', async () => {
    const { fetches, play } = lazily();
    void play.open(practice('toy'));
    const second = play.open(practice('toy'));
    fetches[0]?.(true);
    expect(must((await second) ?? err('overtaken')).run).toBe(shown(play).run);
    expect(fetches).toHaveLength(1);
  });
  it('again after it could not be had, once for all who ask', async () => {
    const { fetches, play } = lazily();
    const first = play.open(practice('toy'));
    const second = play.open(practice('toy'));
    fetches[0]?.(false);
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ error: { code: 'port/unreachable' } });
    const third = play.open(practice('toy'));
    fetches[1]?.(true);
    expect((await third)?.ok).toBe(true);
    expect(fetches).toHaveLength(2);
  });
  it('is left without being fetched for it', async () => {
    const { fetches, play } = lazily();
    play.close();
    await settled();
    expect(fetches).toHaveLength(0);
  });
});

describe('one conversation in two tabs', () => {
  const twoTabs = async () => {
    const { recordStore, kept } = memoryStore();
    const { page } = sharedTabs();
    const first = appOf(A, { recordStore, tabs: page() });
    const second = appOf(A, { recordStore, tabs: page() });
    await first.play.open(practice('toy'));
    await first.play.reply('r0');
    await settled();
    const { run } = shown(first.play);
    await second.play.resume(run);
    const choices = () => (kept.get(run) as { choices: { id: string }[] }).choices.map(c => c.id);
    return { first, second, run, choices };
  };
  it('the second says so, takes no reply, and follows', async () => {
    const { first, second, choices } = await twoTabs();
    expect([shown(first.play).elsewhere, shown(second.play).elsewhere]).toEqual([false, true]);
    await second.play.reply('r1');
    expect(choices()).toEqual(['sorry']);
    await first.play.reply('r0');
    await settled();
    expect(shown(second.play)).toEqual({ ...shown(first.play), elsewhere: true });
    expect(choices()).toEqual(['sorry', 'this']);
  });
  it('a port that is asked directly refuses too', async () => {
    const { second, run } = await twoTabs();
    expect(await second.port.reply({ run, turn: 2, ref: 'r1' })).toMatchObject({
      error: { code: 'port/elsewhere' },
    });
  });
  it('the second takes over; then the first follows', async () => {
    const { first, second, choices } = await twoTabs();
    await second.play.takeOver();
    await settled();
    expect([shown(first.play).elsewhere, shown(second.play).elsewhere]).toEqual([true, false]);
    await first.play.reply('r0');
    await second.play.reply('r1');
    await settled();
    expect(choices()).toEqual(['sorry', 'that']);
    expect(shown(first.play)).toEqual({ ...shown(second.play), elsewhere: true });
  });
  it('when the first leaves, the second goes on', async () => {
    const { first, second, choices } = await twoTabs();
    first.play.close();
    await settled();
    expect(shown(second.play).elsewhere).toBe(false);
    await second.play.reply('r1');
    await settled();
    expect(choices()).toEqual(['sorry', 'that']);
  });
  it('before anything has been said as well', async () => {
    const { page } = sharedTabs();
    const { recordStore } = memoryStore();
    const first = appOf(A, { recordStore, tabs: page() });
    const second = appOf(A, { recordStore, tabs: page() });
    await first.play.open({ ...practice('toy'), run: 'x' });
    await second.play.open({ ...practice('toy'), run: 'x' });
    expect(shown(second.play).elsewhere).toBe(true);
    await second.play.takeOver();
    await settled();
    expect(shown(first.play).elsewhere).toBe(true);
    await second.play.reply('r1');
    await settled();
    expect(shown(first.play)).toMatchObject({ turns: 1, elsewhere: true });
  });
  it('where the browser has no locks both may go on, each from where the other got to', async () => {
    const { recordStore, kept } = memoryStore();
    const { page } = sharedTabs();
    const lockless = () => {
      const tabs = page();
      return appOf(A, {
        recordStore,
        tabs: {
          ...tabs,
          hold(_name, _takeOver, changed) {
            changed(true);
            return () => {};
          },
        },
      });
    };
    const [first, second] = [lockless(), lockless()];
    await first.play.open({ ...practice('toy'), run: 'x' });
    await first.play.reply('r0');
    await settled();
    await second.play.resume('x');
    await second.play.reply('r1');
    await settled();
    expect(shown(first.play)).toEqual(shown(second.play));
    expect(kept.get('x')).toMatchObject({ choices: [{ id: 'sorry' }, { id: 'that' }] });
  });
  it('a run that another tab has moved since is resumed where it stands', async () => {
    const { recordStore } = memoryStore();
    const late = appOf(A, { recordStore });
    await late.play.open({ ...practice('toy'), run: 'x' });
    await late.play.reply('r0');
    late.play.close();
    await settled();
    const other = appOf(A, { recordStore, clock: { now: () => '2027-01-01T00:00:00.000Z' } });
    await other.play.resume('x');
    await other.play.reply('r1');
    await settled();
    await late.play.resume('x');
    expect(shown(late.play).turns).toBe(2);
  });
});
