import type { Outcome } from '../../engine/scoring/outcome.ts';
import { type Entitlement, owedIn, type Scenario } from '../../engine/model/scenario.ts';

/** What was given against what was owed. */
export type CostVerdict = 'nothing-owed-or-given' | 'as-owed' | 'less-than-owed' | 'more-than-owed';

export interface CostView {
  readonly given: number;
  readonly owed: Entitlement | null;
  readonly currency: string;
  /** Null where the scenario does not say what is owed. */
  readonly verdict: CostVerdict | null;
}

const verdictOf = (given: number, owed: number): CostVerdict => {
  if (given === owed) return owed === 0 ? 'nothing-owed-or-given' : 'as-owed';
  return given < owed ? 'less-than-owed' : 'more-than-owed';
};

export const costView = (scenario: Scenario, variant: string, outcome: Outcome): CostView => {
  const owed = owedIn(scenario, variant) ?? null;
  return {
    given: outcome.cost,
    owed,
    currency: scenario.currency,
    verdict: owed === null ? null : verdictOf(outcome.cost, owed.amount),
  };
};
