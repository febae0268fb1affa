import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { must } from '../support/ink.ts';
import { publicKeysIn, verifyResult } from '../../src/formats/result/verify-result.ts';
import { inDays, planOf } from './support/plan.ts';
import {
  addScenario,
  begin,
  inviteTo,
  makeExercise,
  playerOf,
  playOut,
  reply,
  serverOn,
  serverWith,
} from './support/server.ts';
import { ready, step } from './support/guests.ts';
import { STORES } from './support/stores.ts';
import { fileOf } from './support/story.ts';

const NONE = { parameters: {}, body: null } as const;

describe.each(STORES)('an exercise on %s', store => {
  it('is made of proved scenarios, and nobody is invited before it is right', async () => {
    const server = await serverOn(store);
    const { manager } = server;
    const scenario = await addScenario(server);
    expect(await addScenario(server)).toEqual(scenario);
    const make = async (plan: object) =>
      must(
        await manager(manageApi.makeExercise, {
          parameters: {},
          body: { ...planOf(scenario), ...plan },
        }),
      );
    const [part = never()] = planOf(scenario).parts;
    const wrong = [
      [{ parts: [{ ...part, scenario: 'nowhere' }] }, 'exercise/unknown-scenario'],
      [{ parts: [{ ...part, variants: ['storm'] }] }, 'exercise/unknown-variant'],
      [{ closesAt: inDays(-2) }, 'exercise/ends-before-it-begins'],
    ] as const;
    for (const [plan, code] of wrong) {
      const { exercise, findings } = await make(plan);
      expect(findings.map(finding => finding.code)).toContain(code);
      const body = { candidates: [{ name: 'Ada', email: 'ada@example.com' }] };
      const parameters = { exercise: exercise.id };
      expect(await manager(manageApi.invite, { parameters, body })).toMatchObject({ ok: false });
    }
    const files = [{ name: 'toy.ink', text: `${fileOf(2)[0]?.text}// UNFIT` }];
    const unfit = must(await manager(manageApi.addScenario, { parameters: {}, body: { files } }));
    const { findings } = await make({ parts: planOf(unfit).parts });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'exercise/unfit' }));
    expect(must(await manager(manageApi.scenarios, NONE)).scenarios).toHaveLength(2);
    expect(must(await manager(manageApi.exercises, NONE)).exercises).toHaveLength(4);
  });

  it('becomes a new version by a change, and whoever was invited stays on theirs', async () => {
    const server = await serverOn(store);
    const scenario = await addScenario(server);
    const exercise = await makeExercise(server);
    const [ada = never()] = await inviteTo(server, exercise);
    const change = (more: object) =>
      server.manager(manageApi.changeExercise, {
        parameters: { exercise },
        body: { ...planOf(scenario), ...more },
      });
    expect(must(await change({ moodMeter: 'shown', closesAt: inDays(9) })).exercise.version).toBe(
      2,
    );
    const [ben = never()] = await inviteTo(server, exercise, ['Ben']);
    const meterOf = async ({ ask }: typeof ada) =>
      must(await ask(candidateApi.place, NONE)).exercise.moodMeter;
    expect([await meterOf(ada), await meterOf(ben)]).toEqual(['hidden', 'shown']);
    const parameters = { exercise };
    const listed = must(await server.manager(manageApi.candidates, { parameters, body: null }));
    expect(listed.candidates.map(({ name, version }) => [name, version])).toEqual([
      ['Ada Moss', 1],
      ['Ben', 2],
    ]);
  });

  it('refuses a scenario that cannot be played', async () => {
    const { manager } = await serverOn(store);
    const body = { files: [{ name: 'broken.ink', text: '-> nowhere' }] };
    expect(await manager(manageApi.addScenario, { parameters: {}, body })).toMatchObject({
      error: 'scenario/broken',
    });
  });

  it('is told to a candidate before it begins, without a name, and needs their consent', async () => {
    const server = await serverOn(store);
    const [ada = never()] = await inviteTo(server, await makeExercise(server));
    const place = must(await ada.ask(candidateApi.place, NONE));
    expect(place).toMatchObject({
      exercise: { employer: 'Hotel Meridian', parts: [{ minutes: 4, hasLetter: true }] },
      candidate: { stage: 'invited' },
      steps: ['consent', 'withdraw'],
    });
    expect(JSON.stringify(place)).not.toMatch(/ada|toy|charged/i);
    const run = place.parts[0]?.run ?? '';
    const beginning = { parameters: { run }, body: {} };
    expect(await ada.ask(candidateApi.begin, beginning)).toMatchObject({ error: 'run/not-now' });
    const early = { parameters: {}, body: { name: 'begin' } } as const;
    expect(await ada.ask(candidateApi.step, early)).toMatchObject({ error: 'step/not-now' });
    await ready(ada);
    expect(await ada.ask(candidateApi.begin, beginning)).toMatchObject({ ok: true });
  });

  it('is played to its end, once, and followed by a letter that is kept until it is sent', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    const writes = (text: string) =>
      player.ask(candidateApi.write, { parameters: { run: player.run }, body: { text } });
    expect(await writes('Too soon.')).toMatchObject({ error: 'run/not-now' });
    const end = await playOut(player, 'Good');
    expect(end).toMatchObject({ over: true, turns: 4, replies: [], decision: { at: 4, of: 4 } });
    expect(end.said.at(-1)?.text).toBe('That is all.');
    const place = must(await player.ask(candidateApi.place, NONE));
    expect(place).toMatchObject({
      candidate: { stage: 'writing' },
      parts: [{ letter: { subject: 'My bill' } }],
    });
    const send = { parameters: {}, body: { name: 'send-letter' } } as const;
    expect(await player.ask(candidateApi.step, send)).toMatchObject({
      error: 'run/nothing-written',
    });
    expect(await writes('Dear guest,\nI am sorry.')).toMatchObject({ ok: true });
    expect(await writes('Dear guest,\nI am very sorry.')).toMatchObject({ ok: true });
    expect(await step(player, 'send-letter')).toMatchObject({
      candidate: { stage: 'done' },
      parts: [{ state: 'over', written: 'Dear guest,\nI am very sorry.' }],
    });
    expect(await writes('Too late.')).toMatchObject({ error: 'run/not-now' });
    const after = { turn: 5, ref: 'no-such-reply' };
    expect(
      await player.ask(candidateApi.reply, { parameters: { run: player.run }, body: after }),
    ).toMatchObject({ error: 'run/over' });
  });

  it('signs what came of each conversation, and shows that to whoever manages it', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    await playOut(player, 'Good');
    const asked = { parameters: { candidate: player.id }, body: null };
    const { results } = must(await server.manager(manageApi.results, asked));
    const keys = publicKeysIn(await (await fetch(`${server.origin}/.well-known/jwks.json`)).json());
    const verified = must(await verifyResult(results[0]?.jws ?? '', keys ?? never()));
    expect(verified).toMatchObject({
      run: player.run,
      candidate: player.id,
      variant: 'default',
      ending: { kind: 'resolved' },
      marks: verified.best,
      choices: Array.from({ length: 4 }, (_, at) => ({ id: `SECRETID_good_${at + 1}` })),
    });
  });

  it('adjusts for one person, who asks in private', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server, { timer: 30 });
    const [ada = never()] = await inviteTo(server, exercise);
    const body = { text: 'I read slowly.' };
    const asked = must(await ada.ask(candidateApi.askForAdjustment, { parameters: {}, body }));
    expect(asked).toMatchObject({ minutes: 30, candidate: { adjustments: { isUntimed: false } } });
    expect(await ada.ask(candidateApi.askForAdjustment, { parameters: {}, body })).toMatchObject({
      error: 'adjustment/waiting',
    });
    const answer = { granted: { isUntimed: true }, reason: '' };
    const parameters = { candidate: ada.id };
    must(await server.manager(manageApi.answerAdjustment, { parameters, body: answer }));
    const place = must(await ada.ask(candidateApi.place, NONE));
    expect(place.minutes).toBeNull();
    expect(place.candidate.adjustments.requests[0]?.answer?.by).toBe('employer');
  });

  it('counts a reply that is sent twice once, and takes no other one in its place', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    const first = await begin(player);
    const send = (turn: number, ref: string) =>
      player.ask(candidateApi.reply, { parameters: { run: player.run }, body: { turn, ref } });
    const [a = never(), b = never()] = first.replies;
    const once = must(await send(1, a.ref));
    expect(must(await send(1, a.ref))).toEqual(once);
    expect(await send(1, b.ref)).toMatchObject({ error: 'run/out-of-step' });
    expect(await send(3, a.ref)).toMatchObject({ error: 'run/out-of-step' });
    expect(await send(2, a.ref)).toMatchObject({ error: 'run/not-on-offer' });
    const [next = never()] = once.replies;
    const together = await Promise.all(Array.from({ length: 5 }, () => send(2, next.ref)));
    expect(new Set(together.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(must(together[0] ?? never()).turns).toBe(2);
  });

  it('goes on at the same place after a reload and after a restart, with the same replies', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    const before = await reply(player, await begin(player), 'Bad');
    expect(await begin(player)).toEqual(before);
    await server.stop();
    const anew = await serverWith(server.settings, server.key);
    const back = { ...player, ask: anew.guest(player.token) };
    const parameters = { run: player.run };
    expect(must(await back.ask(candidateApi.standing, { parameters, body: null }))).toEqual(before);
    expect((await reply(back, before, 'Good')).turns).toBe(2);
  });

  it('shows each candidate the same replies under other names', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const [ada = never(), ben = never()] = await inviteTo(server, exercise, ['Ada', 'Ben']);
    const players = [await ready(ada), await ready(ben)];
    const [hers = never(), his = never()] = await Promise.all(players.map(begin));
    const texts = ({ replies }: typeof hers) => replies.map(({ text }) => text).sort();
    expect(texts(hers)).toEqual(texts(his));
    const [adas = never(), bens = never()] = players;
    const parameters = { run: bens.run };
    const stolen = { turn: 1, ref: his.replies[0]?.ref ?? '' };
    expect(await adas.ask(candidateApi.reply, { parameters, body: stolen })).toMatchObject({
      error: 'run/unknown',
    });
    expect(
      await adas.ask(candidateApi.reply, { parameters: { run: adas.run }, body: stolen }),
    ).toMatchObject({ error: 'run/not-on-offer' });
  });

  it('has a desk that costs no turn', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    await begin(player);
    const parameters = { run: player.run };
    const { cards } = must(await player.ask(candidateApi.desk, { parameters, body: null }));
    expect(cards).toMatchObject([{ kind: 'policy', title: 'The house rules', source: 'handbook' }]);
    const body = { card: cards[0]?.card ?? '' };
    expect(await player.ask(candidateApi.noteRead, { parameters, body })).toMatchObject({
      ok: true,
    });
    expect(must(await player.ask(candidateApi.standing, { parameters, body: null })).turns).toBe(0);
  });

  it('says until when replies are taken, where there is a limit', async () => {
    const server = await serverOn(store);
    const timed = await playerOf(server, { timer: 30 });
    const { until } = await begin(timed);
    expect(Date.parse(until ?? '')).toBeGreaterThan(Date.now());
    const end = { parameters: {}, body: { name: 'finish-conversation' } } as const;
    expect(await timed.ask(candidateApi.step, end)).toMatchObject({ error: 'run/time-left' });
  });
});

