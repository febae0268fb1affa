import type { FindingCode } from '../../../analysis/findings/finding.ts';
import type { FixName } from '../../studio/check/fix.ts';
import type { ScriptProblem } from '../../../narrative/source/problem.ts';

/** Everything that a check can say of a draft. */
export type CheckCode = FindingCode | ScriptProblem['code'];

/** A finding for somebody who writes on cards. */
export interface CardFinding {
  /** Said where its own sentence is about ink. */
  readonly says: string;
  readonly remedy: string;
}

export interface CardFindingMessages {
  readonly codes: Readonly<Record<CheckCode, CardFinding>>;
  /** Of a kind that is not known here. */
  readonly other: CardFinding;
  /** What a press does, where its usual words are about ink. */
  readonly fixes: Readonly<Partial<Record<FixName, string>>>;
  /** Where it stands, by the words of a decision, and of a reply where it is about one. */
  readonly decision: (title: string) => string;
  readonly reply: (words: string) => string;
  /** It is about the customer and the situation, or about the whole. */
  readonly scene: string;
  /** About a part without words. */
  readonly part: string;
}
