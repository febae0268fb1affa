import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { signInApi } from '../../src/app/hiring/api/sign-in-api.ts';
import { must } from '../support/ink.ts';
import {
  administratorOf,
  askWith,
  cookiesOf,
  invitedPerson,
  posted,
  signIn,
} from './support/people.ts';
import { startProvider, type Twist } from './support/provider.ts';
import { serverWith } from './support/server.ts';
import { settingsOn, STORES } from './support/stores.ts';

const begun = async (store: (typeof STORES)[number]) => {
  const provider = await startProvider();
  const server = await serverWith(
    await settingsOn(store, {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'composure',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_DOMAIN: 'example.com',
    }),
  );
  const ann = await administratorOf(server);
  /** Goes the whole way; `forget` loses the cookie of the start, as another browser would. */
  const go = async (twist: Twist = {}, forget = false, wanted = '/hire') => {
    const start = await posted(server, signInApi.company.path, { to: wanted });
    const { url } = v.parse(signInApi.company.answer, await start.json());
    const back = provider.authorise(url, twist);
    const cookie = forget ? '' : cookiesOf(start);
    const end = await fetch(back, { headers: { Cookie: cookie }, redirect: 'manual' });
    return { status: end.status, to: end.headers.get('location'), cookie: cookiesOf(end), back };
  };
  return { server, ann, go };
};

const REFUSED = { status: 302, to: '/#/hire/refused' };

describe.each(STORES)('the sign-in of a company on %s', store => {
  it('lets in whoever has an account, as who they are', async () => {
    const { server, go } = await begun(store);
    const end = await go();
    expect(end).toMatchObject({ status: 302, to: '/#/hire' });
    const { me } = must(
      await askWith(server, end.cookie)(peopleApi.me, { parameters: {}, body: null }),
    );
    expect(me).toMatchObject({ name: 'ann', role: 'administrator' });
  });

  it('believes no token that is not its own, for us, for this once', async () => {
    const { go } = await begun(store);
    const twists: readonly Twist[] = [
      { issuer: 'https://evil.example' },
      { audience: 'somebody-else' },
      { nonce: 'of another time' },
      { expires: '-1m' },
      { by: 'another key' },
      { by: 'nobody' },
      { verified: false },
    ];
    for (const twist of twists) {
      const end = await go(twist);
      expect(end, JSON.stringify(twist)).toMatchObject(REFUSED);
      expect(end.cookie).not.toContain('session_token');
    }
    expect(await go({}, true)).toMatchObject(REFUSED);
  });

  it('lets in nobody without an account, of another domain, or who is banned', async () => {
    const { server, go, ann } = await begun(store);
    expect(await go({ email: 'stranger@example.com' })).toMatchObject(REFUSED);
    await invitedPerson(server, 'guest@other.example', 'reviewer', []);
    expect(await go({ email: 'guest@other.example' })).toMatchObject(REFUSED);
    expect(await go({ email: 'guest@notexample.com' })).toMatchObject(REFUSED);
    const bob = await invitedPerson(server, 'bob@example.com', 'reviewer', []);
    must(await ann.ask(peopleApi.ban, { parameters: { person: bob.id }, body: {} }));
    expect(await go({ email: 'bob@example.com' })).toMatchObject(REFUSED);
    const { people } = must(await ann.ask(peopleApi.people, { parameters: {}, body: null }));
    expect(people).toHaveLength(3);
  });

  it('leads back to the page that was wanted, and to none outside the room', async () => {
    const { server, go } = await begun(store);
    expect(await go({}, false, '/hire/abcdefgh/candidates')).toMatchObject({
      to: '/#/hire/abcdefgh/candidates',
    });
    for (const to of ['/drills', '//evil.example', '/hire/../x', '/hire?x', 'https://e.example'])
      expect((await posted(server, signInApi.company.path, { to })).status, to).toBe(400);
  });

  it('makes an account for whoever was invited, as what they were invited for, and for nobody else', async () => {
    const { ann, go, server } = await begun(store);
    const invite = (email: string) =>
      ann.ask(peopleApi.invitePerson, {
        parameters: {},
        body: { email, role: 'reviewer' as const, exercises: [] },
      });
    must(await invite('rob@example.com'));
    must(await invite('rob@other.example'));
    expect(await go({ email: 'rob@other.example' })).toMatchObject(REFUSED);
    expect(await go({ email: 'rob@example.com', verified: false })).toMatchObject(REFUSED);
    const people = async () =>
      must(await ann.ask(peopleApi.people, { parameters: {}, body: null })).people;
    expect(await people()).toHaveLength(1);
    const end = await go({ email: 'rob@example.com' });
    expect(end).toMatchObject({ to: '/#/hire' });
    const { me } = must(
      await askWith(server, end.cookie)(peopleApi.me, { parameters: {}, body: null }),
    );
    expect(me).toMatchObject({ name: 'Ann', role: 'reviewer' });
    expect(await people()).toContainEqual(
      expect.objectContaining({ email: 'rob@example.com', role: 'reviewer' }),
    );
    // There is no password to guess.
    expect((await signIn(server, 'rob@example.com')).status).toBe(401);
  });

  it('takes an answer of the provider once', async () => {
    const { go } = await begun(store);
    const { back } = await go();
    const again = await fetch(back, { redirect: 'manual' });
    expect(again.headers.get('location')).toBe('/#/hire/refused');
  });
});
