import type { ExerciseStanding } from '../../app/hiring/api/candidate-api.ts';
import { customerNames, transcriptOf } from '../../app/conversation/transcript.ts';
import { moodOf, stepOf } from '../../engine/model/mood.ts';
import { missing } from '../../engine/result.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import type { Offer } from './offers.ts';
import type { OpenRun } from './open-seat.ts';

/** What the exercise says of how it is shown. */
export interface Showing {
  readonly showMood: boolean;
  readonly until: string | null;
}

const moodAt = (customer: Conversation['customer'], { showMood }: Showing): number =>
  showMood ? moodOf(customer) : stepOf(moodOf(customer));

const repliesOf = ({ replies }: Conversation, offers: readonly Offer[]) =>
  offers.map(({ ref, index }) => {
    const { text, key } = replies.find(reply => reply.index === index) ?? missing();
    return { ref, text, action: key.action };
  });

const decisionOf = ({ run, scenario, seat }: OpenRun): ExerciseStanding['decision'] => {
  const made = run.turns;
  const facts = scenario.facts.find(({ id }) => id === run.variant);
  const of = Math.max(facts?.decisions ?? made, made);
  return { at: seat.conversation.ending === null ? Math.min(made + 1, of) : made, of };
};

/** Where a run stands, as its candidate may see it. */
export const standingOf = (
  open: OpenRun,
  offers: readonly Offer[],
  showing: Showing,
): ExerciseStanding => {
  const { run, scenario, seat } = open;
  const { conversation } = seat;
  const { said, heardBefore } = transcriptOf(conversation, customerNames(scenario));
  const before = conversation.turns.at(-1)?.before ?? conversation.start;
  return {
    run: run.id,
    turns: run.turns,
    title: scenario.scenario.title,
    customer: scenario.scenario.customer.name,
    said: [...said],
    heardBefore,
    replies: repliesOf(conversation, offers),
    mood: moodAt(conversation.customer, showing),
    moodBefore: moodAt(before, showing),
    decision: decisionOf(open),
    over: run.endedAt !== null,
    until: showing.until,
  };
};
