import type { ApiProblem } from '../../hiring/api/read-answer.ts';

/** What whoever holds a classroom reads of the phones in it, and what stands on the big screen for them. */
export interface TeamPhonesMessages {
  readonly heading: string;
  readonly about: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly notLead: string;
  readonly open: string;
  readonly still: (code: string, phones: number) => string;
  readonly goOn: string;
  readonly goOnWith: (code: string) => string;
  readonly close: string;
  readonly closeThis: (code: string) => string;
  readonly join: {
    readonly heading: string;
    readonly how: string;
    readonly code: string;
    readonly address: string;
    readonly qr: string;
    readonly inRoom: (phones: number) => string;
    readonly onlyHere: string;
    readonly show: string;
    readonly back: string;
  };
  readonly votes: {
    readonly about: string;
    readonly asking: string;
    readonly open: (voted: number, phones: number) => string;
    readonly closed: (voted: number, phones: number) => string;
    readonly close: string;
    readonly again: string;
    readonly reveal: string;
    readonly byPhone: (votes: number) => string;
  };
  readonly lost: string;
  /** Why something did not come about, as a sentence with what to do. */
  readonly problem: (code: ApiProblem) => string;
}
