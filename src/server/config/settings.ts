import { join } from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '../../engine/result.ts';

/** How much is written to the log. */
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const MOST_PROXIES = 9;

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));

const origin = v.pipe(
  v.string(),
  v.check(text => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)),
);

const databaseUrl = v.pipe(
  v.string(),
  v.check(text => /^postgres(?:ql)?:/.test(text) && URL.canParse(text)),
);

const proxies = v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number), v.maxValue(MOST_PROXIES));

/** Encrypted, or on this machine. */
const issuer = v.pipe(
  v.string(),
  v.check(text => URL.canParse(text) && /^https:|^http:\/\/localhost[:/]/.test(text)),
);

const domain = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

const folder = v.pipe(v.string(), v.nonEmpty());

const sealed = v.pipe(v.string(), v.regex(/^[\w-]{1,80}(?:,[\w-]{1,80})*$/));

const smtpUrl = v.pipe(
  v.string(),
  v.check(text => /^smtps?:\/\//.test(text) && URL.canParse(text)),
);

/** `Hotel Meridian <people@example.com>`, or the address alone. */
const sender = v.pipe(v.string(), v.regex(/^(?:[^<>\r\n]{1,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/));

const connections = v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number));

/** A variable of the environment: what it may hold, and what is said of it. */
interface Setting<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** What it is where nothing is set; null: nothing. */
  readonly usual: string | null;
  readonly says: string;
  /** What it has to be, for whoever set it wrongly. */
  readonly takes: string;
}

const setting = <T>(
  schema: v.GenericSchema<unknown, T>,
  usual: string | null,
  says: string,
  takes: string,
): Setting<T> => ({ schema, usual, says, takes });

/** Every setting of the server, in one place. */
const SETTINGS = {
  PORT: setting(
    port,
    '4180',
    'the port to listen on; 0 takes a free one',
    'a number from 0 to 65535',
  ),
  HOST: setting(folder, 'localhost', 'the address to listen on; 0.0.0.0 for all', 'an address'),
  ORIGIN: setting(
    origin,
    null,
    'the address that people use; left out: http://localhost and the port',
    'an address without a path, as https://exercise.example.com',
  ),
  DATA: setting(folder, './data', 'the folder of the database and of the signing keys', 'a folder'),
  DATABASE_URL: setting(
    databaseUrl,
    null,
    'PostgreSQL; left out: SQLite in the folder DATA',
    'an address as postgres://name:password@host/database',
  ),
  CONNECTIONS: setting(
    connections,
    '10',
    'the most connections to PostgreSQL',
    'a number from 1 to 99',
  ),
  PROXIES: setting(
    proxies,
    '0',
    "how many proxies of yours stand in front and name the visitor's address",
    'a number from 0 to 9',
  ),
  OIDC_ISSUER: setting(
    issuer,
    null,
    "your company's OpenID Connect provider, for those who have an account here; left out: passwords only",
    'an https address',
  ),
  OIDC_CLIENT_ID: setting(folder, null, 'under what name the provider knows this server', 'a name'),
  OIDC_CLIENT_SECRET: setting(folder, null, 'what the provider gave with it', 'a secret'),
  OIDC_DOMAIN: setting(
    domain,
    null,
    'the domain of e-mails that may come by it',
    'a domain as example.com',
  ),
  SMTP_URL: setting(
    smtpUrl,
    null,
    'your mail server, for invitations; left out: they are copied by hand',
    'an address as smtps://name:password@mail.example.com',
  ),
  MAIL_FROM: setting(
    sender,
    null,
    'whom invitations come from',
    'an e-mail address, as People <people@example.com>',
  ),
  BACKUPS: setting(
    folder,
    null,
    'a folder for a copy of database and keys each day, of which seven are kept; left out: none (PostgreSQL has its own)',
    'a folder',
  ),
  SEALED: setting(
    sealed,
    null,
    'scenarios of stories that the game here is built without, by name: those of exercises',
    'names with commas between them, as room-not-ready,last-flight-out',
  ),
  GAME: setting(
    folder,
    'dist',
    'the folder of the built game; built there if it is empty',
    'a folder',
  ),
  LOG: setting(
    v.picklist(LOG_LEVELS),
    'info',
    'how much is written to the log, one JSON object a line',
    `one of ${LOG_LEVELS.join(', ')}`,
  ),
} as const;
type Name = keyof typeof SETTINGS;

