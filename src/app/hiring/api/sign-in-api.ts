import * as v from 'valibot';
import { endpoint } from './endpoint.ts';
import { done, line, nothing } from './fields.ts';
import { newPassword } from './people-api.ts';

/** As it is typed: what it may be was asked when it was made. */
const typed = v.pipe(v.string(), v.maxLength(1000));

/** The few ways of better-auth that there are. What it answers comes in a cookie that pages cannot read. */
export const signInApi = {
  signIn: endpoint({
    method: 'POST',
    path: '/api/auth/sign-in/email',
    asker: 'anybody',
    says: 'Signs somebody in with a password. The session comes in a cookie.',
    body: v.object({ email: line, password: typed }),
    answer: done,
    refusals: ['key/invalid'],
  }),
  company: endpoint({
    method: 'POST',
    path: '/api/auth/sign-in/social',
    asker: 'anybody',
    says: "Where the company's own sign-in is. It sends people back with a session, if they have an account.",
    body: nothing,
    answer: v.object({ url: v.pipe(v.string(), v.url()) }),
    refusals: ['request/unknown'],
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/api/auth/sign-out',
    asker: 'manager',
    says: 'Ends the session.',
    body: nothing,
    answer: done,
    refusals: [],
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/api/auth/change-password',
    asker: 'manager',
    says: 'Changes the password, and ends the other sessions where that is asked.',
    body: v.object({
      currentPassword: typed,
      newPassword,
      revokeOtherSessions: v.boolean(),
    }),
    answer: done,
    refusals: ['key/invalid'],
  }),
} as const;
