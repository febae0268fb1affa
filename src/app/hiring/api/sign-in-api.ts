import * as v from 'valibot';
import { endpoint } from './endpoint.ts';
import { done, line, nothing } from './fields.ts';
import { newPassword } from './people-api.ts';

/** As it is typed: what it may be was asked when it was made. */
const typed = v.pipe(v.string(), v.maxLength(1000));

/** A page of the hiring room, as it stands behind the `#` of its address. */
export const ROOM_PATH = /^\/hire(?:\/[\w-]+)*$/;

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
    /** The page of the room that they wanted: `/hire/…`. */
    body: v.object({ to: v.pipe(v.string(), v.regex(ROOM_PATH), v.maxLength(300)) }),
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
