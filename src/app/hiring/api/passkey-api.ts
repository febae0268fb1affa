import * as v from 'valibot';
import { listOf, moment, text } from '../../storage/fields.ts';
import { endpoint } from './endpoint.ts';
import { done, id, line, nothing } from './fields.ts';

/** Bytes as WebAuthn sends them in JSON; the longest are attestations. */
const bytes = v.pipe(v.string(), v.regex(/^[\w-]*$/), v.maxLength(20_000));
const named = v.pipe(v.string(), v.maxLength(100));

/** What a browser made, as WebAuthn level 3 writes it in JSON. What is not named here goes no further. */
const credential = {
  id: bytes,
  rawId: bytes,
  type: v.literal('public-key'),
  authenticatorAttachment: v.exactOptional(named),
  clientExtensionResults: v.object({}),
};

const registration = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: v.exactOptional(v.pipe(v.array(named), v.maxLength(10))),
  }),
});

const assertion = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: v.exactOptional(bytes),
  }),
});

/** What a browser is asked for; it is the library's to read. */
const options = v.object({ options: v.record(v.string(), v.unknown()) });

const passkey = v.object({ id, name: text, madeAt: moment });
export type Passkey = Readonly<v.InferOutput<typeof passkey>>;

/** Signing in with what a device or a security key holds, in place of a password. */
export const passkeyApi = {
  passkeys: endpoint({
    method: 'GET',
    path: '/api/me/passkeys',
    asker: 'manager',
    says: 'The passkeys of this person.',
    body: null,
    answer: v.object({ passkeys: listOf(passkey) }),
    refusals: [],
  }),
  removePasskey: endpoint({
    method: 'DELETE',
    path: '/api/me/passkeys/:passkey',
    asker: 'manager',
    says: 'Removes a passkey of this person: it opens nothing from now on.',
    body: null,
    answer: done,
    refusals: [],
  }),
  offerPasskey: endpoint({
    method: 'POST',
    path: '/api/me/passkeys/options',
    asker: 'manager',
    says: 'What to ask the browser for, to make a passkey.',
    body: nothing,
    answer: options,
    refusals: ['key/invalid'],
  }),
  addPasskey: endpoint({
    method: 'POST',
    path: '/api/me/passkeys',
    asker: 'manager',
    says: 'Keeps a passkey that the browser has made.',
    body: v.object({ name: line, response: registration }),
    answer: done,
    refusals: ['key/invalid'],
  }),
  askForPasskey: endpoint({
    method: 'POST',
    path: '/api/passkeys/options',
    asker: 'anybody',
    says: 'What to ask the browser for, to sign in with a passkey. Nobody is named.',
    body: nothing,
    answer: options,
    refusals: ['key/invalid'],
  }),
  signInWithPasskey: endpoint({
    method: 'POST',
    path: '/api/passkeys/sign-in',
    asker: 'anybody',
    says: 'Signs in with a passkey. The session comes in a cookie.',
    body: v.object({ response: assertion }),
    answer: done,
    refusals: ['key/invalid'],
  }),
} as const;
