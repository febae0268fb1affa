import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../app/hiring/api/people-api.ts';
import { signInApi } from '../../app/hiring/api/sign-in-api.ts';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { Settings } from '../config/settings.ts';
import type { Database, LentDatabase } from '../database/database.ts';
import { sessionSecret } from './session-secret.ts';
import { signedCookie } from './signed-cookie.ts';

/** How people sign in: better-auth, behind what is named here. */
export interface SignIn {
  /** Answers a request of the allow-list. */
  answer(request: Request): Promise<Response>;
  /** The session that a request shows, if its cookie was signed here. Whether it still holds is not said. */
  sessionIn(cookies: string | undefined): string | null;
}

/** What may be asked of better-auth, and nothing else: the rest of it does not exist here. */
export const ALLOWED: readonly Endpoint[] = Object.values(signInApi);

/** In this header, and only from here, better-auth is told who asks. */
export const ADDRESS_HEADER = 'x-composure-address';

/** Seconds: a working day. Nothing makes it longer. */
const SESSION = 12 * 60 * 60;

const COOKIE = { prefix: 'composure', name: 'session_token' } as const;

/** Tries to sign in, by one address, in so many seconds. */
const TRIES = { window: 60, max: 10 };

const optionsOn = (db: LentDatabase, secret: string, origin: string, beforeSession: Banned) => ({
  baseURL: origin,
  secret,
  telemetry: { enabled: false },
  logger: { disabled: true },
  // Moments are text and flags are numbers in both databases here, as better-auth knows it of SQLite.
  database: { db, type: 'sqlite' as const },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: SHORTEST_PASSWORD,
    maxPasswordLength: LONGEST_PASSWORD,
  },
  user: {
    additionalFields: {
      role: { type: 'string' as const, input: false },
      bannedAt: { type: 'string' as const, required: false, input: false, returned: false },
    },
  },
  session: { expiresIn: SESSION, disableSessionRefresh: true },
  rateLimit: {
    enabled: true,
    storage: 'database' as const,
    customRules: { '/sign-in/email': TRIES, '/change-password': TRIES },
  },
  advanced: {
    cookiePrefix: COOKIE.prefix,
    useSecureCookies: origin.startsWith('https:'),
    defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true },
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
  },
  databaseHooks: { session: { create: { before: beforeSession } } },
});

type Banned = (session: { userId: string }) => Promise<void>;

/** Whoever is banned gets the answer of a wrong password. */
const refuseBanned =
  (database: Database): Banned =>
  async ({ userId }) => {
    const user = await database.transaction(({ query }) =>
      query.selectFrom('user').select('bannedAt').where('id', '=', userId).executeTakeFirst(),
    );
    if (user?.bannedAt !== null) throw new APIError('UNAUTHORIZED');
  };

export const createSignIn = (
  database: Database,
  { data }: Settings,
  origin: () => string,
): SignIn => {
  const secret = sessionSecret(data);
  const make = () => betterAuth(optionsOn(database.lent, secret, origin(), refuseBanned(database)));
  // The address is known once the server listens.
  let auth: ReturnType<typeof make> | null = null;
  const cookie = () =>
    `${origin().startsWith('https:') ? '__Secure-' : ''}${COOKIE.prefix}.${COOKIE.name}`;
  return {
    answer: request => (auth ??= make()).handler(request),
    sessionIn: cookies => signedCookie(cookies, cookie(), secret),
  };
};
