import type { Act, Axis, ByAxis } from '../model/acts.ts';
import type { Conversation, Turn } from '../run/conversation.ts';
import { isUnheard } from '../model/customer.ts';
import type { EndingKind } from '../model/story-step.ts';
import { moodOf } from '../model/mood.ts';
import { holdsLimit } from '../rules/abuse.ts';
import { TOO_HOT } from '../rules/rules.ts';
import { doneWell } from '../scoring/quadrant.ts';
import { didAny, didWell, goodActsOf, turnsWhere } from './turn-acts.ts';

/** Behaviour worth naming. Each needs one axis or, better, both. */
export const COMMENDATIONS = [
  'balanced',
  'kept-limit',
  'both-at-once',
  'heard-then-solved',
  'kind-no',
  'came-back',
  'left-silence',
  'heard-everything',
  'cooled-first',
  'found-out-first',
  'kept-word',
] as const;
export type CommendationId = (typeof COMMENDATIONS)[number];

export interface Commendation {
  readonly id: CommendationId;
  readonly for: Axis | 'both';
  /** Turns that show it, from 1; empty where the whole conversation does. */
  readonly turns: readonly number[];
}

/** At most so many: praise that names everything names nothing. */
export const MOST_COMMENDED = 3;
/** Two scores within this of each other are balanced. */
export const BALANCED_WITHIN = 20;
/** Mood points a conversation has to climb again after it fell. */
const COME_BACK = 6;

const FINDING: readonly Act[] = ['ask', 'verify', 'lookup', 'diagnose'];
const OFFERING: readonly Act[] = ['offer', 'remedy', 'act', 'choice', 'commit', 'refuse'];
/** Offered, for better or worse. */
const OFFERED: readonly Act[] = [...OFFERING, 'overgive', 'overpromise'];
/** Whose word was kept never promised what could not be. */
const EMPTY_WORDS: readonly Act[] = ['overpromise'];
/** Somebody who went like this was not won back. */
const LOST: readonly EndingKind[] = ['unresolved', 'left', 'ended'];

type Evidence = readonly number[] | null;

interface Behaviour {
  readonly id: CommendationId;
  readonly for: Commendation['for'];
  /** The turns that show it, or null where it was not there. */
  readonly find: (conversation: Conversation, scores: ByAxis<number>) => Evidence;
}

const someOf = (turns: readonly number[]): Evidence => (turns.length === 0 ? null : turns);

const hasBreach = ({ turns }: Conversation): boolean =>
  turns.some(({ reply }) => reply.key.breaches.length > 0);

const balanced: Behaviour['find'] = (conversation, scores) => {
  const even = Math.abs(scores.accuracy - scores.empathy) <= BALANCED_WITHIN;
  return doneWell(scores) && even && !hasBreach(conversation) ? [] : null;
};

const earnsBoth = ({ marks }: Turn): boolean => marks.accuracy > 0 && marks.empathy > 0;

const heardThenSolved: Behaviour['find'] = ({ turns }) => {
  const heard = turns.findIndex(turn => didWell(turn, ['acknowledge']));
  const solved = turns.findIndex(turn => didWell(turn, OFFERING));
  const offered = turns.findIndex(turn => didAny(turn, OFFERED));
  return heard >= 0 && heard < offered && solved >= 0 ? [heard + 1, solved + 1] : null;
};

const saysLimit = (turn: Turn): boolean =>
  turn.before.abuse !== 'none' && goodActsOf(turn).includes('limit');

/** Said once where it was needed, and kept to whatever came behind it (M15). */
const keptLimit: Behaviour['find'] = ({ turns }) => {
  const said = turns.findIndex(saysLimit);
  if (said < 0) return null;
  const kept = turns.slice(said).every(({ reply, before }) => holdsLimit(reply.key, before));
  return kept ? turnsWhere(turns, saysLimit) : null;
};

/** To somebody in sorrow, silence is something that is given (M16). */
const leftSilence: Behaviour['find'] = ({ start, turns }) =>
  start.grieving ? someOf(turnsWhere(turns, turn => didWell(turn, ['wait']))) : null;

