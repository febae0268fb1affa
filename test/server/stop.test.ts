import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { serverOn } from './support/server.ts';

const HEAD = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n';
/** Milliseconds; a connection that is kept alive lasts 65 seconds. */
const SOON = 10_000;

it(
  'a server that is stopped answers who is just asking, and does not wait for them to ask again',
  async () => {
    const server = await serverOn('SQLite');
    const socket = connect(Number(new URL(server.origin).port), 'localhost');
    await once(socket, 'connect');
    socket.write(HEAD);
    // The first half has come when another request is answered.
    await fetch(`${server.origin}/healthz`);
    const stopped = server.stop();
    socket.write('\r\n');
    const [answered] = await once(socket, 'data');
    expect(String(answered)).toMatch(/^HTTP\/1\.1 200 /);
    await stopped;
  },
  SOON,
);
