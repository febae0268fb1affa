import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { reviewApi } from '../../src/app/hiring/api/review-api.ts';
import { must } from '../support/ink.ts';
import {
  administratorOf,
  askWith,
  cookiesOf,
  invitedPerson,
  memberOf,
  PASSWORD,
  posted,
  signIn,
} from './support/people.ts';
import { inviteTo, makeExercise, serverOn, serverWith } from './support/server.ts';
import { STORES } from './support/stores.ts';

const NOTHING = { parameters: {}, body: null };
const LINK = 'A'.repeat(22);

/** Every way that better-auth has by itself, beside those that are let through. */
const OTHERS = [
  'POST /sign-up/email',
  'POST /sign-in/social',
  'GET /callback/company',
  'POST /callback/company',
  'GET /callback/google',
  'GET /get-session',
  'POST /get-session',
  'POST /reset-password',
  'GET /reset-password/abc',
  'POST /request-password-reset',
  'POST /verify-password',
  'GET /verify-email',
  'POST /send-verification-email',
  'POST /change-email',
  'POST /update-session',
  'POST /update-user',
  'POST /delete-user',
  'GET /delete-user/callback',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-sessions',
  'POST /revoke-other-sessions',
  'POST /link-social',
  'GET /list-accounts',
  'POST /unlink-account',
  'POST /refresh-token',
  'POST /get-access-token',
  'GET /account-info',
  'GET /ok',
  'GET /error',
  'GET /sign-in/email',
  'POST /sign-in/email/',
  'POST //sign-in/email',
];

