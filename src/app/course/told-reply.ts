import { type Act, AXES, type Axis, type ByAxis } from '../../engine/model/acts.ts';
import { type Customer, type Levels, levelsOf } from '../../engine/model/customer.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { MARK_LIMIT } from '../../engine/model/reply.ts';
import type { Line } from '../../engine/model/story-step.ts';
import type { Conversation, Turn } from '../../engine/run/conversation.ts';

/** How the customer stood. */
export interface ToldLevels extends Levels {
  readonly mood: number;
  /** What untruths that were believed will still cost. */
  readonly debt: number;
}

/** A reply as a learning platform is told of it. */
export interface ToldReply {
  /** Named by scenario, attempt and turn, in letters that every platform takes. */
  readonly id: string;
  readonly scenario: string;
  /** From 1. */
  readonly turn: number;
  /** What was said or done, in words. */
  readonly said: string;
  /** What the customer had said before it. */
  readonly heard: string;
  /** Effective marks, on the axes that this reply is marked on. */
  readonly marks: Readonly<Partial<Record<Axis, number>>>;
  /** The lower of its marks, from the worst to the best there are laid on 0 … 1; null where it has none. */
  readonly share: number | null;
  /** In a drill: whether it was the best on offer. In a conversation no reply is simply right or wrong. */
  readonly correct?: boolean;
  /** What was done with it, by the names of the rules. */
  readonly acts: readonly Act[];
  readonly before: ToldLevels;
  readonly after: ToldLevels;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  /** Milliseconds from when it could be given; null where that was not seen. */
  readonly latency: number | null;
}

const HUNDREDTHS = 100;

const shareOf = (marks: readonly number[]): number | null => {
  if (marks.length === 0) return null;
  const share = (Math.min(...marks) + MARK_LIMIT) / (2 * MARK_LIMIT);
  return Math.round(Math.max(0, Math.min(1, share)) * HUNDREDTHS) / HUNDREDTHS;
};

const markedAxes = ({ reply }: Turn): readonly Axis[] =>
  AXES.filter(axis => reply.key[axis] !== undefined);

const actsOf = ({ reply }: Turn): readonly Act[] => [
  ...new Set(AXES.flatMap(axis => reply.key[axis]?.act ?? [])),
];

const toldLevels = (customer: Customer): ToldLevels => ({
  ...levelsOf(customer),
  mood: moodOf(customer),
  debt: customer.debts.reduce((sum, { owes }) => sum + owes, 0),
});

const lastSaid = (lines: readonly Line[]): string =>
  lines.findLast(({ speaker, text }) => speaker !== null && text !== '')?.text ?? '';

const linesBefore = ({ opening, turns }: Conversation, at: number): readonly Line[] =>
  at === 0 ? opening : (turns[at - 1]?.lines ?? []);

/** Letters, digits and dashes, which every edition takes in a name. */
export const plainId = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80);

interface Telling {
  readonly scenario: string;
  readonly seed: number;
  /** Turns that have been told before. */
  readonly told: number;
  readonly at: string;
  /** Of the newest reply. */
  readonly latency: number | null;
}

/** What the customer had said before the next reply. */
export const heardAtEnd = (conversation: Conversation): string =>
  lastSaid(linesBefore(conversation, conversation.turns.length));

type Named = Pick<ToldReply, 'id' | 'scenario' | 'turn' | 'heard' | 'at' | 'latency'>;

/** A turn with what it is called. */
export const toldTurn = (turn: Turn, named: Named): ToldReply => {
  const axes = markedAxes(turn);
  const marks: Partial<ByAxis<number>> = Object.fromEntries(
    axes.map(axis => [axis, turn.marks[axis]]),
  );
  return {
    ...named,
    said: turn.reply.text,
    marks,
    share: shareOf(axes.map(axis => turn.marks[axis])),
    acts: actsOf(turn),
    before: toldLevels(turn.before),
    after: toldLevels(turn.after),
  };
};

/** The replies of a conversation that have not been told yet. */
export const repliesToTell = (
  conversation: Conversation,
  { scenario, seed, told, at, latency }: Telling,
): readonly ToldReply[] =>
  conversation.turns.slice(told).map((turn, offset) => {
    const number = told + offset + 1;
    return toldTurn(turn, {
      id: `${plainId(scenario)}-${seed.toString(36)}-${number}`,
      scenario,
      turn: number,
      heard: lastSaid(linesBefore(conversation, number - 1)),
      at,
      latency: number === conversation.turns.length ? latency : null,
    });
  });
