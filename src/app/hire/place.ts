import { addressOf } from '../route.ts';

/** Pages about one exercise. */
export const EXERCISE_PAGES = ['candidates', 'people', 'quality', 'change'] as const;
export type ExercisePage = (typeof EXERCISE_PAGES)[number];

/** Pages about those who sign in. */
const OWN_PAGES = ['account', 'team', 'log'] as const;
type OwnPage = (typeof OWN_PAGES)[number];

/** Pages that are about no exercise of its own. */
export type RoomPage = 'exercises' | OwnPage;

/** Where somebody is who makes exercises, reviews and decides. */
export type HirePlace =
  | { readonly page: 'exercises' }
  | { readonly page: 'new' }
  /** Checks a signed result. Needs no server. */
  | { readonly page: 'verify' }
  /** Where the sign-in of a company leads whom it does not let in. */
  | { readonly page: 'refused' }
  | { readonly page: OwnPage }
  /** Makes an account with a link that somebody was given. */
  | { readonly page: 'join'; readonly link: string }
  | { readonly page: ExercisePage; readonly exercise: string }
  | { readonly page: 'review'; readonly exercise: string; readonly code: string }
  /** Everything that is held on one candidate. */
  | { readonly page: 'held'; readonly exercise: string; readonly candidate: string };

const ID = /^[\w-]{8,64}$/;

const aboutExercise = (exercise: string, [page, code]: readonly string[]): HirePlace | null => {
  if (!ID.test(exercise)) return null;
  if (page === 'review')
    return code !== undefined && ID.test(code) ? { page, exercise, code } : null;
  if (page === 'held')
    return code !== undefined && ID.test(code) ? { page, exercise, candidate: code } : null;
  const known = EXERCISE_PAGES.find(name => name === page);
  return known === undefined || code !== undefined ? null : { page: known, exercise };
};

const joinAt = ([link = '', ...rest]: readonly string[]): HirePlace | null =>
  ID.test(link) && rest.length === 0 ? { page: 'join', link } : null;

/** Reads what stands behind `#/hire`; null where it leads nowhere. */
export const hirePlaceAt = ([first, ...rest]: readonly string[]): HirePlace | null => {
  if (first === undefined) return { page: 'exercises' };
  if (first === 'new' || first === 'verify' || first === 'refused')
    return rest.length === 0 ? { page: first } : null;
  const own = OWN_PAGES.find(page => page === first);
  if (own !== undefined) return rest.length === 0 ? { page: own } : null;
  if (first === 'join') return joinAt(rest);
  return rest.length > 2 ? null : aboutExercise(first, rest);
};

/** The parts of its address; `hirePlaceAt` reads them back. */
export const partsOfPlace = (place: HirePlace): readonly string[] => {
  if (place.page === 'exercises') return [];
  if (place.page === 'join') return [place.page, place.link];
  if (!('exercise' in place)) return [place.page];
  const own = [place.exercise, place.page];
  if (place.page === 'review') return [...own, place.code];
  return place.page === 'held' ? [...own, place.candidate] : own;
};

/** The address of a page of the room. */
export const hireAddress = (place: HirePlace): string =>
  addressOf({ name: 'hire', path: partsOfPlace(place) });
