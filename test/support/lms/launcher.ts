import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import type { Statement } from '../../../src/app/xapi/statement.ts';

/** How a course is launched. */
export interface Cmi5Launch {
  readonly learner: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly registration: string;
  readonly masteryScore: number | null;
  readonly returns: boolean;
  readonly audio: 'on' | 'off' | null;
}

interface Session extends Cmi5Launch {
  readonly id: string;
  token: string | null;
  /** Verbs that cmi5 defines, as they came in. */
  readonly verbs: string[];
}

/** A platform that launches by cmi5, with its record store: as strict as the requirements let one be. */
export interface Launcher {
  /** Makes a session, and answers with the address of the page. */
  launch(launch?: Partial<Cmi5Launch>): string;
  readonly statements: readonly Statement[];
  /** What was refused, and by which requirement. */
  readonly refused: readonly string[];
  /** Documents by state id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Bodies that came in, in bytes. */
  readonly sizes: readonly number[];
  /** How often each token was asked for. */
  readonly fetches: readonly string[];
  /** From now on, nobody answers. */
  cut(off: boolean): void;
  /** What is sent from now on arrives, and its answer does not. */
  swallow(on: boolean): void;
  readonly address: string;
  close(): Promise<void>;
}

export const ACTIVITY = 'https://lms.example/course/9c1d/au/0';
export const PUBLISHER = 'https://composure.example/xapi/courses/x/au';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

const actorOf = ({ learner }: Cmi5Launch) => ({
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: learner },
});

const templateOf = ({ id }: Session) => ({
  contextActivities: { grouping: [{ id: PUBLISHER }] },
  extensions: { [SESSION_ID]: id },
});

const launchDataOf = (session: Session, address: string) => ({
  contextTemplate: templateOf(session),
  launchMode: session.mode,
  moveOn: 'CompletedAndPassed',
  ...(session.masteryScore === null ? {} : { masteryScore: session.masteryScore }),
  ...(session.returns ? { returnURL: `${address}/returned` } : {}),
});

const verbOf = ({ verb }: Statement): string => verb.id.split('/').at(-1) ?? '';
const categoriesOf = ({ context }: Statement): readonly string[] =>
  (context?.contextActivities?.category ?? []).map(({ id }) => id);
const isDefined = (statement: Statement): boolean => categoriesOf(statement).includes(CMI5);

/** The requirement that a statement breaks; null where it keeps all of them. */
const breach = (
  statement: Statement,
  session: Session,
  told: readonly Statement[],
): string | null => {
  const verb = verbOf(statement);
  const { context, result, actor, object } = statement;
  const defined = isDefined(statement);
  const ofRegistration = told
    .filter(one => isDefined(one) && one.context?.registration === session.registration)
    .map(verbOf);
  const rules: readonly (readonly [string, boolean])[] = [
    [
      '9.1.0.0-1',
      !/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
        statement.id,
      ),
    ],
    ['8.1.3.0-3', !isDeepStrictEqual(actor, actorOf(session))],
    ['9.6.1.0-1', context?.registration !== session.registration],
    ['9.6.3.1-4', context?.extensions?.[SESSION_ID] !== session.id],
    ['10.2.1.0-7', !isDeepStrictEqual(context?.contextActivities?.grouping, [{ id: PUBLISHER }])],
    ['9.7.0.0-2', !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(statement.timestamp)],
    ['9.3.0.0-4', verb !== 'initialized' && !session.verbs.includes('initialized')],
    ['9.3.0.0-5', session.verbs.includes('terminated')],
    ['8.1.5.0-6', defined && object.id !== ACTIVITY],
    ['9.3.0.0-2', defined && session.verbs.includes(verb)],
    ['9.3.0.0-6', defined && verb === 'completed' && ofRegistration.includes('completed')],
    ['9.3.0.0-7', defined && verb === 'passed' && ofRegistration.includes('passed')],
    ['9.3.0.0-8', defined && verb === 'failed' && ofRegistration.includes('passed')],
    ['9.3.0.0-3', defined && verb === 'passed' && session.verbs.includes('failed')],
    ['10.2.2.0-5', session.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb)],
    [
      '9.6.2.2-1',
      defined &&
        (result?.success ?? result?.completion) !== undefined &&
        !categoriesOf(statement).includes(MOVE_ON),
    ],
    [
      '9.6.2.2-2',
      result?.success === undefined &&
        result?.completion === undefined &&
        categoriesOf(statement).includes(MOVE_ON),
    ],
    ['9.5.1.0-2', defined && !['passed', 'failed'].includes(verb) && result?.score !== undefined],
    [
      '9.5.4.1',
      defined && verb !== 'initialized' && !/^PT\d+(\.\d{1,2})?S$/.test(result?.duration ?? ''),
    ],
    [
      '9.6.3.2-2',
      defined &&
        result?.score !== undefined &&
        session.masteryScore !== null &&
        context?.extensions?.[MASTERY] !== session.masteryScore,
    ],
    [
      '9.3.4.0-2',
      verb === 'passed' && defined && (result?.score?.scaled ?? 0) < (session.masteryScore ?? 0),
    ],
    [
      '9.3.5.0-2',
      verb === 'failed' && defined && (result?.score?.scaled ?? 0) >= (session.masteryScore ?? 2),
    ],
    ['9.3.0.0-1', defined && !DEFINED.includes(verb)],
  ];
  return rules.find(([, broken]) => broken)?.[0] ?? null;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
};

