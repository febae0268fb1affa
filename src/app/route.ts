import { unreachable } from '../engine/result.ts';
import { type EveryRuleId, ruleNamed } from '../engine/rules/rule-grounds.ts';

/** How a scenario looks to its author. */
export const DRAFT_VIEWS = ['cards', 'scene', 'ink', 'map', 'proof', 'share'] as const;
export type DraftView = (typeof DRAFT_VIEWS)[number];

/** Where the page is. Hash routes, so that one static page serves everything. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'briefing'; readonly scenario: string }
  /**
   * A conversation in which nothing has been said: no record is kept of it, so the address has what
   * it takes to open it again. Without a run, one that nobody has opened before.
   */
  | { readonly name: 'opening'; readonly scenario: string; readonly run: string | null }
  | { readonly name: 'play'; readonly run: string; readonly scenario: string }
  /** A debrief, and in it one turn, counted from 1. */
  | { readonly name: 'debrief'; readonly run: string; readonly turn?: number }
  /** The coach's sheet of a debrief: one page, for paper. */
  | { readonly name: 'sheet'; readonly run: string }
  | { readonly name: 'drills' }
  /** One drill outside the day's set. */
  | {
      readonly name: 'drill';
      readonly scenario: string;
      readonly drill: string;
      /** The run whose debrief led here, and which it leads back to. */
      readonly from: string | null;
    }
  /** The rules of mood; one of them, or all. */
  | { readonly name: 'rules'; readonly rule: EveryRuleId | null }
  | { readonly name: 'skills' }
  /** The board of whoever leads a team, and the rooms behind it. */
  | { readonly name: 'team'; readonly path: readonly string[] }
  /** The authoring room: one's own scenarios. */
  | { readonly name: 'studio' }
  /** One of them, in one of its views. */
  | { readonly name: 'draft'; readonly draft: string; readonly view: DraftView }
  /** Somebody else's scenario, which is in the address itself. */
  | { readonly name: 'given'; readonly data: string }
  /** The room of those who make exercises, review and decide. */
  | { readonly name: 'hire'; readonly path: readonly string[] }
  /** The exercise of whoever holds this link; null: the link that this page was opened with. */
  | { readonly name: 'exercise'; readonly code: string | null }
  /** A phone in a room that votes, by its code; null: the code is typed, or the one that it came in by. */
  | { readonly name: 'vote'; readonly code: string | null }
  | { readonly name: 'settings' }
  | { readonly name: 'about' }
  | { readonly name: 'unknown'; readonly address: string };

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Pages without a subject. */
const PLAIN = ['drills', 'skills', 'settings', 'about'] as const;
const isPlain = (page: string): page is (typeof PLAIN)[number] => PLAIN.some(name => name === page);

/** Stands where a run would, before there is one. */
const NEW = 'new';
/** Stands behind a run whose debrief is made into a page for paper. */
const SHEET = 'sheet';
/** Stands before the number of a turn in a debrief. */
const TURN = 'turn';
/** Stands before the run that led somewhere. */
const FROM = 'from';

const playAt = ([scenario = '', run, opened, ...rest]: readonly string[]): Route | null => {
  if (scenario === '' || run === '' || opened === '' || rest.length > 0) return null;
  if (run === undefined) return { name: 'briefing', scenario };
  if (run === NEW) return { name: 'opening', scenario, run: opened ?? null };
  return opened === undefined ? { name: 'play', scenario, run } : null;
};

const isCounted = (part: string): boolean => /^[1-9]\d{0,3}$/.test(part);

const debriefAt = ([run = '', part, turn, ...rest]: readonly string[]): Route | null => {
  if (run === '' || rest.length > 0) return null;
  if (turn !== undefined)
    return part === TURN && isCounted(turn) ? { name: 'debrief', run, turn: Number(turn) } : null;
  if (part === undefined) return { name: 'debrief', run };
  return part === SHEET ? { name: 'sheet', run } : null;
};