describe.each(STORES)('a link on %s', store => {
  it('leads nowhere once it is taken back, replaced, or its candidate deleted', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const [ada = never()] = await inviteTo(server, exercise);
    const parameters = { candidate: ada.id };
    const { link } = must(await server.manager(manageApi.renewLink, { parameters, body: {} }));
    const anew = server.guest(link.split('/').at(-1) ?? '');
    expect(await ada.ask(candidateApi.place, NONE)).toMatchObject({ error: 'link/invalid' });
    expect(await anew(candidateApi.place, NONE)).toMatchObject({ ok: true });
    must(await server.manager(manageApi.revokeLink, { parameters, body: null }));
    expect(await anew(candidateApi.place, NONE)).toMatchObject({ error: 'link/invalid' });
    must(await server.manager(manageApi.removeCandidate, { parameters, body: null }));
    const left = await server.manager(manageApi.candidates, {
      parameters: { exercise },
      body: null,
    });
    expect(must(left).candidates).toEqual([]);
  });

  it('is not kept as it is: only its hash is', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    await begin(player);
    expect(server.log.join('')).not.toContain(player.token);
    expect(server.log.join('')).not.toContain(player.run);
    expect(server.log.join('')).not.toMatch(/ada/i);
  });
});

const never = (): never => {
  throw new Error('this is always there');
};
