import type { Severity } from '../../../analysis/findings/finding.ts';
import type { FixName } from '../../studio/check/fix.ts';
import type { StopReason } from '../../studio/check/checked.ts';
import type { CardFindingMessages } from './studio-card-findings.ts';
import type { ProofMessages } from './studio-proof.ts';
import type { TodoMessages } from './studio-todo.ts';

export interface ProblemMessages {
  readonly heading: string;
  readonly none: string;
  readonly checking: string;
  readonly reading: string;
  readonly stopped: Readonly<Record<StopReason, string>>;
  readonly again: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many of each, in one sentence. */
  readonly summary: (errors: number, warnings: number, others: number) => string;
  /** `file` is empty where there is one file only. */
  readonly place: (file: string, line: number) => string;
  readonly follows: (count: number) => string;
  readonly more: (count: number) => string;
  /** More of the same kind. */
  readonly others: (count: number) => string;
  readonly seeIt: string;
  readonly seeKept: string;
  readonly seeItAfter: (replies: number) => string;
  /** Behind a button, for those who do not see what it stands beside. */
  readonly of: (message: string) => string;
  /** What a press does about a problem, by what stands there and what will. */
  readonly fixes: Readonly<Record<FixName, (written: string, meant: string) => string>>;
  /** What was done about one, in the words of its button. */
  readonly mended: (fix: string) => string;
}

/** What is said of a scenario while it is written. */
export interface StudioCheckMessages {
  /** Problems as they are told beside cards. */
  readonly onCards: CardFindingMessages;
  readonly problems: ProblemMessages;
  readonly proof: ProofMessages;
  readonly todo: TodoMessages;
}
