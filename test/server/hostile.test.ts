import { request as send } from 'node:http';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { passkeyApi } from '../../src/app/hiring/api/passkey-api.ts';
import { REFUSAL_CODES } from '../../src/app/hiring/api/refusals.ts';
import { signInApi } from '../../src/app/hiring/api/sign-in-api.ts';
import { ROUTES } from '../../src/server/http/app.ts';
import { administratorOf } from './support/people.ts';
import { begin, playerOf, reply, serverOn, type TestServer } from './support/server.ts';
import { STORES } from './support/stores.ts';

interface Attack {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends what no browser would: as it is written, without tidying the path up. */
const strike = ({ origin }: TestServer, { method, path, headers, body }: Attack) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = send({ hostname, port, method, path, headers }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });

const NASTY = [
  "'; drop table candidate; --",
  '" or "1"="1',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '\u0000',
  '\ud800',
  '{{7*7}}',
  '{jndi:ldap://x}',
  '__proto__',
  'constructor',
  '𝕏'.repeat(400),
];

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Bodies that are nearly right, and others. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}, 1e308, -1, '1', Number.MAX_SAFE_INTEGER),
  fc.jsonValue({ maxDepth: 3 }),
);

const body = fc.oneof(
  fc.record(
    {
      turn: value,
      ref: value,
      text: value,
      card: value,
      name: fc.oneof(fc.constantFrom('consent', 'begin', 'contest', 'expire', 'decide'), value),
      agreed: value,
      candidates: value,
      files: fc.array(fc.record({ name: nasty, text: nasty }), { maxLength: 3 }),
      granted: value,
      reason: value,
      parts: value,
      code: value,
      question: value,
      reply: value,
      replies: value,
      language: value,
      __proto__: value,
    },
    { requiredKeys: [] },
  ),
  value,
);

/** Everything that there is to be had without a link. */
const GAME_FILES = ['<!doctype html><title>Composure</title>', 'console.log(1)'];

/** What only one's own program can do: nothing that is sent makes it. */
const FAULTS: readonly number[] = [500, 501, 502, 503];

/** Half of a pair of surrogates is no text: no client can send it as UTF-8. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const pathWith = (path: string, id: string): string =>
  path.replaceAll(/:\w+/g, () => encodeURIComponent(wellFormed(id)).slice(0, 900));

const AS_PAGE = { 'Content-Type': 'application/json' };

/** Those that better-auth stands behind. */
const WAYS_IN = [
  signInApi.signIn,
  signInApi.changePassword,
  passkeyApi.offerPasskey,
  passkeyApi.addPasskey,
  passkeyApi.askForPasskey,
  passkeyApi.signInWithPasskey,
].map(({ path }) => path);

const OF_A_RUN = Object.values(candidateApi).filter(({ path }) => path.includes(':run'));

const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

/** Nearly what the ways in want. */
const inBody = fc.oneof(
  fc.record(
    {
      email: fc.oneof(fc.constant('ann@example.com'), nasty),
      password: value,
      currentPassword: value,
      newPassword: fc.oneof(fc.constant('long enough a password'), value),
      revokeOtherSessions: fc.boolean(),
      name: nasty,
      response: fc.record({
        id: fc.constantFrom('AAAA', '', '='),
        rawId: fc.constant('AAAA'),
        type: fc.constant('public-key'),
        clientExtensionResults: fc.constant({}),
        response: fc.record({
          clientDataJSON: fc.constantFrom('AAAA', 'e30', ''),
          attestationObject: fc.constantFrom('AAAA', 'oA', ''),
          authenticatorData: fc.constantFrom('AAAA', ''),
          signature: fc.constantFrom('AAAA', ''),
        }),
      }),
    },
    { requiredKeys: [] },
  ),
  value,
);