const allow = (response: ServerResponse, origin: string): void => {
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, X-Experience-API-Version',
  );
};

const listening = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
) => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const found = server.address();
  const address = `http://localhost:${typeof found === 'object' ? found?.port : ''}`;
  const close = () =>
    new Promise<void>(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { address, close };
};

/** The statements of a store, and who may put what into it. */
const createRecords = () => {
  const statements: Statement[] = [];
  const refused: string[] = [];
  const take = (statement: Statement, session: Session): number => {
    const known = statements.find(({ id }) => id === statement.id);
    if (known !== undefined) return isDeepStrictEqual(known, statement) ? 204 : 409;
    const broken = breach(statement, session, statements);
    if (broken !== null) {
      refused.push(`${broken} ${verbOf(statement)}`);
      return 403;
    }
    statements.push(statement);
    if (isDefined(statement)) session.verbs.push(verbOf(statement));
    return 204;
  };
  return { statements, refused, take };
};

const DEFAULTS: Cmi5Launch = {
  learner: 'mia',
  mode: 'Normal',
  registration: '0f2f4a1e-1a7b-4a55-9a01-5a3c4c1f8e11',
  masteryScore: 0.7,
  returns: true,
  audio: null,
};

/** Serves a package from one origin, and plays the platform from another. */
export const openLauncher = async (zip: Uint8Array): Promise<Launcher> => {
  const files = unzipSync(zip);
  const sessions = new Map<string, Session>();
  const documents = new Map<string, string>();
  const { statements, refused, take } = createRecords();
  const sizes: number[] = [];
  const fetches: string[] = [];
  let off = false;
  let swallowing = false;

  const content = await listening((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files[decodeURIComponent(pathname).slice(1)];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(file);
  });
  const sessionOf = ({ headers }: IncomingMessage): Session | undefined =>
    [...sessions.values()].find(
      ({ token }) => token !== null && headers.authorization === `Basic ${token}`,
    );

  const giveToken = (response: ServerResponse, id: string): void => {
    const session = sessions.get(id);
    fetches.push(id);
    if (session === undefined || session.token !== null)
      return json(response, 200, { 'error-code': '1', 'error-text': 'Already in use' });
    session.token = Buffer.from(randomUUID()).toString('base64');
    json(response, 200, { 'auth-token': session.token });
  };
  const keepState = (
    request: IncomingMessage,
    response: ServerResponse,
    session: Session,
    body: string,
  ): void => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const stateId = query.get('stateId') ?? '';
    const right =
      query.get('activityId') === ACTIVITY &&
      query.get('registration') === session.registration &&
      isDeepStrictEqual(JSON.parse(query.get('agent') ?? '{}'), actorOf(session));
    if (!right) return void response.writeHead(403).end();
    if (stateId === 'LMS.LaunchData')
      return json(
        response,
        request.method === 'GET' ? 200 : 403,
        launchDataOf(session, lms.address),
      );
    const key = `${session.registration} ${session.learner} ${stateId}`;
    if (request.method === 'PUT') {
      documents.set(key, body);
      return void response.writeHead(204).end();
    }
    const kept = documents.get(key);
    if (kept === undefined) return void response.writeHead(404).end();
    json(response, 200, JSON.parse(kept));
  };
  const keepStatements = (
    request: IncomingMessage,
    response: ServerResponse,
    session: Session,
    body: string,
  ): void => {
    sizes.push(Buffer.byteLength(body));
    const sent = [JSON.parse(body)].flat() as Statement[];
    const worst = Math.max(...sent.map(statement => take(statement, session)));
    if (swallowing) return void request.socket.destroy();
    if (request.method === 'POST' && worst === 204)
      return json(
        response,
        200,
        sent.map(({ id }) => id),
      );
    response.writeHead(worst).end();
  };
  const profile = (response: ServerResponse, { audio }: Session): void =>
    audio === null
      ? void response.writeHead(404).end()
      : json(response, 200, { languagePreference: 'en', audioPreference: audio });

  const lms = await listening(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/returned') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Back</h1>');
      return;
    }
    if (off) return void request.socket.destroy();
    allow(response, content.address);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (pathname.startsWith('/fetch/') && request.method === 'POST')
      return giveToken(response, pathname.slice(7));
    const session = sessionOf(request);
    const body = await bodyOf(request);
    if (session === undefined || request.headers['x-experience-api-version'] !== '1.0.3')
      return void response.writeHead(401).end();
    if (pathname === '/xapi/activities/state') return keepState(request, response, session, body);
    if (pathname === '/xapi/agents/profile') return profile(response, session);
    if (pathname === '/xapi/statements') return keepStatements(request, response, session, body);
    response.writeHead(404).end();
  });

  return {
    statements,
    refused,
    documents,
    sizes,
    fetches,
    address: lms.address,
    cut: on => void (off = on),
    swallow: on => void (swallowing = on),
    launch(launch = {}) {
      const session: Session = {
        ...DEFAULTS,
        ...launch,
        id: randomUUID(),
        token: null,
        verbs: [],
      };
      sessions.set(session.id, session);
      const query = new URLSearchParams({
        activityId: ACTIVITY,
        registration: session.registration,
        actor: JSON.stringify(actorOf(session)),
        fetch: `${lms.address}/fetch/${session.id}`,
        endpoint: `${lms.address}/xapi/`,
      });
      return `${content.address}/index.html?${query.toString()}`;
    },
    close: async () => {
      await content.close();
      await lms.close();
    },
  };
};
