import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';

export const EDITIONS = ['scorm12', 'scorm2004'] as const;
export type Edition = (typeof EDITIONS)[number];

/** How a course is opened. */
export interface Launch {
  readonly edition: Edition;
  readonly window: 'frame' | 'popup';
  readonly learner: string;
  /** `normal`, `browse`, `review`. */
  readonly mode: string;
  /** There is no API at all. */
  readonly without: boolean;
  /** Run behind the making of `api`, in the platform's page. */
  readonly script: string;
}

/** What was handed over, as scorm-again sends it. */
export type Cmi = Readonly<Record<string, unknown>>;

/** A learning platform: scorm-again in a page, and a server that keeps what it sends, by learner. */
export interface Platform {
  readonly address: string;
  readonly commits: readonly {
    readonly learner: string;
    readonly cmi: Cmi;
    readonly bytes: number;
  }[];
  launch(launch: Partial<Launch> & Pick<Launch, 'edition'>): string;
  /** From now on, nothing is kept. */
  fail(failing: boolean): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const typeOf = (path: string): string =>
  TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

const CLASSES = { scorm12: 'Scorm12API', scorm2004: 'Scorm2004API' } as const;
const NAMES = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/** What a learning platform gives back of what it kept; SCORM 1.2 interactions are only counted. */
const pageOf = (launch: Launch, kept: Cmi | null): string => {
  const core = {
    student_id: launch.learner,
    student_name: launch.learner,
    lesson_mode: launch.mode,
  };
  const start =
    launch.edition === 'scorm12'
      ? { core }
      : { learner_id: launch.learner, learner_name: launch.learner, mode: launch.mode };
  const open =
    launch.window === 'popup'
      ? `<button onclick="window.open('/course/index.html', 'course')">Open</button>`
      : `<iframe src="/course/index.html" allow="autoplay" style="width:100%;height:96vh;border:0"></iframe>`;
  return `<!doctype html><title>Platform</title><body style="margin:0">
<script src="/${launch.edition}.js"></script>
<script>
  const api = new window.${CLASSES[launch.edition]}({
    autocommit: false, lmsCommitUrl: '/commit?learner=${encodeURIComponent(launch.learner)}',
    dataCommitFormat: 'json', sendFullCommit: true, logLevel: 5, mastery_override: false,
  });
  const kept = ${JSON.stringify(kept)};
  api.loadFromJSON(kept ?? {}, 'cmi');
  api.loadFromJSON(${JSON.stringify(start)}, 'cmi');
  ${launch.without ? '' : `window.${NAMES[launch.edition]} = api;`}
  ${launch.script}
</script>${open}`;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
};

const send = (response: ServerResponse, type: string, body: string | Uint8Array): void => {
  response.setHeader('Content-Type', type);
  response.end(body);
};

const DEFAULTS = { window: 'frame', learner: 'mia', mode: 'normal', without: false, script: '' };

/** Serves a package, and plays the platform around it. */
export const openPlatform = async (zip: Uint8Array): Promise<Platform> => {
  const files = unzipSync(zip);
  const commits: { learner: string; cmi: Cmi; bytes: number }[] = [];
  let failing = false;

  const take = async (request: IncomingMessage, response: ServerResponse, learner: string) => {
    const body = await bodyOf(request);
    if (failing) {
      response.writeHead(503).end();
      return;
    }
    const { cmi } = JSON.parse(body) as { cmi: Cmi };
    commits.push({ learner, cmi, bytes: Buffer.byteLength(body) });
    send(response, 'application/json', JSON.stringify({ result: true, errorCode: 0 }));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/commit') return take(request, response, searchParams.get('learner') ?? '');
    if (pathname === '/launch') {
      const launch = { ...DEFAULTS, ...JSON.parse(searchParams.get('of') ?? '{}') } as Launch;
      const kept = commits.findLast(({ learner }) => learner === launch.learner)?.cmi ?? null;
      return send(response, 'text/html', pageOf(launch, kept));
    }
    const script = /^\/(scorm12|scorm2004)\.js$/.exec(pathname)?.[1];
    if (script !== undefined) {
      const path = `node_modules/scorm-again/dist/${script}.min.js`;
      return send(response, 'text/javascript', readFileSync(path));
    }
    const file = files[decodeURIComponent(pathname).replace('/course/', '')];
    if (file === undefined) return void response.writeHead(404).end();
    send(response, typeOf(pathname), file);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const found = server.address();
  const address = `http://localhost:${typeof found === 'object' ? found?.port : ''}`;
  return {
    address,
    commits,
    launch: launch => `${address}/launch?of=${encodeURIComponent(JSON.stringify(launch))}`,
    fail: on => void (failing = on),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