/** The company's provider, by which people of its domain sign in. */
export interface Oidc {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly domain: string;
}

/** The mail server, and whom invitations come from. */
export interface Smtp {
  readonly url: string;
  readonly from: string;
}

/** Checked settings. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The address that people use; null: this machine, at whatever port it came to be. */
  readonly origin: string | null;
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly connections: number;
  readonly proxies: number;
  /** Null: people sign in with passwords only. */
  readonly oidc: Oidc | null;
  /** Null: invitations are handed over by hand. */
  readonly smtp: Smtp | null;
  /** Where a copy is kept each day; null: nowhere. */
  readonly backups: string | null;
  /** Names of scenarios that the game is built without. */
  readonly sealed: readonly string[];
  /** The folder of the built game. */
  readonly game: string;
  readonly log: (typeof LOG_LEVELS)[number];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable is one that nobody set. */
const textOf = (environment: Environment, name: Name): string | null => {
  const text = environment[name]?.trim() ?? '';
  return text === '' ? SETTINGS[name].usual : text;
};

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_DOMAIN'] as const;

const SMTP = ['SMTP_URL', 'MAIL_FROM'] as const;

/** All of them or none. */
const togetherComplaint = (environment: Environment, names: readonly Name[]): readonly string[] => {
  const set = names.filter(name => textOf(environment, name) !== null);
  return set.length === 0 || set.length === names.length
    ? []
    : [`${names.join(', ')} are set together or not at all.`];
};

const smtpOf = (environment: Environment): Smtp | null => {
  const [url, from] = SMTP.map(name => textOf(environment, name));
  return url && from ? { url, from } : null;
};

const oidcOf = (environment: Environment): Oidc | null => {
  const [address, clientId, clientSecret, own] = OIDC.map(name => textOf(environment, name));
  return address && clientId && clientSecret && own
    ? { issuer: address, clientId, clientSecret, domain: own.toLowerCase() }
    : null;
};

const NAMES = Object.keys(SETTINGS).filter((name): name is Name => name in SETTINGS);

/** Never quotes what was set: there may be a password in it. */
const complaintOf = (environment: Environment, name: Name): readonly string[] => {
  const text = textOf(environment, name);
  if (text === null || v.is(SETTINGS[name].schema, text)) return [];
  return [`${name} is not ${SETTINGS[name].takes}.`];
};

/** Checks the environment. Fails with a sentence for each setting that cannot be used. */
export const readSettings = (environment: Environment): Result<Settings, readonly string[]> => {
  const complaints = [
    ...NAMES.flatMap(name => complaintOf(environment, name)),
    ...togetherComplaint(environment, OIDC),
    ...togetherComplaint(environment, SMTP),
  ];
  if (complaints.length > 0) return err(complaints);
  const text = (name: Name): string => textOf(environment, name) ?? '';
  const optional = (name: Name): string | null => textOf(environment, name);
  return ok({
    port: v.parse(SETTINGS.PORT.schema, text('PORT')),
    host: text('HOST'),
    origin: optional('ORIGIN'),
    data: text('DATA'),
    databaseUrl: optional('DATABASE_URL'),
    connections: v.parse(SETTINGS.CONNECTIONS.schema, text('CONNECTIONS')),
    proxies: v.parse(SETTINGS.PROXIES.schema, text('PROXIES')),
    oidc: oidcOf(environment),
    smtp: smtpOf(environment),
    backups: optional('BACKUPS'),
    sealed: optional('SEALED')?.split(',') ?? [],
    game: text('GAME'),
    log: v.parse(SETTINGS.LOG.schema, text('LOG')),
  });
};

/** The settings as a person reads them: name, usual value, meaning. */
export const settingsHelp = (): readonly string[] => {
  const rows = NAMES.map(name => [name, SETTINGS[name].usual ?? '', SETTINGS[name].says] as const);
  const widths = [0, 1].map(at => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  return rows.map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
};

/** Where the database of a server without PostgreSQL lies. */
export const sqliteFileOf = ({ data }: Settings): string => join(data, 'composure.sqlite');
