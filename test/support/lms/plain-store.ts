import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../../src/app/xapi/statement.ts';

/** How a record store behaves: well, or with a fault. */
export type Behaviour = 'well' | 'cut' | 'hangs' | 'broken' | 'no-cors' | 'conflicts';

/** A record store without a platform, as xAPI 1.0.3 lets one be; it takes one key. */
export interface PlainStore {
  readonly address: string;
  /** Each once, in the order they came. */
  readonly statements: readonly Statement[];
  /** Ids as they came in, however often. */
  readonly arrivals: readonly string[];
  /** Requests that asked for nothing but leave. */
  readonly asked: () => number;
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const KEY = 'mia';
export const SECRET = 'schlüssel';

const ALLOWED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
} as const;

const AUTHORIZATION = `Basic ${Buffer.from(`${KEY}:${SECRET}`, 'utf8').toString('base64')}`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
};

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

export const openPlainStore = async (): Promise<PlainStore> => {
  const statements: Statement[] = [];
  const arrivals: string[] = [];
  let behaviour: Behaviour = 'well';
  let asked = 0;

  const take = (statement: Statement): number => {
    arrivals.push(statement.id);
    const known = statements.find(({ id }) => id === statement.id);
    if (known !== undefined) return isDeepStrictEqual(known, statement) ? 204 : 409;
    statements.push(statement);
    return behaviour === 'conflicts' ? 409 : 204;
  };
  const answerStore = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
    if (url.pathname === '/xapi/about') return json(response, 200, { version: ['1.0.3'] });
    if (url.pathname !== '/xapi/statements') return void response.writeHead(404).end();
    const { authorization, 'x-experience-api-version': version } = request.headers;
    if (authorization !== AUTHORIZATION) return void response.writeHead(401).end();
    if (version !== '1.0.3') return void response.writeHead(400).end();
    if (request.method === 'GET') return void response.writeHead(404).end();
    const sent = [JSON.parse(await bodyOf(request))].flat() as Statement[];
    if (request.method === 'PUT' && url.searchParams.get('statementId') !== sent[0]?.id)
      return void response.writeHead(400).end();
    const worst = Math.max(...sent.map(take));
    if (request.method === 'POST' && worst === 204)
      return json(
        response,
        200,
        sent.map(({ id }) => id),
      );
    response.writeHead(worst).end();
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked += 1;
    if (behaviour === 'cut') return void request.socket.destroy();
    if (behaviour === 'hangs') return;
    if (behaviour !== 'no-cors')
      for (const [name, value] of Object.entries(ALLOWED)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (behaviour === 'broken') return void response.writeHead(500).end();
    await answerStore(request, response, new URL(request.url ?? '/', 'http://localhost'));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const found = server.address();
  return {
    address: `http://localhost:${typeof found === 'object' ? found?.port : ''}`,
    statements,
    arrivals,
    asked: () => asked,
    behave: next => void (behaviour = next),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
