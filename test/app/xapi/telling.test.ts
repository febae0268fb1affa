import { describe, expect, it } from 'vitest';
import type { Delivery, Lrs } from '../../../src/app/xapi/lrs-port.ts';
import type { Statement } from '../../../src/app/xapi/statement.ts';
import type { StoreSettings } from '../../../src/app/xapi/store-settings.ts';
import { startTelling } from '../../../src/app/xapi/telling.ts';
import { asPlayer, gameStatements, isOfRun } from '../../../src/formats/xapi/game-statements.ts';
import { appOf, memoryStore, reply, settled } from '../../support/app.ts';
import { must, script } from '../../support/ink.ts';
import { handTimer } from '../../support/timer.ts';

const STORY = script(`-> desk
=== desk ===
Dana: Well? # thought: Here it comes.
* "Sorry for the wait." # id: sorry # empathy: +2 acknowledge wait # why: Names it.
* "Next!" # id: next # empathy: -2 cold # why: Hurts.
- Dana: Go on.
* "Here is your taxi." # id: taxi # accuracy: +2 act # why: Done.
* "Wait here." # id: wait # accuracy: -1 delay # why: Not done.
- # ending: resolved :: She goes home.
-> END`);

const SETTINGS: StoreSettings = {
  endpoint: 'https://lrs.example/xapi',
  key: 'k',
  secret: 's',
  pseudonym: 'somebody',
  since: '2026-11-01T00:00:00.000Z',
};

/** A record store that answers as it is told to. */
const receiver = () => {
  const answers = { next: 'taken' as Delivery };
  const got: Statement[] = [];
  const atOnce: number[] = [];
  const lrs: Lrs = {
    async send(statement) {
      if (answers.next === 'taken') got.push(statement);
      return answers.next;
    },
    sendAtOnce: statements => void atOnce.push(statements.length),
  };
  return { lrs, answers, got, atOnce };
};

const enough = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await settled();
};

/** The app, and what a page of it takes to tell; `page` begins as a page does that is loaded again. */
const telling = (settings: Partial<StoreSettings> = {}) => {
  const app = appOf(STORY);
  const { recordStore, kept } = memoryStore();
  const { timer, pass } = handTimer();
  const received = receiver();
  const state = { on: true };
  const page = () =>
    startTelling({
      ...app,
      ...received,
      store: recordStore,
      since: settings.since ?? SETTINGS.since,
      isOn: () => state.on,
      statementsOf: told => gameStatements(told, asPlayer(SETTINGS, null)),
      isOf: isOfRun,
      timer,
      millisecondsOf: Date.parse,
    });
  const play = async (run: string, choices = 2): Promise<void> => {
    let standing = must(await app.port.open({ run, scenario: 'toy', mode: 'practice' }));
    for (let turn = 0; turn < choices; turn++)
      standing = must(await reply(app.port, standing, 'r0'));
    await enough();
  };
  const forgetRun = async (run: string): Promise<void> => {
    await app.runs.forget(run);
    await enough();
  };
  return { ...received, page, play, forgetRun, pass, kept, state };
};

const verbsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

const WHOLE = ['initialized', 'answered', 'answered', 'completed'];

describe('telling what is played', () => {
  it('sends each happening once, in its order, over pages', async () => {
    const { page, play, got } = telling();
    await page();
    await play('a');
    expect(verbsOf(got)).toEqual(WHOLE);
    await page();
    await enough();
    expect(verbsOf(got)).toEqual(WHOLE);
  });
  it('keeps what was not taken, says how much, and offers it again after a while', async () => {
    const { page, play, got, answers, pass } = telling();
    const told = await page();
    answers.next = 'later';
    await play('a');
    expect(told.store.getState()).toEqual({ waiting: 4, trouble: 'away' });
    answers.next = 'taken';
    pass(30_000);
    await enough();
    expect(verbsOf(got)).toEqual(WHOLE);
    expect(told.store.getState()).toEqual({ waiting: 0, trouble: null });
  });
  it('tells what a page did not that was closed, and not what was begun before it was turned on', async () => {
    const { page, play, got } = telling();
    await play('a', 1);
    await page();
    await enough();
    expect(verbsOf(got)).toEqual(['initialized', 'answered']);
    const late = telling({ since: '2027-01-01T00:00:00.000Z' });
    await late.page();
    await late.play('b');
    expect(late.got).toEqual([]);
  });
  it('says that something was refused, and goes on', async () => {
    const { page, play, got, answers } = telling();
    const told = await page();
    answers.next = 'refused';
    await play('a', 1);
    expect(told.store.getState().trouble).toBe('refused');
    answers.next = 'taken';
    await play('b', 1);
    expect(verbsOf(got)).toEqual(['initialized', 'answered']);
  });
  it('sends nothing once another page has turned it off, nor as it goes', async () => {
    const { page, play, got, state, atOnce, answers } = telling();
    const told = await page();
    answers.next = 'later';
    await play('a', 1);
    told.atOnce();
    expect(atOnce).toEqual([2]);
    state.on = false;
    answers.next = 'taken';
    await play('b');
    await told.flush();
    told.atOnce();
    expect(got).toEqual([]);
    expect(atOnce).toEqual([2]);
  });
  it('throws away what waits of a conversation that is forgotten, and of no other', async () => {
    const { page, play, kept, answers, got, forgetRun, pass } = telling();
    const told = await page();
    answers.next = 'later';
    await play('a');
    await play('b', 1);
    await forgetRun('a');
    expect(told.store.getState().waiting).toBe(2);
    expect([...kept.keys()].filter(name => name.endsWith('/a'))).toEqual([]);
    answers.next = 'taken';
    pass(30_000);
    await enough();
    expect(verbsOf(got)).toEqual(['initialized', 'answered']);
  });
  it('forgets what waits, and what it has told', async () => {
    const { page, play, kept, answers, got, pass } = telling();
    const told = await page();
    answers.next = 'later';
    await play('a');
    expect(kept.size).toBeGreaterThan(0);
    await told.forget();
    expect(kept.size).toBe(0);
    answers.next = 'taken';
    pass(60_000);
    await play('b');
    expect(got).toEqual([]);
  });
});
