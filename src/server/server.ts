import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { pino, type DestinationStream, type Logger } from 'pino';
import { err, ok, type Result } from '../engine/result.ts';
import { makeFirstKey } from './access/access-keys.ts';
import { type Settings, sqliteFileOf } from './config/settings.ts';
import type { Context } from './context.ts';
import { type Database, openDatabase } from './database/database.ts';
import type { OpenProblem } from './database/open-problem.ts';
import { openPostgres } from './database/postgres/open-postgres.ts';
import { openSqlite } from './database/sqlite/open-sqlite.ts';
import { createApp } from './http/app.ts';
import { createGame, type Game, type GameSite } from './http/game.ts';
import { loggedFault } from './http/faults.ts';
import { createLimits } from './limits/limits.ts';
import { createPost } from './mail/post.ts';
import { createSignIn } from './people/sign-in.ts';
import { linkOf, makeFirstWelcome } from './people/welcomes.ts';
import { keepBackups } from './retention/backups.ts';
import { keepDeleting } from './retention/retention.ts';
import { openSigner } from './results/signing-keys.ts';
import { createSeats } from './runs/seats.ts';
import type { Prove } from './scenarios/prover.ts';
import { isPublished } from './scenarios/published.ts';
import { createShelf } from './scenarios/shelf.ts';
import { createTeamStories } from './team/stories.ts';
import type { TeamStory } from '../app/team/judge-run.ts';

/** What the server is given by whoever starts it. */
export interface ServerParts {
  readonly settings: Settings;
  readonly game: GameSite;
  readonly prove: Prove;
  /** The scenarios of the game that is served; left out: it has none. */
  readonly stories?: () => Promise<readonly TeamStory[]>;
  /** Where the log goes; left out: to the standard output. */
  readonly logTo?: DestinationStream;
}

export interface RunningServer {
  /** The address that people use. */
  readonly origin: string;
  /** The first access key of a new database, shown this once; null where there is one already. */
  readonly firstKey: string | null;
  /** Where the first administrator makes an account, once; null where there is somebody already. */
  readonly firstLink: string | null;
  /** Takes no more requests, ends those that are being answered, closes the database. */
  stop(): Promise<void>;
}

const clock = { now: (): string => new Date().toISOString() };

const logOf = ({ settings, logTo }: ServerParts): Logger => {
  const options = { level: settings.log, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return logTo === undefined ? pino(options) : pino(options, logTo);
};

/** Opens whichever database the settings name. */
export const openStore = async (
  settings: Settings,
  log: Logger = pino({ level: 'silent' }),
): Promise<Result<Database, OpenProblem>> => {
  const { databaseUrl: url, connections } = settings;
  if (url !== null) {
    const onBroken = (error: Error) => log.warn({ fault: loggedFault(error) });
    return openDatabase(openPostgres({ url, connections, onBroken }));
  }
  const dialect = openSqlite(sqliteFileOf(settings));
  return dialect.ok ? openDatabase(dialect.value) : dialect;
};

const createContext = async (
  { settings, prove, stories = async () => [] }: ServerParts,
  origin: () => string,
  opened: Pick<Context, 'database' | 'log'>,
  game: Game,
): Promise<Context> => ({
  settings,
  origin,
  ...opened,
  clock,
  limits: createLimits(opened.database, clock),
  shelf: createShelf(),
  seats: createSeats(),
  signIn: createSignIn(opened.database, settings, origin),
  signer: await openSigner(settings.data, clock.now()),
  post: settings.smtp === null ? null : createPost(settings.smtp),
  prove,
  teamStories: createTeamStories(stories),
  isPublic: story => isPublished(story, game.texts()),
});

type Listening = ReturnType<typeof serve>;

/**
 * Milliseconds. A connection is kept longer than proxies and browsers keep it, so that none is closed
 * just as a request comes; whoever sends a request slowly on purpose is cut off.
 */
const CONNECTIONS = { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 };

const listen = (
  app: ReturnType<typeof createApp>,
  { port, host }: Settings,
): Promise<{ listening: Listening; port: number }> =>
  new Promise((resolve, reject) => {
    const where = { port, hostname: host, serverOptions: CONNECTIONS };
    const listening = serve({ fetch: app.fetch, ...where }, (info: AddressInfo) => {
      listening.off('error', reject);
      resolve({ listening, port: info.port });
    });
    listening.once('error', reject);
  });

/** Milliseconds between two looks at which connections nobody uses any more. */
const LOOK = 50;

/** Connections that nobody uses end at once; those with a request, once it is answered: kept alive they would hold the server up. */
const closeListening = (listening: Listening): Promise<void> =>
  new Promise(resolve => {
    const closeIdle = (): void => {
      if ('closeIdleConnections' in listening) listening.closeIdleConnections();
    };
    const looking = setInterval(closeIdle, LOOK);
    listening.close(() => {
      clearInterval(looking);
      resolve();
    });
    closeIdle();
  });

/** Starts the server. Fails where the database cannot be had. */
export const startServer = async (
  parts: ServerParts,
): Promise<Result<RunningServer, OpenProblem>> => {
  const { settings } = parts;
  const log = logOf(parts);
  const opened = await openStore(settings, log);
  if (!opened.ok) return err(opened.error);
  const { value: database } = opened;
  let [origin, stopping] = [settings.origin ?? '', false];
  const game = createGame(parts.game);
  const context = await createContext(parts, () => origin, { database, log }, game);
  const firstKey = await database.transaction(unit => makeFirstKey(unit, clock.now()));
  const welcome = await database.transaction(unit => makeFirstWelcome(unit, clock.now()));
  const endDeleting = await keepDeleting(context);
  const endBackups = await keepBackups(context);
  const app = createApp({ context, game, isStopping: () => stopping });
  const { listening, port } = await listen(app, settings);
  origin = settings.origin ?? `http://localhost:${port}`;
  log.info({ started: origin, database: settings.databaseUrl === null ? 'SQLite' : 'PostgreSQL' });
  return ok({
    origin,
    firstKey,
    firstLink: welcome === null ? null : linkOf(origin, welcome),
    async stop() {
      stopping = true;
      endDeleting();
      endBackups();
      await closeListening(listening);
      await database.close();
      log.info({ stopped: origin });
    },
  });
};
