import type { AdjustmentProblem } from '../../hiring/candidate/adjustments.ts';
import type { ContestOutcome } from '../../hiring/candidate/contest.ts';
import type { InvitationFacts } from '../../hiring/candidate/invitation-facts.ts';
import type { StepProblem } from '../../hiring/candidate/steps.ts';
import type { Choice, Passage } from './common.ts';

/** One passage of the invitation. */
export interface InvitationPassage {
  readonly heading: string;
  readonly paragraphs: (facts: InvitationFacts) => readonly string[];
}

/** What the invitation speaks of, in this order. */
export interface InvitationMessages {
  readonly subject: (facts: InvitationFacts) => string;
  readonly lead: (facts: InvitationFacts) => string;
  readonly what: InvitationPassage;
  readonly time: InvitationPassage;
  readonly recorded: InvitationPassage;
  readonly seen: InvitationPassage;
  readonly decided: InvitationPassage;
  readonly adjustment: InvitationPassage;
  readonly report: InvitationPassage;
  readonly contest: InvitationPassage;
  readonly data: InvitationPassage;
  readonly link: InvitationPassage;
}

/** Everything that a candidate reads around the conversations. */
export interface HiringCandidateMessages {
  /** Names the room. */
  readonly room: string;
  /** One page for every link that opens nothing: why, is said to nobody. */
  readonly closed: Passage;
  readonly away: Passage & { readonly again: string };
  /** Why something was not done, where there is nothing better to say. */
  readonly notDone: string;
  readonly readAgain: string;
  readonly invitation: InvitationMessages;
  readonly consent: {
    readonly heading: string;
    readonly statement: (employer: string) => string;
    readonly agree: string;
    readonly decline: (contact: string) => string;
  };
  readonly practice: Passage & {
    readonly start: string;
    readonly again: string;
    readonly badge: string;
    readonly leaving: string;
    /** No scenario is there to practise with. */
    readonly none: string;
    readonly goOn: string;
    readonly over: Passage & { readonly next: string };
  };
  readonly talk: {
    readonly customer: string;
    readonly know: string;
    readonly goal: string;
    readonly start: string;
    readonly goOn: string;
    readonly over: Passage;
    readonly next: string;
    readonly timeUp: string;
    readonly lost: string;
    readonly plain: Choice;
    readonly toPlain: string;
    readonly toPicture: string;
  };
  readonly begin: Passage & { readonly button: string; readonly notYet: (opens: string) => string };
  readonly part: (number: number, of: number) => string;
  readonly pause: { readonly button: string; readonly text: (closes: string) => string };
  readonly timeLeft: (minutes: number) => string;
  readonly letter: {
    readonly heading: string;
    readonly text: string;
    readonly from: (name: string) => string;
    readonly subject: (subject: string) => string;
    /** Heads what whoever answers knows and may do. */
    readonly know: string;
    readonly answer: string;
    readonly send: string;
    readonly empty: string;
    readonly left: (characters: number) => string;
    readonly kept: Readonly<Record<'kept' | 'waiting' | 'lost', string>>;
  };
  readonly adjustment: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly send: string;
    readonly waiting: string;
    readonly granted: string;
    readonly refused: (reason: string) => string;
    readonly problems: Readonly<Record<AdjustmentProblem, string>>;
  };
  readonly end: {
    readonly heading: string;
    readonly thanks: (employer: string) => string;
    readonly next: string;
    readonly report: Readonly<Record<'never' | 'at-end', string>> & {
      readonly on: (day: string) => string;
    };
  };
  readonly report: {
    readonly heading: string;
    readonly lead: string;
    readonly said: string;
    readonly scores: string;
    readonly scoresText: string;
    readonly band: (axis: string, from: number, to: number) => string;
    readonly noBand: (axis: string) => string;
    readonly claims: string;
  };
  readonly contest: {
    readonly heading: string;
    readonly text: (answerDays: number) => string;
    readonly field: string;
    readonly send: string;
    readonly open: (answerBy: string) => string;
    readonly outcome: Readonly<Record<ContestOutcome, string>>;
  };
  readonly withdraw: Choice & { readonly confirm: string; readonly done: string };
  readonly expired: (contact: string) => string;
  readonly problems: Readonly<Record<StepProblem, string>>;
}
