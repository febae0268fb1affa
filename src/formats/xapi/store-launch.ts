import * as v from 'valibot';
import type { LaunchProblem, StoreLaunch } from '../../app/xapi/launch.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readNamed } from './endpoint.ts';

/** Characters. */
const LONGEST_PART = 2000;
const LONGEST_SAID = 250;

const said = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_SAID));
const address = v.pipe(said, v.url());
const named = { name: v.optional(said) };

/** By exactly one thing that tells them from everybody else, as xAPI has it. */
const personSchema = v.union([
  v.object({ ...named, account: v.object({ homePage: address, name: said }) }),
  v.object({ ...named, mbox: v.pipe(said, v.regex(/^mailto:[^\s@]+@[^\s@]+$/)) }),
  v.object({ ...named, mbox_sha1sum: v.pipe(said, v.regex(/^[\da-f]{40}$/i)) }),
  v.object({ ...named, openid: address }),
]);

const field = (value: unknown, name: string): unknown => Object(value)[name];

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Some leave out what kind of address it is. */
const mailto = (mbox: unknown): unknown =>
  typeof mbox === 'string' && !mbox.includes(':') ? `mailto:${mbox}` : mbox;

/** Those who launch as xAPI 0.9 had it send lists of one, and call the parts of an account otherwise. */
const ofToday = (actor: unknown): unknown => {
  const part = (name: string): unknown => firstOf(field(actor, name)) ?? undefined;
  const account = part('account');
  const homePage = field(account, 'homePage') ?? field(account, 'accountServiceHomePage');
  const inAccount = field(account, 'name') ?? field(account, 'accountName');
  return {
    name: part('name') === '' ? undefined : part('name'),
    mbox: mailto(part('mbox')),
    mbox_sha1sum: part('mbox_sha1sum'),
    openid: part('openid'),
    account: account === undefined ? undefined : { homePage, name: inAccount },
  };
};

/** A scheme and what it takes. In an address a plus stands for a space as well: there is none in a key. */
const AUTHORIZATION = /^([A-Za-z]+) ([!-~]+(?: [!-~]*)*)$/;

const launchSchema = v.object({
  endpoint: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
  auth: v.pipe(v.string(), v.maxLength(LONGEST_PART), v.regex(AUTHORIZATION)),
  actor: v.pipe(
    v.string(),
    v.maxLength(LONGEST_PART),
    v.parseJson(),
    v.transform(ofToday),
    personSchema,
  ),
  registration: v.optional(v.pipe(v.string(), v.uuid())),
  activity_id: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_PART), v.url())),
});

/** What is said twice is not said at all. */
const partsOf = (query: string): Readonly<Record<string, string>> => {
  const all = [...new URLSearchParams(query)].filter(([, value]) => value !== '');
  const twice = all.some(([name], at) => all.findIndex(([other]) => other === name) !== at);
  return twice ? {} : Object.fromEntries(all);
};

const authorizationOf = (auth: string): string => {
  const [scheme = '', ...key] = auth.split(' ');
  return `${scheme} ${key.join('+')}`;
};

/**
 * A launch by address, as tools of xAPI do it (`?endpoint=…&auth=…&actor=…`, and `registration` and
 * `activity_id` where they like). Only stores that are named in `stores` are told anything, by origin and path.
 */
export const readStoreLaunch = (
  query: string,
  stores: readonly string[],
): Result<StoreLaunch, LaunchProblem> => {
  const read = v.safeParse(launchSchema, partsOf(query));
  if (!read.success) return err('launch/unreadable');
  const { auth, actor, registration, activity_id: activity } = read.output;
  const endpoint = readNamed(read.output.endpoint, stores);
  if (!endpoint.ok)
    return err(
      endpoint.error === 'endpoint/not-allowed' ? 'launch/not-allowed' : 'launch/unreadable',
    );
  return ok({
    endpoint: endpoint.value,
    authorization: authorizationOf(auth),
    actor: { objectType: 'Agent', ...actor },
    registration: registration?.toLowerCase() ?? null,
    activity: activity ?? null,
  });
};

/** Names the learner of a launch among all that there are. */
export const launchedLearner = ({ actor, endpoint }: StoreLaunch): string => {
  const { name: _, ...identity } = actor;
  return `${endpoint} ${JSON.stringify(identity)}`;
};
