/** Why a database could not be opened, for whoever starts the server. */
export interface OpenProblem {
  readonly code: 'database/in-use' | 'database/unusable' | 'database/newer';
  readonly detail: string;
}
