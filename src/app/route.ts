import { unreachable } from '../engine/result.ts';

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
  | { readonly name: 'debrief'; readonly run: string }
  | { readonly name: 'drills' }
  /** One drill outside the day's set, such as the one a debrief ends with. */
  | { readonly name: 'drill'; readonly scenario: string; readonly drill: string }
  | { readonly name: 'skills' }
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

/** Reads an address such as `#/play/room-not-ready`. Every address has an answer. */
export const parseRoute = (hash: string): Route => {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [page = '', subject = '', run = '', opened = ''] = parts;
  if (page === '' && parts.length === 1) return { name: 'home' };
  if (isPlain(page) && parts.length === 1) return { name: page };
  if (page === 'play' && parts.length === 2 && subject !== '')
    return { name: 'briefing', scenario: subject };
  if (page === 'play' && parts.length === 3 && run === NEW)
    return { name: 'opening', scenario: subject, run: null };
  if (page === 'play' && parts.length === 4 && run === NEW && opened !== '')
    return { name: 'opening', scenario: subject, run: opened };
  if (page === 'play' && parts.length === 3 && run !== '')
    return { name: 'play', scenario: subject, run };
  if (page === 'debrief' && parts.length === 2 && subject !== '')
    return { name: 'debrief', run: subject };
  if (page === 'drills' && parts.length === 3 && run !== '')
    return { name: 'drill', scenario: subject, drill: run };
  return { name: 'unknown', address: hash };
};

const encode = encodeURIComponent;

/** The address of a route; `parseRoute` reads it back. */
export const addressOf = (route: Route): string => {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'drills':
    case 'skills':
    case 'settings':
    case 'about':
      return `#/${route.name}`;
    case 'drill':
      return `#/drills/${encode(route.scenario)}/${encode(route.drill)}`;
    case 'briefing':
      return `#/play/${encode(route.scenario)}`;
    case 'opening':
      return [
        '#/play',
        encode(route.scenario),
        NEW,
        ...(route.run === null ? [] : [encode(route.run)]),
      ].join('/');
    case 'play':
      return `#/play/${encode(route.scenario)}/${encode(route.run)}`;
    case 'debrief':
      return `#/debrief/${encode(route.run)}`;
    case 'unknown':
      return route.address;
    default:
      return unreachable(route);
  }
};
