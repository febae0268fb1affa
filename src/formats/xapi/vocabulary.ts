import type { Course } from '../../app/course/course.ts';

/** Names of our own; an address that leads nowhere, as names may be. What each means: docs/xapi.md. */
export const OUR_NAMES = 'https://composure.example/xapi';

export const VERBS = {
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  initialized: {
    id: 'http://adlnet.gov/expapi/verbs/initialized',
    display: { en: 'initialized' },
  },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
} as const;

export const ACTIVITY_TYPES = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  dialogTree: 'https://w3id.org/xapi/seriousgames/activity-types/dialog-tree',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** The profile of serious games, by which analytics of games find what is theirs. */
export const SERIOUS_GAMES = {
  id: 'https://w3id.org/xapi/seriousgames',
  definition: { type: ACTIVITY_TYPES.profile },
} as const;

export const extension = (name: string): string => `${OUR_NAMES}/extensions/${name}`;

/** Names have to be addresses, and at most as long as every platform keeps. */
export const LONGEST_IRI = 255;

/** A course by an address of ours: the same scenarios always have the same one. */
export const courseIri = ({ id }: Pick<Course, 'id'>): string =>
  `${OUR_NAMES}/courses/${encodeURIComponent(id)}`.slice(0, LONGEST_IRI);