describe.each(STORES)('a server on %s that is attacked', store => {
  it('answers whatever is sent to any route with a refusal or a good answer, and quotes none of it', async () => {
    const server = await serverOn(store);
    const { token, run } = await playerOf(server);
    const bearers = fc.constantFrom(token, server.key, 'x'.repeat(22), `${token}x`, '');
    const ids = fc.oneof(fc.constant(run), fc.uuid(), nasty);
    const attack = fc.record({ route: fc.constantFrom(...ROUTES), bearer: bearers, id: ids, body });
    await fc.assert(
      fc.asyncProperty(attack, async ({ route: { endpoint }, bearer, id, body: sent }) => {
        const json = wellFormed(JSON.stringify(sent) ?? 'null');
        const answer = await strike(server, {
          method: endpoint.method,
          path: pathWith(endpoint.path, id),
          headers: {
            Authorization: `Bearer ${bearer}`,
            'Content-Type': 'application/json',
            'Content-Length': `${Buffer.byteLength(json)}`,
          },
          body: json,
        });
        expect(FAULTS, `${endpoint.method} ${endpoint.path} ${json}`).not.toContain(answer.status);
        if (answer.status === 200) return;
        const { code, ...rest } = JSON.parse(answer.body);
        expect(REFUSAL_CODES).toContain(code);
        expect(rest).toEqual({});
      }),
      { numRuns: 250 },
    );
    expect(server.log.filter(line => line.includes('"fault"'))).toEqual([]);
  });

  it('finds nothing behind a path that climbs, and nothing for a request that breaks off or lies', async () => {
    const server = await serverOn(store);
    const { token } = await playerOf(server);
    const paths = fc.array(
      fc.constantFrom(
        '..',
        '.',
        '',
        '%2e%2e',
        '%2f',
        'assets',
        'api',
        'index.html',
        '\\',
        '%00',
        '%',
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(paths, async parts => {
        const path = `/x/${parts.join('/')}`;
        const found = await strike(server, { method: 'GET', path, headers: {}, body: '' });
        // A path that climbs back to the root is the root.
        if (found.status === 200) expect(GAME_FILES).toContain(found.body);
        else expect([400, 404], path).toContain(found.status);
      }),
      { numRuns: 100 },
    );
    const asked = { method: 'POST', path: '/api/candidate/adjustments', body: '{"text":"x"}' };
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const chunked = { ...headers, 'Transfer-Encoding': 'chunked' };
    expect(await strike(server, { ...asked, headers: chunked })).toMatchObject({ status: 411 });
    const twice = { ...headers, 'Content-Length': '12', 'Transfer-Encoding': 'chunked' };
    const lying = await strike(server, { ...asked, headers: twice }).catch(() => ({ status: 400 }));
    expect(lying.status).toBeGreaterThanOrEqual(400);
  });

  it('takes one of many replies that are sent at once, and says so to all others', async () => {
    const server = await serverOn(store);
    const { token, run, ...player } = await playerOf(server);
    const { replies } = await begin({ token, run, ...player });
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, at) => {
        const sent = JSON.stringify({ turn: 1, ref: replies[at % replies.length]?.ref });
        return strike(server, {
          method: 'POST',
          path: `/api/candidate/runs/${run}/replies`,
          headers: { ...headers, 'Content-Length': `${sent.length}` },
          body: sent,
        });
      }),
    );
    const good = answers.filter(({ status }) => status === 200);
    expect(good).toHaveLength(24 / replies.length);
    expect(new Set(good.map(answer => answer.body)).size).toBe(1);
    for (const { status, body: text } of answers)
      if (status !== 200) expect([status, text]).toEqual([409, '{"code":"run/out-of-step"}']);
  });

  it('answers whatever is sent to the ways of signing in with a refusal, and signs nobody in', async () => {
    const server = await serverOn(store);
    const { cookie } = await administratorOf(server);
    const cookies = fc.oneof(fc.constantFrom(cookie, ''), nasty.map(encoded));
    const attack = fc.record({ path: fc.constantFrom(...WAYS_IN), cookie: cookies, body: inBody });
    await fc.assert(
      fc.asyncProperty(attack, async ({ path, cookie: shown, body: sent }) => {
        const json = wellFormed(JSON.stringify(sent) ?? 'null');
        const response = await fetch(`${server.origin}${path}`, {
          method: 'POST',
          headers: {
            ...AS_PAGE,
            Origin: server.origin,
            Cookie: `composure.session_token=${shown}`,
          },
          body: json,
        });
        const { code } = JSON.parse(await response.text());
        expect(FAULTS, `${path} ${json} ${code}`).not.toContain(response.status);
        expect(response.headers.getSetCookie().join()).not.toContain('session_token');
        if (response.status !== 200) expect(REFUSAL_CODES).toContain(code);
      }),
      { numRuns: 150 },
    );
    expect(server.log.filter(line => line.includes('"fault"'))).toEqual([]);
  });

  it('takes no step out of its order, and none of another candidate’s', async () => {
    const server = await serverOn(store);
    const [own, other] = [await playerOf(server), await playerOf(server)];
    const [first, theirs] = [await begin(own), await begin(other)];
    const send = (run: string, turn: number, ref = '') =>
      own.ask(candidateApi.reply, { parameters: { run }, body: { turn, ref } });
    const [offer, another] = first.replies;
    expect(await send(own.run, 2, offer?.ref)).toMatchObject({ error: 'run/out-of-step' });
    expect(await send(own.run, 1, theirs.replies[0]?.ref)).toMatchObject({
      error: 'run/not-on-offer',
    });
    const second = await reply(own, first, offer?.text);
    expect(await send(own.run, 2, offer?.ref)).toMatchObject({ error: 'run/not-on-offer' });
    expect(await send(own.run, 1, another?.ref)).toMatchObject({ error: 'run/out-of-step' });
    expect(await send(own.run, 1, offer?.ref)).toMatchObject({ ok: true, value: second });
    const ref = theirs.replies[0]?.ref;
    const body = JSON.stringify({ turn: 1, ref, card: ref, text: 'x' });
    const headers = { ...AS_PAGE, Authorization: `Bearer ${own.token}` };
    for (const { method, path } of OF_A_RUN)
      expect(
        await strike(server, {
          method,
          path: pathWith(path, other.run),
          headers: { ...headers, 'Content-Length': `${body.length}` },
          body,
        }),
        path,
      ).toEqual({ status: 404, body: '{"code":"run/unknown"}' });
    expect((await other.ask(candidateApi.standing, { parameters: other, body: null })).ok).toBe(
      true,
    );
  });
});
