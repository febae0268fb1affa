import type { Outcome } from '../../engine/scoring/outcome.ts';
import {
  currencyIn,
  type Entitlement,
  owedIn,
  type Scenario,
} from '../../engine/model/scenario.ts';

/** What was handed over against what was owed. Goodwill is neither (O5). */
export type CostVerdict = 'nothing-owed' | 'as-owed' | 'less-than-owed' | 'more-than-owed';

export interface CostView {
  /** Of what is owed, handed over. */
  readonly paid: number;
  readonly goodwill: number;
  readonly owed: Entitlement | null;
  readonly currency: string;
  /** Null where the scenario does not say what is owed. */
  readonly verdict: CostVerdict | null;
}

const verdictOf = (paid: number, owed: number): CostVerdict => {
  if (paid === owed) return owed === 0 ? 'nothing-owed' : 'as-owed';
  return paid < owed ? 'less-than-owed' : 'more-than-owed';
};

export const costView = (scenario: Scenario, variant: string, outcome: Outcome): CostView => {
  const owed = owedIn(scenario, variant) ?? null;
  return {
    paid: outcome.paid,
    goodwill: outcome.cost,
    owed,
    currency: currencyIn(scenario, variant),
    verdict: owed === null ? null : verdictOf(outcome.paid, owed.amount),
  };
};
