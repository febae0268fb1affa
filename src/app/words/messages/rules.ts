import type { EveryRuleId, EvidenceTier, SourceId } from '../../../engine/rules/rule-grounds.ts';
import type { LimitId } from '../../../engine/rules/rules.ts';

/** The rules of mood, for whoever wants to know why something moved. */
export interface RuleMessages {
  /** Every rule in a sentence. */
  readonly sentences: Readonly<Record<EveryRuleId, string>>;
  /** What else there is to a rule, where the rules are told in full. */
  readonly inFull: Readonly<Partial<Record<EveryRuleId, string>>>;
  /** Which turn's untruth a movement pays for; the turn counts from 1. */
  readonly paysFor: (turn: number) => string;
  /** Why a level moved less than a rule asked. */
  readonly held: Readonly<Record<LimitId, string>>;
  /** The page that tells them all. */
  readonly page: {
    readonly heading: string;
    readonly lead: string;
    /** What is ours in all of them. */
    readonly sizes: string;
    readonly rule: (id: EveryRuleId) => string;
    /** Before what a rule rests on. */
    readonly grounds: string;
    readonly all: string;
  };
  /** How well a rule is grounded, for whoever reads nothing about tiers. */
  readonly tiers: Readonly<Record<EvidenceTier, string>>;
  /** Authors, journal and year, as they are cited. */
  readonly sources: Readonly<Record<SourceId, string>>;
}