const isKindNo = (turn: Turn): boolean =>
  goodActsOf(turn).includes('refuse') && turn.marks.empathy > 0;

/** The mood fell through a slip of one's own and was won back. */
const cameBack: Behaviour['find'] = ({ turns, customer, ending }) => {
  if (customer.debts.length > 0 || (ending !== null && LOST.includes(ending.kind))) return null;
  const moods = turns.map(turn => moodOf(turn.after));
  const slip = turns.findIndex(
    ({ marks, before, after }) =>
      Math.min(marks.accuracy, marks.empathy) < 0 && moodOf(after) < moodOf(before),
  );
  if (slip < 0) return null;
  const lowest = Math.min(...moods.slice(slip));
  const back = (moods.at(-1) ?? lowest) - lowest >= COME_BACK;
  return back ? [slip + 1] : null;
};

const heardEverything: Behaviour['find'] = ({ customer, turns }) =>
  customer.grievances.length === 0 || isUnheard(customer)
    ? null
    : turnsWhere(turns, turn => didWell(turn, ['acknowledge']));

const cooledFirst: Behaviour['find'] = ({ start, turns }) => {
  if (start.heat < TOO_HOT) return null;
  const cool = turns.findIndex(({ after }) => after.heat < TOO_HOT);
  const earlier = turns.slice(0, Math.max(0, cool + 1));
  return cool >= 0 && earlier.every(({ marks }) => marks.empathy > 0) ? [cool + 1] : null;
};

const foundOutFirst: Behaviour['find'] = ({ turns }) => {
  const found = turns.findIndex(turn => didWell(turn, FINDING));
  const offered = turns.findIndex(turn => didAny(turn, OFFERED));
  return found >= 0 && found < offered ? [found + 1] : null;
};

const keptWord: Behaviour['find'] = ({ customer, turns }) =>
  customer.openPromises.length > 0 || turns.some(turn => didAny(turn, EMPTY_WORDS))
    ? null
    : someOf(turnsWhere(turns, ({ reply: { key } }) => key.promises.length > 0));

/** In the order in which they are named: what needs both axes first. */
const BEHAVIOURS: readonly Behaviour[] = [
  { id: 'balanced', for: 'both', find: balanced },
  { id: 'kept-limit', for: 'both', find: keptLimit },
  {
    id: 'both-at-once',
    for: 'both',
    find: ({ turns }) => someOf(turnsWhere(turns, earnsBoth).slice(0, 1)),
  },
  { id: 'heard-then-solved', for: 'both', find: heardThenSolved },
  { id: 'kind-no', for: 'both', find: ({ turns }) => someOf(turnsWhere(turns, isKindNo)) },
  { id: 'came-back', for: 'empathy', find: cameBack },
  { id: 'left-silence', for: 'empathy', find: leftSilence },
  { id: 'heard-everything', for: 'empathy', find: heardEverything },
  { id: 'cooled-first', for: 'empathy', find: cooledFirst },
  { id: 'found-out-first', for: 'accuracy', find: foundOutFirst },
  { id: 'kept-word', for: 'accuracy', find: keptWord },
];

/** At most one for each axis: being good at one half twice does not crowd out the other half. */
const pick = (found: readonly Commendation[]): readonly Commendation[] => {
  const single = (axis: Axis) => found.filter(one => one.for === axis).slice(0, 1);
  const both = found.filter(one => one.for === 'both').slice(0, 2);
  return [...both, ...single('empathy'), ...single('accuracy')].slice(0, MOST_COMMENDED);
};

/** What was done well, in behaviour: balance of both axes first, and never how much or how often. */
export const commend = (
  conversation: Conversation,
  scores: ByAxis<number>,
): readonly Commendation[] =>
  pick(
    BEHAVIOURS.flatMap(({ id, for: axis, find }) => {
      const turns = find(conversation, scores);
      return turns === null ? [] : [{ id, for: axis, turns }];
    }),
  );
