import { FALSE_ACTS } from '../model/acts.ts';
import type { Customer } from '../model/customer.ts';
import type { Conversation, Turn } from '../run/conversation.ts';
import { MOOD_MAX, MOOD_MIN, moodOf } from '../model/mood.ts';
import { wasWarned } from '../rules/abuse.ts';
import { comeOut } from '../rules/debts.ts';
import type { Movement } from '../rules/movement.ts';
import { HOLD_STEP } from '../rules/rules.ts';
import type { Ending } from '../model/story-step.ts';

/** First-contact resolution: yes, no, or handed to the right person for a good reason. */
export type Fcr = 'yes' | 'no' | 'warranted-escalation' | 'warranted-end';

/** When what was believed comes out after the ending (M12). */
export interface NextDay {
  /** Mood then, −10 … +10. */
  readonly mood: number;
  readonly movements: readonly Movement[];
}

/** How it came out, apart from how it was done. Modelled, not predicted. */
export interface Outcome {
  readonly ending: Ending;
  /** Customer satisfaction, 1 … 5, one decimal. */
  readonly csat: number;
  readonly fcr: Fcr;
  /** 1 … 7, high is easy, in halves. */
  readonly ease: number;
  /** Goodwill given, in the variant's currency. */
  readonly cost: number;
  /** What was handed over of what was owed, in the variant's currency. */
  readonly paid: number;
  readonly breaches: readonly string[];
  readonly brokenPromises: readonly string[];
  /** Mood in which the customer left, −10 … +10. */
  readonly mood: number;
  /** Null where nothing is left to come out. */
  readonly nextDay: NextDay | null;
}

/** Where a modelled figure comes from, so that nobody takes it for a measurement. */
export const CSAT_MODEL = {
  endShare: 0.7,
  worstShare: 0.3,
  /** Money moves satisfaction more than it moves anger: at most this many points. */
  goodwillPoints: 1,
  /** Goodwill that counts in full, in any of our currencies. What is owed is no goodwill. */
  usualGoodwill: 50,
  caps: { resolved: 5, partial: 4.5, escalated: 4, unresolved: 3, left: 2, ended: 2 },
  breachCap: 2,
} as const;

export const EASE_MODEL = {
  best: 7,
  worst: 1,
  hold: 0.5,
  repeat: 1,
  handOver: 1,
  detour: 0.5,
  /** What comes out the next day has to be brought up all over again. */
  comingBack: 2,
  /** Whoever leaves with the matter open has all of it still to do. */
  caps: { resolved: 7, partial: 7, escalated: 7, unresolved: 4, left: 3, ended: 4 },
} as const;

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, value));

const share = (mood: number): number => (mood - MOOD_MIN) / (MOOD_MAX - MOOD_MIN);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const costOf = (turns: readonly Turn[]): number => sum(turns.map(turn => turn.reply.key.cost));

const paidOf = (turns: readonly Turn[]): number => sum(turns.map(turn => turn.reply.key.pays));

const breachesOf = (turns: readonly Turn[]): readonly string[] => [
  ...new Set(turns.flatMap(turn => turn.reply.key.breaches)),
];

const goodwill = (cost: number): number =>
  CSAT_MODEL.goodwillPoints * Math.min(1, cost / CSAT_MODEL.usualGoodwill);

/** What was believed and never came out: somebody tells the customer, or it just does not happen. */
const nextDayOf = (customer: Customer): NextDay | null => {
  if (customer.debts.length === 0) return null;
  const { customer: then, movements } = comeOut(customer, null);
  return { mood: moodOf(then), movements };
};

const csatOf = (conversation: Conversation, ending: Ending, nextDay: NextDay | null): number => {
  const { start, turns, customer } = conversation;
  const end = nextDay?.mood ?? moodOf(customer);
  const worst = Math.min(end, ...[start, ...turns.map(turn => turn.after)].map(moodOf));
  const felt = CSAT_MODEL.endShare * share(end) + CSAT_MODEL.worstShare * share(worst);
  const cap = Math.min(
    CSAT_MODEL.caps[ending.kind],
    breachesOf(conversation.turns).length > 0 ? CSAT_MODEL.breachCap : MOOD_MAX,
  );
  const csat = 1 + 4 * felt + goodwill(costOf(conversation.turns));
  return Math.round(clamp(csat, 1, cap) * 10) / 10;
};

const saidSomethingFalse = (turns: readonly Turn[]): boolean =>
  turns.some(({ reply }) =>
    [reply.key.accuracy, reply.key.empathy].some(
      mark => mark !== undefined && mark.value < 0 && FALSE_ACTS.has(mark.act),
    ),
  );

/** A warning that comes with the end leaves nobody a choice. */
const wasWarnedBefore = (turns: readonly Turn[]): boolean => {
  const last = turns.at(-1);
  return last !== undefined && wasWarned(last.before);
};

const fcrOf = ({ turns, customer }: Conversation, ending: Ending): Fcr => {
  if (ending.kind === 'escalated' && ending.warranted) return 'warranted-escalation';
  if (ending.kind === 'ended' && ending.warranted && wasWarnedBefore(turns)) return 'warranted-end';
  const clean =
    !saidSomethingFalse(turns) &&
    customer.openPromises.length === 0 &&
    customer.debts.length === 0 &&
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

const easeOf = ({ turns, customer }: Conversation, { kind }: Ending): number => {
  const again = customer.debts.length > 0 ? EASE_MODEL.comingBack : 0;
  const effort = sum(turns.map(effortOf)) + again;
  return clamp(EASE_MODEL.best - effort, EASE_MODEL.worst, EASE_MODEL.caps[kind]);
};

/** The outcome of a finished conversation; null while it goes on. */
export const outcomeOf = (conversation: Conversation): Outcome | null => {
  const { ending, turns, customer } = conversation;
  if (ending === null) return null;
  const nextDay = nextDayOf(customer);
  return {
    ending,
    csat: csatOf(conversation, ending, nextDay),
    fcr: fcrOf(conversation, ending),
    ease: easeOf(conversation, ending),
    cost: costOf(turns),
    paid: paidOf(turns),
    breaches: breachesOf(turns),
    brokenPromises: customer.openPromises,
    mood: moodOf(customer),
    nextDay,
  };
};
