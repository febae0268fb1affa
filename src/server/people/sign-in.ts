import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { passkey } from '@better-auth/passkey';
import { genericOAuth } from 'better-auth/plugins';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../app/hiring/api/people-api.ts';
import { signInApi } from '../../app/hiring/api/sign-in-api.ts';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { Oidc, Settings } from '../config/settings.ts';
import type { Database, LentDatabase } from '../database/database.ts';
import { admit } from './admit.ts';
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
export const ALLOWED: readonly Endpoint[] = [
  signInApi.signIn,
  signInApi.signOut,
  signInApi.changePassword,
];

/** In this header, and only from here, better-auth is told who asks. */
export const ADDRESS_HEADER = 'x-composure-address';

/** Seconds: a working day. Nothing makes it longer. */
const SESSION = 12 * 60 * 60;

/** In the name of the cookie that carries a session. */
export const SESSION_COOKIE = 'composure.session_token=';

const COOKIE = { prefix: 'composure', name: 'session_token' } as const;

/** Tries to sign in, by one address, in so many seconds. */
const TRIES = { window: 60, max: 10 };

/** How the provider is called in addresses. */
export const COMPANY = 'company';

/** Makes an account for whoever was invited. */
type Admit = (person: { readonly email: string; readonly name: string }) => Promise<void>;

/** Characters of a name. */
const LONGEST = 200;

/** An ID token is taken only as it was signed, for us, in answer to what we asked; an e-mail only of the domain. */
const company = ({ issuer, clientId, clientSecret, domain }: Oidc, letIn: Admit) =>
  genericOAuth({
    config: [
      {
        providerId: COMPANY,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        disableSignUp: true,
        pkce: true,
        scopes: ['openid', 'email', 'profile'],
        mapProfileToUser: async profile => {
          const email = typeof profile.email === 'string' ? profile.email.toLowerCase() : '';
          if (!email.endsWith(`@${domain}`)) throw new APIError('FORBIDDEN');
          const name = typeof profile.name === 'string' ? profile.name.slice(0, LONGEST) : '';
          // Whose address nobody has checked is nobody's, and refused later on.
          if (profile['email_verified'] === true)
            await letIn({ email, name: name === '' ? email : name });
          return { email };
        },
      },
    ],
  });

/** Whoever has the device must also show that it is theirs, by its PIN or finger: it stands for a password. */
const passkeys = (origin: string) =>
  passkey({
    rpName: 'Composure',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
      },
    },
  });

interface OptionParts {
  readonly db: LentDatabase;
  readonly secret: string;
  readonly origin: string;
  readonly oidc: Oidc | null;
  readonly beforeSession: Banned;
  readonly letIn: Admit;
}

const optionsOn = ({ db, secret, origin, oidc, beforeSession, letIn }: OptionParts) => ({
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
    customRules: {
      '/sign-in/email': TRIES,
      '/sign-in/social': TRIES,
      '/change-password': TRIES,
      '/passkey/verify-authentication': TRIES,
    },
  },
  advanced: {
    cookiePrefix: COOKIE.prefix,
    useSecureCookies: origin.startsWith('https:'),
    defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true },
    // It has to come along when the provider sends somebody back.
    cookies: { state: { attributes: { sameSite: 'lax' as const } } },
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
  },
  plugins: [passkeys(origin), ...(oidc === null ? [] : [company(oidc, letIn)])],
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
  { data, oidc }: Settings,
  origin: () => string,
): SignIn => {
  const secret = sessionSecret(data);
  const make = () =>
    betterAuth(
      optionsOn({
        db: database.lent,
        secret,
        origin: origin(),
        oidc,
        beforeSession: refuseBanned(database),
        letIn: person => admit(database, person, new Date().toISOString()),
      }),
    );
  // The address is known once the server listens.
  let auth: ReturnType<typeof make> | null = null;
  const cookie = () =>
    `${origin().startsWith('https:') ? '__Secure-' : ''}${COOKIE.prefix}.${COOKIE.name}`;
  return {
    async answer(request) {
      const answered = await (auth ??= make()).handler(request);
      // A provider that was away at the start is asked for again.
      if (answered.status === 404) auth = null;
      return answered;
    },
    sessionIn: cookies => signedCookie(cookies, cookie(), secret),
  };
};
