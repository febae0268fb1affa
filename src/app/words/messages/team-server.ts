import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import type { KeptThere } from '../../team/team-server.ts';

/** What a lead reads of the board of the server. */
export interface TeamServerMessages {
  readonly from: string;
  readonly browser: string;
  readonly server: string;
  readonly asking: string;
  readonly none: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly again: string;
  readonly denied: string;
  readonly about: string;
  readonly nothing: { readonly heading: string; readonly text: string };
  readonly keep: string;
  readonly keepAbout: string;
  readonly keepNothing: string;
  readonly keeping: string;
  readonly kept: (kept: KeptThere) => string;
  readonly problem: (code: ApiProblem) => string;
  readonly sure: (name: string) => string;
}
