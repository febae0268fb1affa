/** One person of the group file. */
export interface GroupedPerson {
  readonly code: string;
  /** What each column says of them, in the order of the columns; '' where nothing is said. */
  readonly groups: readonly string[];
}

/**
 * Which groups people say they belong to. It is kept apart from every result, read in the browser of
 * whoever may read it, and sent nowhere.
 */
export interface GroupFile {
  readonly columns: readonly string[];
  readonly people: readonly GroupedPerson[];
}

/** What can be wrong with such a file; each code has a sentence in the catalogue. */
export const GROUP_PROBLEMS = [
  'groups/too-large',
  'groups/empty',
  'groups/no-code-column',
  'groups/no-group-column',
  'groups/too-many-columns',
  'groups/same-column',
  'groups/no-code',
  'groups/same-code',
  'groups/too-long',
] as const;

export interface GroupProblem {
  readonly code: (typeof GROUP_PROBLEMS)[number];
  /** The line of the table, from 1 for its head; 0 for the whole. */
  readonly row: number;
  /** What stands there. */
  readonly text: string;
}

/** A code as it is compared: letter case and blanks around it do not matter. */
export const plainCode = (code: string): string => code.trim().toUpperCase();
