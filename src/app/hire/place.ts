import { addressOf } from '../route.ts';

/** Pages about one exercise. */
export const EXERCISE_PAGES = ['candidates', 'people', 'quality', 'change'] as const;
export type ExercisePage = (typeof EXERCISE_PAGES)[number];

/** Where somebody is who makes exercises, reviews and decides. */
export type HirePlace =
  | { readonly page: 'exercises' }
  | { readonly page: 'new' }
  /** Checks a signed result. Needs no server. */
  | { readonly page: 'verify' }
  | { readonly page: ExercisePage; readonly exercise: string }
  | { readonly page: 'review'; readonly exercise: string; readonly code: string };

const ID = /^[\w-]{8,64}$/;

const aboutExercise = (exercise: string, [page, code]: readonly string[]): HirePlace | null => {
  if (!ID.test(exercise)) return null;
  if (page === 'review')
    return code !== undefined && ID.test(code) ? { page, exercise, code } : null;
  const known = EXERCISE_PAGES.find(name => name === page);
  return known === undefined || code !== undefined ? null : { page: known, exercise };
};

/** Reads what stands behind `#/hire`; null where it leads nowhere. */
export const hirePlaceAt = ([first, ...rest]: readonly string[]): HirePlace | null => {
  if (first === undefined) return { page: 'exercises' };
  if (first === 'new' || first === 'verify') return rest.length === 0 ? { page: first } : null;
  return rest.length > 2 ? null : aboutExercise(first, rest);
};

/** The parts of its address; `hirePlaceAt` reads them back. */
export const partsOfPlace = (place: HirePlace): readonly string[] => {
  if (place.page === 'exercises') return [];
  if (place.page === 'new' || place.page === 'verify') return [place.page];
  return place.page === 'review'
    ? [place.exercise, place.page, place.code]
    : [place.exercise, place.page];
};

/** The address of a page of the room. */
export const hireAddress = (place: HirePlace): string =>
  addressOf({ name: 'hire', path: partsOfPlace(place) });