const drillAt = ([
  scenario = '',
  drill = '',
  by,
  from,
  ...rest
]: readonly string[]): Route | null => {
  if (scenario === '' || drill === '' || rest.length > 0) return null;
  if (by === undefined) return { name: 'drill', scenario, drill, from: null };
  const led = by === FROM && from !== undefined && from !== '';
  return led ? { name: 'drill', scenario, drill, from } : null;
};

const rulesAt = ([name, ...rest]: readonly string[]): Route | null => {
  if (name === undefined) return { name: 'rules', rule: null };
  const rule = ruleNamed(name);
  return rule === null || rest.length > 0 ? null : { name: 'rules', rule };
};

/** Stands where a scenario's name would, before one that is in the address itself. */
const GIVEN = 'given';

const studioAt = ([draft, view = 'cards', ...rest]: readonly string[]): Route | null => {
  if (draft === undefined) return { name: 'studio' };
  if (draft === GIVEN) return rest.length === 0 ? { name: 'given', data: view } : null;
  const known = DRAFT_VIEWS.find(name => name === view);
  if (draft === '' || known === undefined || rest.length > 0) return null;
  return { name: 'draft', draft, view: known };
};

/** What stands behind it is the room's own to read: it is fetched with the room. */
const hireAt = (path: readonly string[]): Route => ({ name: 'hire', path });
const teamAt = (path: readonly string[]): Route => ({ name: 'team', path });

const codeAt =
  (name: 'exercise' | 'vote') =>
  ([code, ...rest]: readonly string[]): Route | null =>
    code === '' || rest.length > 0 ? null : { name, code: code ?? null };

/** What the rest of an address means, by its first part. */
const SUBJECTS = new Map([
  ['play', playAt],
  ['debrief', debriefAt],
  ['drills', drillAt],
  ['rules', rulesAt],
  ['studio', studioAt],
  ['team', teamAt],
  ['hire', hireAt],
  ['exercise', codeAt('exercise')],
  ['vote', codeAt('vote')],
]);

/** Reads an address such as `#/play/room-not-ready`. Every address has an answer. */
export const parseRoute = (hash: string): Route => {
  const [page = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (page === '' && rest.length === 0) return { name: 'home' };
  if (isPlain(page) && rest.length === 0) return { name: page };
  return SUBJECTS.get(page)?.(rest) ?? { name: 'unknown', address: hash };
};

const encode = encodeURIComponent;

const openingAddress = ({ scenario, run }: Extract<Route, { name: 'opening' }>): string =>
  ['#/play', encode(scenario), NEW, ...(run === null ? [] : [encode(run)])].join('/');

/** The address of a route; `parseRoute` reads it back. */
export const addressOf = (route: Route): string => {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'drills':
    case 'skills':
    case 'settings':
    case 'about':
    case 'studio':
      return `#/${route.name}`;
    case 'hire':
    case 'team':
      return [`#/${route.name}`, ...route.path.map(encode)].join('/');
    case 'exercise':
    case 'vote':
      return [`#/${route.name}`, ...(route.code === null ? [] : [encode(route.code)])].join('/');
    case 'given':
      return `#/studio/${GIVEN}/${encode(route.data)}`;
    case 'draft':
      return `#/studio/${encode(route.draft)}/${route.view}`;
    case 'drill':
      return [
        '#/drills',
        encode(route.scenario),
        encode(route.drill),
        ...(route.from === null ? [] : [FROM, encode(route.from)]),
      ].join('/');
    case 'rules':
      return route.rule === null ? '#/rules' : `#/rules/${route.rule}`;
    case 'briefing':
      return `#/play/${encode(route.scenario)}`;
    case 'opening':
      return openingAddress(route);
    case 'play':
      return `#/play/${encode(route.scenario)}/${encode(route.run)}`;
    case 'debrief':
      return [
        '#/debrief',
        encode(route.run),
        ...(route.turn === undefined ? [] : [TURN, route.turn]),
      ].join('/');
    case 'sheet':
      return `#/debrief/${encode(route.run)}/${SHEET}`;
    case 'unknown':
      return route.address;
    default:
      return unreachable(route);
  }
};
