import { FALSE_ACTS } from '../model/acts.ts';
import type { Conversation, Turn } from '../run/conversation.ts';
import { MOOD_MAX, MOOD_MIN, moodOf } from '../model/mood.ts';
import { HOLD_STEP } from '../rules/rules.ts';
import type { Ending } from '../model/story-step.ts';

/** First-contact resolution: yes, no, or handed to the right person for a good reason. */
export type Fcr = 'yes' | 'no' | 'warranted-escalation';

/** How it came out, apart from how it was done. Modelled, not predicted. */
export interface Outcome {
  readonly ending: Ending;
  /** Customer satisfaction, 1 … 5, one decimal. */
  readonly csat: number;
  readonly fcr: Fcr;
  /** 1 … 7, high is easy, in halves. */
  readonly ease: number;
  /** Goodwill given, in the scenario's currency. */
  readonly cost: number;
  readonly breaches: readonly string[];
  readonly brokenPromises: readonly string[];
  /** Mood at the end, −10 … +10. */
  readonly mood: number;
}

/** Where a modelled figure comes from, so that nobody takes it for a measurement. */
export const CSAT_MODEL = {
  endShare: 0.7,
  worstShare: 0.3,
  /** Money moves satisfaction more than it moves anger: at most this many points. */
  goodwillPoints: 1,
  /** Goodwill that counts in full where the scenario says nothing of what is owed. */
  usualGoodwill: 50,
  caps: { resolved: 5, partial: 4.5, escalated: 4, unresolved: 3, left: 2 },
  breachCap: 2,
} as const;

export const EASE_MODEL = {
  best: 7,
  worst: 1,
  hold: 0.5,
  repeat: 1,
  handOver: 1,
  detour: 0.5,
  /** Whoever leaves with the matter open has all of it still to do. */
  caps: { resolved: 7, partial: 7, escalated: 7, unresolved: 4, left: 3 },
} as const;

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, value));

const share = (mood: number): number => (mood - MOOD_MIN) / (MOOD_MAX - MOOD_MIN);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const costOf = (turns: readonly Turn[]): number => sum(turns.map(turn => turn.reply.key.cost));

const breachesOf = (turns: readonly Turn[]): readonly string[] => [
  ...new Set(turns.flatMap(turn => turn.reply.key.breaches)),
];

const moodsOf = ({ start, turns }: Conversation): readonly number[] =>
  [start, ...turns.map(turn => turn.after)].map(moodOf);

const goodwill = (cost: number, owed: number): number =>
  CSAT_MODEL.goodwillPoints * Math.min(1, cost / (owed > 0 ? owed : CSAT_MODEL.usualGoodwill));

const csatOf = (conversation: Conversation, ending: Ending, owed: number): number => {
  const felt =
    CSAT_MODEL.endShare * share(moodOf(conversation.customer)) +
    CSAT_MODEL.worstShare * share(Math.min(...moodsOf(conversation)));
  const cap = Math.min(
    CSAT_MODEL.caps[ending.kind],
    breachesOf(conversation.turns).length > 0 ? CSAT_MODEL.breachCap : MOOD_MAX,
  );
  const csat = 1 + 4 * felt + goodwill(costOf(conversation.turns), owed);
  return Math.round(clamp(csat, 1, cap) * 10) / 10;
};

const saidSomethingFalse = (turns: readonly Turn[]): boolean =>
  turns.some(({ reply }) =>
    [reply.key.accuracy, reply.key.empathy].some(
      mark => mark !== undefined && mark.value < 0 && FALSE_ACTS.has(mark.act),
    ),
  );

const fcrOf = ({ turns, customer }: Conversation, ending: Ending): Fcr => {
  if (ending.kind === 'escalated' && ending.warranted) return 'warranted-escalation';
  const clean =
    !saidSomethingFalse(turns) &&
    customer.openPromises.length === 0 &&
    breachesOf(turns).length === 0;
  return ending.kind === 'resolved' && clean ? 'yes' : 'no';
};

const effortOf = ({ reply }: Turn): number => {
  const acts = [reply.key.accuracy?.act, reply.key.empathy?.act];
  return (
    EASE_MODEL.hold * Math.floor(reply.key.hold / HOLD_STEP) +
    (acts.includes('repeat') ? EASE_MODEL.repeat : 0) +
    (acts.includes('dump') || acts.includes('escalate') ? EASE_MODEL.handOver : 0) +
    (acts.includes('deflect') || acts.includes('delay') ? EASE_MODEL.detour : 0)
  );
};

const easeOf = (turns: readonly Turn[], { kind }: Ending): number =>
  clamp(EASE_MODEL.best - sum(turns.map(effortOf)), EASE_MODEL.worst, EASE_MODEL.caps[kind]);

/** The outcome of a finished conversation; null while it goes on. `owed` is in the scenario's currency. */
export const outcomeOf = (conversation: Conversation, owed: number): Outcome | null => {
  const { ending, turns, customer } = conversation;
  if (ending === null) return null;
  return {
    ending,
    csat: csatOf(conversation, ending, owed),
    fcr: fcrOf(conversation, ending),
    ease: easeOf(turns, ending),
    cost: costOf(turns),
    breaches: breachesOf(turns),
    brokenPromises: customer.openPromises,
    mood: moodOf(customer),
  };
};
