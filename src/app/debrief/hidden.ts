import type { Conversation } from '../../engine/run/conversation.ts';
import { timesHeard } from '../../engine/model/customer.ts';
import type { HiddenFact, Scenario } from '../../engine/model/scenario.ts';

/** A desk card that would have decided a reply and was never opened. */
export interface UnreadCard {
  /** Its knot. */
  readonly card: string;
  readonly title: string;
  /** The turn, from 1, at which it mattered first, and the reply it would have pointed to. */
  readonly turn: number;
  readonly said: string;
}

/** What stayed hidden in a run. */
export interface Hidden {
  readonly facts: readonly HiddenFact[];
  /** How many facts there were to find. */
  readonly factsInAll: number;
  readonly grievances: Scenario['grievances'];
}

export const unheardIn = (
  { customer }: Conversation,
  { grievances }: Scenario,
): Scenario['grievances'] => grievances.filter(({ id }) => timesHeard(customer, id) === 0);
