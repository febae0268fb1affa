import type { VerifyProblem } from '../../hire/tools.ts';
import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import type { Stage } from '../../hiring/candidate/candidate.ts';
import type { ContestOutcome } from '../../hiring/candidate/contest.ts';
import type { ReviewedCandidate } from '../../hiring/api/review-api.ts';

/** What stands on the pages of those who make exercises, invite, review and decide. */
export interface HireMessages {
  readonly room: string;
  readonly signIn: {
    readonly heading: string;
    readonly lead: string;
    readonly key: string;
    readonly go: string;
    readonly out: string;
  };
  readonly refused: (code: ApiProblem) => string;
  readonly again: string;
  /** Whoever answered, who has no name here. */
  readonly speaker: string;
  readonly exercises: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly make: string;
    readonly verify: string;
    readonly dates: (from: string, to: string) => string;
    readonly version: (version: number) => string;
    readonly invited: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly ready: string;
  };
  readonly pages: {
    readonly candidates: string;
    readonly people: string;
    readonly quality: string;
    readonly change: string;
  };
  /** Who marks in one exercise. */
  readonly crew: { readonly heading: string; readonly lead: string; readonly none: string };
  readonly candidates: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly columns: {
      readonly code: string;
      readonly progress: string;
      readonly marks: string;
      readonly decision: string;
      readonly contest: string;
    };
    readonly stages: Readonly<Record<Stage, string>>;
    readonly part: (part: number, parts: number) => string;
    readonly marks: (candidate: ReviewedCandidate) => string;
    readonly open: (code: string) => string;
    readonly undecided: string;
    readonly answerBy: (day: string, isOverdue: boolean) => string;
    readonly version: (version: number, form: number) => string;
    readonly counts: (all: number, done: number, toMark: number) => string;
  };
  readonly people: {
    readonly heading: string;
    readonly lead: string;
    readonly one: string;
    readonly name: string;
    readonly email: string;
    readonly addOne: string;
    readonly many: string;
    readonly file: string;
    readonly list: (count: number) => string;
    readonly invite: (count: number) => string;
    readonly discard: string;
    readonly links: {
      readonly heading: string;
      readonly once: string;
      readonly link: string;
      readonly copy: string;
      readonly copied: string;
      readonly download: string;
      readonly fileName: string;
      readonly done: string;
    };
    readonly mail: {
      readonly send: (count: number) => string;
      readonly sent: (count: number) => string;
      readonly failed: (emails: readonly string[]) => string;
    };
    readonly held: {
      readonly open: string;
      readonly heading: string;
      readonly lead: string;
      readonly download: string;
      readonly print: string;
      readonly fileName: string;
      /** By the name of the table. */
      readonly tables: Readonly<Partial<Record<string, string>>>;
    };
    readonly invited: string;
    readonly nobody: string;
    readonly progress: string;
    readonly actions: string;
    readonly newLink: string;
    readonly revoke: string;
    readonly revoked: string;
    readonly remove: string;
    readonly sure: (name: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly adjustments: {
      readonly heading: string;
      readonly lead: string;
      readonly none: string;
      readonly asked: (name: string, day: string) => string;
      readonly elsewhere: string;
      readonly who: string;
      readonly askedFor: string;
      readonly untimed: string;
      readonly until: string;
      readonly otherFormat: string;
      readonly reason: string;
      readonly grant: string;
      readonly refuse: string;
      readonly granted: (day: string) => string;
      readonly refusedOn: (day: string) => string;
    };
  };
  readonly verify: {
    readonly heading: string;
    readonly lead: string;
    readonly file: string;
    readonly keys: string;
    readonly keysAbout: string;
    readonly holds: string;
    readonly holdsAbout: string;
    readonly facts: (scenario: string, part: number, from: string, to: string) => string;
    readonly said: string;
    readonly problems: Readonly<Record<VerifyProblem, string>>;
  };
  readonly contestOutcomes: Readonly<Record<ContestOutcome, string>>;
}
