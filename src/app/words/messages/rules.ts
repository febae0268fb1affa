import type { EveryRuleId, LimitId } from '../../../engine/rules/rules.ts';

/** The rules of mood, for whoever wants to know why something moved. */
export interface RuleMessages {
  /** Every rule in a sentence. */
  readonly sentences: Readonly<Record<EveryRuleId, string>>;
  /** What else there is to a rule, where the rules are told in full. */
  readonly inFull: Readonly<Partial<Record<EveryRuleId, string>>>;
  /** Why a level moved less than a rule asked. */
  /** Which turn's untruth a movement pays for; the turn counts from 1. */
  readonly paysFor: (turn: number) => string;
  readonly held: Readonly<Record<LimitId, string>>;
}
