import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/exercise/api/candidate-api.ts';
import { manageApi } from '../../src/app/exercise/api/manage-api.ts';
import { must } from '../support/ink.ts';
import {
  addScenario,
  agreed,
  begin,
  inviteTo,
  makeExercise,
  planOf,
  playerOf,
  playOut,
  reply,
  serverOn,
  serverWith,
} from './support/server.ts';
import { STORES } from './support/stores.ts';
import { fileOf } from './support/story.ts';

const NONE = { parameters: {}, body: null } as const;

describe.each(STORES)('an exercise on %s', store => {
  it('is made of proved scenarios, and only of fit ones', async () => {
    const { manager, ...server } = await serverOn(store);
    const scenario = await addScenario({ manager, ...server });
    const again = await addScenario({ manager, ...server });
    expect(again).toBe(scenario);
    const make = (plan: object) =>
      manager(manageApi.makeExercise, { parameters: {}, body: { ...planOf(scenario), ...plan } });
    const part = { scenario, variant: 'default', followUp: null };
    expect(await make({ parts: [{ ...part, scenario: 'nowhere-1' }] })).toMatchObject({
      error: 'exercise/no-such-scenario',
    });
    expect(await make({ parts: [{ ...part, variant: 'storm' }] })).toMatchObject({
      error: 'exercise/no-such-variant',
    });
    expect(await make({ closesAt: planOf(scenario).opensAt })).toMatchObject({
      error: 'exercise/dates',
    });
    const files = [{ name: 'toy.ink', text: `${fileOf(2)[0]?.text}// UNFIT` }];
    const unfit = must(await manager(manageApi.addScenario, { parameters: {}, body: { files } }));
    expect(await make({ parts: [{ ...part, scenario: unfit.id }] })).toMatchObject({
      error: 'exercise/scenario-not-fit',
    });
    expect(must(await make({})).parts).toEqual([
      { ...part, followUp: 'Answer the guest’s e-mail.' },
    ]);
    expect(must(await manager(manageApi.exercises, NONE)).exercises).toHaveLength(1);
    expect(must(await manager(manageApi.scenarios, NONE)).scenarios).toHaveLength(2);
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
    const invitation = must(await ada.ask(candidateApi.invitation, NONE));
    expect(invitation).toMatchObject({ employer: 'Hotel Meridian', consentedAt: null });
    expect(JSON.stringify(invitation)).not.toMatch(/ada/i);
    const run = invitation.parts[0]?.run ?? '';
    expect(await ada.ask(candidateApi.begin, { parameters: { run }, body: {} })).toMatchObject({
      error: 'consent/missing',
    });
    const { consentedAt } = must(
      await ada.ask(candidateApi.consent, { parameters: {}, body: { agreed: true } }),
    );
    const again = await agreed(ada);
    expect(must(await again.ask(candidateApi.invitation, NONE)).consentedAt).toBe(consentedAt);
  });

  it('is played to its end, once, and followed by a written answer', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    const writes = (text: string) =>
      player.ask(candidateApi.write, { parameters: { run: player.run }, body: { text } });
    expect(await writes('Too soon.')).toMatchObject({ error: 'run/not-over' });
    const end = await playOut(player, 'Good');
    expect(end).toMatchObject({ over: true, turns: 4, replies: [], decision: { at: 4, of: 4 } });
    expect(end.said.at(-1)?.text).toBe('That is all.');
    expect(await writes('Dear guest,\nI am sorry.')).toMatchObject({ ok: true });
    expect(await writes('Dear guest,\nI am very sorry.')).toMatchObject({ ok: true });
    const { parts } = must(await player.ask(candidateApi.invitation, NONE));
    expect(parts).toMatchObject([{ state: 'over', written: 'Dear guest,\nI am very sorry.' }]);
    const after = { turn: 5, ref: 'no-such-reply' };
    expect(
      await player.ask(candidateApi.reply, { parameters: { run: player.run }, body: after }),
    ).toMatchObject({ error: 'run/over' });
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
    const players = [await agreed(ada), await agreed(ben)];
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

  it('takes no reply once its time is up, and knows of people without a limit', async () => {
    const server = await serverOn(store);
    const timed = await playerOf(server, { minutes: 30 });
    expect(Date.parse((await begin(timed)).until ?? '')).toBeGreaterThan(Date.now());
    expect(must(await timed.ask(candidateApi.invitation, NONE)).minutes).toBe(30);
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
    expect(await ada.ask(candidateApi.invitation, NONE)).toMatchObject({ error: 'link/invalid' });
    expect(await anew(candidateApi.invitation, NONE)).toMatchObject({ ok: true });
    must(await server.manager(manageApi.revokeLink, { parameters, body: null }));
    expect(await anew(candidateApi.invitation, NONE)).toMatchObject({ error: 'link/invalid' });
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
