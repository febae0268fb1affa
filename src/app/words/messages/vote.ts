import type { ApiProblem } from '../../hiring/api/read-answer.ts';

/** What stands on a phone that votes in a classroom. */
export interface VoteMessages {
  readonly heading: string;
  readonly join: {
    readonly lead: string;
    readonly code: string;
    readonly hint: string;
    readonly go: string;
    readonly privacy: string;
  };
  readonly joining: string;
  readonly room: (code: string) => string;
  readonly waiting: { readonly heading: string; readonly text: string };
  readonly question: (turn: number) => string;
  readonly choose: string;
  readonly reply: (letter: string, text: string) => string;
  readonly sending: (letter: string) => string;
  readonly sent: (letter: string) => string;
  readonly closed: (letter: string | null) => string;
  readonly yours: string;
  readonly lost: string;
  readonly over: { readonly heading: string; readonly text: string; readonly another: string };
  /** Why something did not come about, as a sentence with what to do. */
  readonly problem: (code: ApiProblem) => string;
}