describe.each(STORES)('those who sign in to a server on %s', store => {
  it('lets the first administrator in with the link of the start, once', async () => {
    const server = await serverOn(store);
    const ann = await administratorOf(server);
    expect(must(await ann.ask(peopleApi.me, NOTHING)).me).toMatchObject({
      name: 'ann',
      role: 'administrator',
    });
    const again = { link: server.welcome, name: 'Eve', email: 'eve@x.org', password: PASSWORD };
    const join = server.guest('');
    expect(await join(peopleApi.join, { parameters: {}, body: again })).toMatchObject({
      error: 'link/invalid',
    });
    await server.stop();
    expect((await serverWith(server.settings, server.key)).welcome).toBe('');
  });

  it('answers a wrong password, a stranger and somebody banned alike, with a cookie to none', async () => {
    const server = await serverOn(store);
    await administratorOf(server);
    const bob = await invitedPerson(server, 'bob@example.com', 'reviewer', []);
    must(await server.manager(peopleApi.ban, { parameters: { person: bob.id }, body: {} }));
    const answers = [
      await signIn(server, 'ann@example.com', 'wrong wrong wrong'),
      await signIn(server, 'nobody@example.com'),
      await signIn(server, 'bob@example.com'),
    ];
    for (const answered of answers) {
      expect(answered.status).toBe(401);
      expect(await answered.json()).toEqual({ code: 'key/invalid' });
      expect(answered.headers.getSetCookie()).toEqual([]);
    }
    expect(await bob.ask(manageApi.exercises, NOTHING)).toMatchObject({ error: 'session/ended' });
    must(await server.manager(peopleApi.unban, { parameters: { person: bob.id }, body: null }));
    expect((await signIn(server, 'bob@example.com')).status).toBe(200);
  });

  it('keeps the session in a cookie that no script and no other site can use', async () => {
    const server = await serverOn(store);
    await administratorOf(server);
    const answered = await signIn(server, 'ann@example.com');
    const [cookie = ''] = answered.headers.getSetCookie();
    expect(cookie).toMatch(/^composure\.session_token=.*HttpOnly.*SameSite=Strict/i);
    expect(await answered.text()).toBe('{"done":true}');
    const seen = (headers: Record<string, string>) =>
      fetch(`${server.origin}/api/manage/exercises`, {
        headers: { Cookie: cookiesOf(answered), ...headers },
      });
    expect((await seen({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    for (const headers of [
      {},
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
    ])
      expect((await seen(headers)).status, JSON.stringify(headers)).toBe(401);
  });

  it('believes no cookie that was not signed here, and none whose session has ended', async () => {
    const server = await serverOn(store);
    const ann = await administratorOf(server);
    const value = decodeURIComponent(ann.cookie.split('=').slice(1).join('='));
    const token = value.slice(0, value.lastIndexOf('.'));
    const forged = createHmac('sha256', 'guess').update(token).digest('base64');
    for (const wrong of [token, `${token}.`, `${token}.${forged}`, '.', `%E0%A4.${forged}`]) {
      const ask = askWith(server, `composure.session_token=${encodeURIComponent(wrong)}`);
      expect(await ask(manageApi.exercises, NOTHING), wrong).toMatchObject({
        error: 'key/invalid',
      });
    }
    const other = await memberOf(server, ann.email);
    const { sessions } = must(await ann.ask(peopleApi.sessions, NOTHING));
    expect(sessions).toHaveLength(2);
    const here = sessions.find(({ isThis }) => isThis)?.id ?? '';
    must(await other.ask(peopleApi.endSession, { parameters: { session: here }, body: null }));
    expect(await ann.ask(peopleApi.sessions, NOTHING)).toMatchObject({ error: 'session/ended' });
    const out = await posted(server, '/api/auth/sign-out', {}, { Cookie: other.cookie });
    expect(out.status).toBe(200);
    expect(await other.ask(peopleApi.sessions, NOTHING)).toMatchObject({ error: 'session/ended' });
  });

  it('shows a reviewer their own exercises, and of others what it says of those that do not exist', async () => {
    const server = await serverOn(store);
    const [own, foreign] = [await makeExercise(server), await makeExercise(server)];
    const [invitee] = await inviteTo(server, foreign);
    const rob = await invitedPerson(server, 'rob@example.com', 'reviewer', [own]);
    const { exercises } = must(await rob.ask(manageApi.exercises, NOTHING));
    expect(exercises.map(({ exercise }) => exercise.id)).toEqual([own]);
    const reviews = (exercise: string) =>
      rob.ask(reviewApi.reviews, { parameters: { exercise }, body: null });
    must(await reviews(own));
    expect(await reviews(foreign)).toEqual(await reviews('no-such-exercise'));
    const results = (candidate: string) =>
      rob.ask(manageApi.results, { parameters: { candidate }, body: null });
    expect(await results(invitee?.id ?? '')).toEqual(await results('no-such-candidate'));
    const candidates = await rob.ask(manageApi.candidates, {
      parameters: { exercise: own },
      body: null,
    });
    expect(candidates).toMatchObject({ error: 'access/denied' });
    for (const answered of [
      await rob.ask(peopleApi.people, NOTHING),
      await rob.ask(peopleApi.audit, NOTHING),
      await rob.ask(manageApi.scenarios, NOTHING),
    ])
      expect(answered).toMatchObject({ error: 'access/denied' });
  });

  it('shows the scores of somebody by name to no lead, since a lead may be the one who marks', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const [invitee] = await inviteTo(server, exercise);
    const parameters = { candidate: invitee?.id ?? '' };
    const asked = { parameters, body: null };
    const lea = await invitedPerson(server, 'lea@example.com', 'lead', [exercise]);
    expect(await lea.ask(manageApi.results, asked)).toMatchObject({ error: 'access/denied' });
    expect(must(await server.manager(manageApi.results, asked)).results).toEqual([]);
  });

  it('lets a changed role hold from the next request on, and somebody always in charge', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server);
    const ann = await administratorOf(server);
    const rob = await invitedPerson(server, 'rob@example.com', 'lead', [exercise]);
    const seen = () => rob.ask(manageApi.candidates, { parameters: { exercise }, body: null });
    must(await seen());
    const change = (person: string, role: 'reviewer' | 'lead', exercises: string[]) =>
      ann.ask(peopleApi.changePerson, { parameters: { person }, body: { role, exercises } });
    must(await change(rob.id, 'reviewer', [exercise]));
    expect(await seen()).toMatchObject({ error: 'access/denied' });
    must(await change(rob.id, 'lead', []));
    expect(await seen()).toMatchObject({ error: 'exercise/unknown' });
    const last = { error: 'person/last-administrator' };
    expect(await change(ann.id, 'lead', [])).toMatchObject(last);
    const ban = await ann.ask(peopleApi.ban, { parameters: { person: ann.id }, body: {} });
    expect(ban).toMatchObject(last);
  });

  it('takes an invitation only from whom it is for', async () => {
    const server = await serverOn(store);
    const body = { email: 'Rob@example.com', role: 'reviewer' as const, exercises: [] };
    const { link } = must(await server.manager(peopleApi.invitePerson, { parameters: {}, body }));
    const join = (email: string, token = link.split('/').at(-1) ?? '') =>
      server.guest('')(peopleApi.join, {
        parameters: {},
        body: { link: token, name: 'Rob', email, password: PASSWORD },
      });
    expect(await join('eve@example.com')).toMatchObject({ error: 'person/other-email' });
    expect(await join('rob@example.com', LINK)).toMatchObject({ error: 'link/invalid' });
    must(await join('rob@example.com'));
    expect(await join('rob@example.com')).toMatchObject({ error: 'link/invalid' });
  });

  it('notes every look at a candidate, by name, for administrators to read', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server, { title: 'Front desk, autumn' });
    const ann = await administratorOf(server);
    must(await ann.ask(manageApi.candidates, { parameters: { exercise }, body: null }));
    const { notes } = must(await ann.ask(peopleApi.audit, NOTHING));
    expect(notes).toContainEqual(
      expect.objectContaining({
        who: 'ann',
        what: 'candidate/seen',
        about: 'Front desk, autumn',
      }),
    );
  });

  it('has no way of better-auth but those it names', async () => {
    const server = await serverOn(store);
    const { cookie } = await administratorOf(server);
    for (const way of OTHERS) {
      const [method = '', path = ''] = way.split(' ');
      const answered = await fetch(`${server.origin}/api/auth${path}`, {
        method,
        headers: { Cookie: cookie, Origin: server.origin, 'Content-Type': 'application/json' },
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      expect(answered.status, way).toBe(404);
    }
  });

  it('changes a password for whoever knows the old one, and ends the other sessions', async () => {
    const server = await serverOn(store);
    const ann = await administratorOf(server);
    const other = await memberOf(server, ann.email);
    const change = (currentPassword: string, newPassword: string) =>
      posted(
        server,
        '/api/auth/change-password',
        { currentPassword, newPassword, revokeOtherSessions: true },
        { Cookie: ann.cookie },
      );
    expect((await change('wrong wrong wrong', 'a new one to learn')).status).toBe(401);
    expect((await change(PASSWORD, 'short')).status).toBe(400);
    expect((await change(PASSWORD, 'a new one to learn')).status).toBe(200);
    expect(await other.ask(peopleApi.sessions, NOTHING)).toMatchObject({ error: 'session/ended' });
    expect((await signIn(server, ann.email)).status).toBe(401);
    expect((await signIn(server, ann.email, 'a new one to learn')).status).toBe(200);
  });

  it('counts tries by address, whatever a request says its address is', async () => {
    const server = await serverOn(store);
    const tried: number[] = [];
    for (let at = 0; at < 12; at++) {
      const body = { email: 'ann@example.com', password: 'wrong wrong wrong' };
      const said = { 'X-Forwarded-For': `10.0.0.${at}`, 'X-Composure-Address': `10.0.0.${at}` };
      tried.push((await posted(server, '/api/auth/sign-in/email', body, said)).status);
    }
    expect(tried.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(tried.slice(10)).toEqual([429, 429]);
  });
});
