import * as v from 'valibot';
import { listOf, moment, text } from '../../storage/fields.ts';
import { isGuessable } from './guessable.ts';
import { DEEDS } from './deeds.ts';
import { endpoint } from './endpoint.ts';
import { done, id, line, nothing } from './fields.ts';

/** Administrators do everything; leads run the exercises they work on; reviewers review there. */
export const ROLES = ['administrator', 'lead', 'reviewer'] as const;
export type Role = (typeof ROLES)[number];

const role = v.picklist(ROLES);
const email = v.pipe(line, v.toLowerCase(), v.email());

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
/** A password that somebody chooses. */
export const newPassword = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSWORD),
  v.maxLength(LONGEST_PASSWORD),
  v.check(password => !isGuessable(password)),
);

const self = v.object({ id, name: text, role });
export type Self = Readonly<v.InferOutput<typeof self>>;

const exercises = v.pipe(v.array(id), v.maxLength(500));

const person = v.object({
  id,
  name: text,
  email: text,
  role,
  /** Exercises that they work on; administrators see all. */
  exercises: listOf(id),
  bannedAt: v.nullable(moment),
});
export type Person = Readonly<v.InferOutput<typeof person>>;

const session = v.object({
  id,
  begunAt: moment,
  endsAt: moment,
  /** What the browser says it is. */
  browser: text,
  isThis: v.boolean(),
});

const noted = v.object({ id, at: moment, who: text, what: v.picklist(DEEDS), about: text });

/** Somebody who reviews, as a lead sees them: no e-mail. */
const mate = v.object({ id, name: text, role, isOn: v.boolean() });
export type Mate = Readonly<v.InferOutput<typeof mate>>;

/** A link that lets one person in once. */
const welcome = v.object({ link: text, endsAt: moment });

/** What those who sign in can ask. The session is in a cookie that pages cannot read. */
export const peopleApi = {
  me: endpoint({
    method: 'GET',
    path: '/api/me',
    asker: 'anybody',
    says: 'Who is signed in here; null: nobody. And whether there is a sign-in of the company, and a mail server.',
    body: null,
    answer: v.object({ me: v.nullable(self), company: v.boolean(), mail: v.boolean() }),
    refusals: [],
  }),
  join: endpoint({
    method: 'POST',
    path: '/api/join',
    asker: 'anybody',
    says: 'Makes an account with the link that somebody was given. The link works once.',
    body: v.object({ link: id, name: line, email, password: newPassword }),
    answer: done,
    refusals: ['link/invalid', 'person/email-taken', 'person/other-email'],
  }),
  sessions: endpoint({
    method: 'GET',
    path: '/api/me/sessions',
    asker: 'manager',
    says: 'Where this person is signed in.',
    body: null,
    answer: v.object({ sessions: listOf(session) }),
    refusals: [],
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/api/me/sessions/:session',
    asker: 'manager',
    says: 'Ends one of the sessions of this person.',
    body: null,
    answer: done,
    refusals: [],
  }),
  people: endpoint({
    method: 'GET',
    path: '/api/people',
    asker: 'manager',
    says: 'Everybody who signs in.',
    body: null,
    answer: v.object({ people: listOf(person) }),
    refusals: [],
  }),
  invitePerson: endpoint({
    method: 'POST',
    path: '/api/people',
    asker: 'manager',
    says: 'Makes a link with which somebody can make an account.',
    body: v.object({ email, role, exercises }),
    answer: welcome,
    refusals: ['person/email-taken', 'exercise/unknown'],
  }),
  changePerson: endpoint({
    method: 'PUT',
    path: '/api/people/:person',
    asker: 'manager',
    says: 'Changes what somebody may do. It holds from their next request on.',
    body: v.object({ role, exercises }),
    answer: done,
    refusals: ['person/unknown', 'person/last-administrator', 'exercise/unknown'],
  }),
  ban: endpoint({
    method: 'POST',
    path: '/api/people/:person/ban',
    asker: 'manager',
    says: 'Keeps somebody out, and ends all their sessions.',
    body: nothing,
    answer: done,
    refusals: ['person/unknown', 'person/last-administrator'],
  }),
  unban: endpoint({
    method: 'DELETE',
    path: '/api/people/:person/ban',
    asker: 'manager',
    says: 'Lets somebody in again.',
    body: null,
    answer: done,
    refusals: ['person/unknown'],
  }),
  crew: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/crew',
    asker: 'manager',
    says: 'Reviewers, with whether they work on this exercise, and its leads.',
    body: null,
    answer: v.object({ crew: listOf(mate) }),
    refusals: ['exercise/unknown'],
  }),
  assign: endpoint({
    method: 'PUT',
    path: '/api/manage/exercises/:exercise/crew/:person',
    asker: 'manager',
    says: 'Lets a reviewer work on this exercise.',
    body: nothing,
    answer: done,
    refusals: ['exercise/unknown', 'person/unknown'],
  }),
  unassign: endpoint({
    method: 'DELETE',
    path: '/api/manage/exercises/:exercise/crew/:person',
    asker: 'manager',
    says: 'Lets a reviewer work on this exercise no more. What they marked stays.',
    body: null,
    answer: done,
    refusals: ['exercise/unknown', 'person/unknown'],
  }),
  audit: endpoint({
    method: 'GET',
    path: '/api/audit',
    asker: 'manager',
    says: 'The last thousand notes of who did or looked at what, the latest first. Nobody can change them.',
    body: null,
    answer: v.object({ notes: listOf(noted) }),
    refusals: [],
  }),
} as const;
