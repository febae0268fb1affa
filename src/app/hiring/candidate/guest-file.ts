/** Somebody to be invited. */
export interface ListedGuest {
  readonly name: string;
  readonly email: string;
}

/** What can be wrong with a list of people to be invited; each code has a sentence in the catalogue. */
export const GUEST_PROBLEMS = [
  'guests/too-large',
  'guests/empty',
  'guests/no-name-column',
  'guests/no-email-column',
  'guests/too-many',
  'guests/no-name',
  'guests/no-email',
  'guests/same-email',
] as const;

export interface GuestProblem {
  readonly code: (typeof GUEST_PROBLEMS)[number];
  /** The row of the table, from 1 for its head; 0 for the whole. */
  readonly row: number;
  /** What stands there. */
  readonly text: string;
}
