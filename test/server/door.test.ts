import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { LARGEST_REQUEST } from '../../src/engine/limits.ts';
import { clientAddress } from '../../src/server/http/client-address.ts';
import { playerOf, serverOn, type TestServer } from './support/server.ts';
import { STORES } from './support/stores.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

const post = async (
  { origin }: TestServer,
  token: string,
  body: string | null,
  headers: Record<string, string> = JSON_TYPE,
) => {
  const response = await fetch(`${origin}/api/candidate/adjustments`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, ...headers },
    ...(body === null ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
};

/** Asked again while it waits, it is a conflict: the request itself came through. */
const ASKED = '{"text":"More time, please."}';
const TAKEN = expect.toBeOneOf([200, 409]);

describe.each(STORES)('the door of a server on %s', store => {
  it('turns away what is foreign, too large, no JSON or not what was asked for', async () => {
    const server = await serverOn(store);
    const { token } = await playerOf(server);
    const sent = (body: string, headers = {}) =>
      post(server, token, body, { ...JSON_TYPE, ...headers });
    expect(await sent(ASKED)).toMatchObject({ status: TAKEN });
    expect(await sent(ASKED, { Origin: server.origin })).toMatchObject({ status: TAKEN });
    const foreign = { status: 403, body: { code: 'request/foreign' } };
    expect(await sent(ASKED, { Origin: 'https://evil.example' })).toEqual(foreign);
    expect(await sent(ASKED, { Origin: 'null' })).toEqual(foreign);
    expect(await sent(ASKED, { 'Content-Type': 'text/plain' })).toEqual({
      status: 415,
      body: { code: 'request/not-json' },
    });
    expect(await sent(' '.repeat(LARGEST_REQUEST + 1))).toEqual({
      status: 413,
      body: { code: 'request/too-large' },
    });
    for (const wrong of ['{', '', 'null', '{"text":["<script>"]}', '[]'])
      expect(await sent(wrong), wrong).toEqual({ status: 400, body: { code: 'request/invalid' } });
  });

  it('knows no method and no path but its own', async () => {
    const { origin } = await serverOn(store);
    for (const path of [
      '/api',
      '/api/',
      '/api/nothing',
      '/api/candidate/runs/../../x',
      '/%2e%2e/x',
    ])
      expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
    expect((await fetch(`${origin}/api/candidate`, { method: 'PATCH' })).status).toBe(404);
  });

  it('says the same to every link that is none, and soon no more than to wait', async () => {
    const server = await serverOn(store);
    const { token } = await playerOf(server);
    const statuses: number[] = [];
    for (let guess = 0; guess < 25; guess++) {
      const { status, body } = await post(server, `${guess}`.padStart(22, 'x'), ASKED);
      expect(body).toEqual({ code: status === 429 ? 'request/too-many' : 'link/invalid' });
      statuses.push(status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(new Set(statuses.slice(20))).toEqual(new Set([429]));
    // Whoever has a true link comes in, also from where somebody guesses.
    expect(await post(server, token, ASKED)).toMatchObject({ status: TAKEN });
  });

  it('has no door to management for a link, and none to an exercise for a key', async () => {
    const server = await serverOn(store);
    const { token } = await playerOf(server);
    const asked = (path: string, bearer: string) =>
      fetch(`${server.origin}${path}`, { headers: { Authorization: `Bearer ${bearer}` } });
    expect((await asked('/api/manage/exercises', token)).status).toBe(401);
    expect((await asked('/api/candidate', server.key)).status).toBe(401);
    expect((await asked('/api/manage/exercises', server.key)).status).toBe(200);
  });

  it('answers with headers that let nothing in, and keeps nothing on the way', async () => {
    const { origin } = await serverOn(store);
    for (const path of ['/healthz', '/readyz', '/api/candidate', '/.well-known/jwks.json', '/']) {
      const { headers } = await fetch(`${origin}${path}`);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe(path === '/' ? 'no-cache' : 'no-store');
    }
    const asset = await fetch(`${origin}/assets/index-1.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('text/javascript');
  });

  it('is ready while it works', async () => {
    const server = await serverOn(store);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.origin}/readyz`)).rejects.toThrow('fetch failed');
  });

  it('logs patterns, and nothing that belongs to a person', async () => {
    const server = await serverOn(store);
    const { run, ask, token } = await playerOf(server);
    await ask(candidateApi.standing, { parameters: { run }, body: null });
    const log = server.log.join('');
    expect(log).toContain('/api/candidate/runs/:run');
    for (const personal of [run, token, 'Ada', 'example.com', '127.0.0.1', '::1'])
      expect(log).not.toContain(personal);
  });
});

describe('the address of whoever asks', () => {
  it('is the peer, unless proxies of ours stand in front', () => {
    expect(clientAddress('10.0.0.1', '6.6.6.6', 0)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '6.6.6.6, 1.2.3.4', 1)).toBe('1.2.3.4');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress(undefined, '', 2)).toBe('unknown');
  });
});
