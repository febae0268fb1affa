import { request as send } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { answerHeaders, fileHeaders } from '../../src/server/http/headers.ts';
import { POLICY } from '../../src/tools/build/vite-csp.ts';
import { administratorOf, invitedPerson, PASSWORD } from './support/people.ts';
import { playerOf, serverOn, serverWith, type TestServer } from './support/server.ts';
import { settingsOn, STORES } from './support/stores.ts';

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const held = createServer().listen(0, 'localhost', () => {
      const address = held.address();
      held.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Its status and headers; `fetch` sends neither TRACE nor what other pages would. */
const asked = (
  { origin }: Pick<TestServer, 'origin'>,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = send({ hostname, port, method, path, headers }, response => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on('error', reject);
    sent.end();
  });

describe.each(STORES)('a server on %s that faces the world', store => {
  it('asks for https, for a year, and keeps the session to it', async () => {
    const port = await freePort();
    const origin = 'https://exercise.example.com';
    const settings = await settingsOn(store, { ORIGIN: origin, PORT: `${port}` });
    const server = await serverWith(settings);
    const here = `http://localhost:${port}`;
    const post = (path: string, body: object) =>
      fetch(`${here}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify(body),
      });
    const ann = { name: 'Ann', email: 'ann@example.com', password: PASSWORD };
    expect((await post('/api/join', { ...ann, link: server.welcome })).status).toBe(200);
    const signedIn = await post('/api/auth/sign-in/email', ann);
    expect(signedIn.headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    const [cookie = ''] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-composure\.session_token=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).not.toMatch(/domain=/i);
    for (const path of ['/', '/api/me', '/nothing'])
      expect(
        (await fetch(`${here}${path}`)).headers.get('strict-transport-security'),
        path,
      ).not.toBe(null);
  });

  it('answers no other origin, no method but its own, and no preflight', async () => {
    const server = await serverOn(store);
    const { token } = await playerOf(server);
    const from = { Origin: 'https://evil.example', Authorization: `Bearer ${token}` };
    const preflight = { ...from, 'Access-Control-Request-Method': 'POST' };
    for (const path of ['/', '/api/me', '/api/candidate', '/api/auth/sign-in/email']) {
      for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PROPFIND', 'GET']) {
        const { status, headers } = await asked(server, method, path, preflight);
        expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
        if (method !== 'GET') expect([400, 404, 405], `${method} ${path}`).toContain(status);
      }
    }
  });

  it('leaves a line for whoever is refused, and no word of theirs in it', async () => {
    const server = await serverOn(store);
    await administratorOf(server);
    await invitedPerson(server, 'rob@example.com', 'reviewer', []);
    const before = server.log.length;
    const words = 'mallory\\r\\n{"level":30,"forged":true}';
    const email = `"${words}"@example.com`;
    await fetch(`${server.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.origin },
      body: JSON.stringify({ email, password: words }),
    });
    await asked(server, 'GET', `/api/manage/exercises/${encodeURIComponent(words)}/candidates`);
    await asked(server, 'GET', '/api/candidate', { Authorization: `Bearer ${'x'.repeat(22)}` });
    const lines = server.log.slice(before).map(line => JSON.parse(line));
    expect(lines.map(({ status }) => status)).toEqual([401, 401, 401]);
    for (const line of lines)
      expect(Object.keys(line).sort()).toEqual(
        ['level', 'method', 'milliseconds', 'route', 'status', 'time'].sort(),
      );
    expect(server.log.join('')).not.toMatch(/mallory|forged|rob@|ann@/);
  });
});

describe('what answers say of themselves', () => {
  it('lets the page load its own files and nothing else', () => {
    const page = fileHeaders('https://e.example', POLICY)['Content-Security-Policy'] ?? '';
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(page).toContain(rule);
    expect(page).not.toMatch(/unsafe|https?:|\*/);
    const answer = answerHeaders('https://e.example')['Content-Security-Policy'] ?? '';
    expect(answer).toContain("default-src 'none'");
  });
});
