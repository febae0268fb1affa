import { AXES, byAxis, type ByAxis } from '../../engine/model/acts.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { choiceOf } from '../../engine/run/run.ts';
import type { Conversation, Turn } from '../../engine/run/conversation.ts';
import { diminishedMarksOf } from '../../engine/rules/diminishing-returns.ts';
import type { Earned } from '../statistics/score-band.ts';

/** What somebody did at one decision of a form. */
export interface Answer {
  /** The decision: the same for everybody who was asked it. */
  readonly item: string;
  readonly reply: string;
  /** Everything that was on offer, in the story's order. */
  readonly offered: readonly string[];
  readonly earned: ByAxis<Earned>;
  /** Nothing on offer earned more here, by axis. */
  readonly isBest: ByAxis<boolean>;
  /** What would have been best, by axis; empty where nothing could be earned. */
  readonly keyed: ByAxis<readonly string[]>;
}

/** One person's way through one conversation. */
export type Answers = readonly Answer[];

/** A reply by its stable name, else by its place in the story's order. */
export const nameOf = (reply: Reply): string => {
  const { id, index } = choiceOf(reply);
  return id ?? `#${index}`;
};

/** For each reply, what its decision is called. */
export type Decisions = ReadonlyMap<string, string>;

/** Replies that are ever offered together belong to one decision. */
export const decisionsIn = (offers: Iterable<readonly string[]>): Decisions => {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  for (const [first = '', ...others] of offers) {
    for (const other of [first, ...others]) {
      const [named = '', renamed = ''] = [rootOf(first), rootOf(other)].toSorted();
      parents.set(named, named).set(renamed, named);
    }
  }
  return new Map([...parents.keys()].map(name => [name, rootOf(name)]));
};

/** Whether anything on offer is marked: only such turns are decisions. */
export const isScored = ({ offered }: Pick<Turn, 'offered'>): boolean =>
  offered.some(({ key }) => AXES.some(axis => key[axis] !== undefined));

const answerAt = (turn: Turn, item: string): Answer => {
  const worths = turn.offered.map(reply => ({
    reply: nameOf(reply),
    marks: diminishedMarksOf(reply.key, turn.before).marks,
  }));
  const earned = byAxis(axis => ({
    marks: turn.marks[axis],
    most: Math.max(0, ...worths.map(({ marks }) => marks[axis])),
  }));
  return {
    item,
    reply: nameOf(turn.reply),
    offered: worths.map(({ reply }) => reply),
    earned,
    isBest: byAxis(axis => earned[axis].marks >= earned[axis].most),
    keyed: byAxis(axis =>
      earned[axis].most === 0
        ? []
        : worths.filter(({ marks }) => marks[axis] === earned[axis].most).map(({ reply }) => reply),
    ),
  };
};

/** What one person answered. */
export const answersIn = ({ turns }: Conversation, decisions: Decisions): Answers => {
  const met = new Map<string, number>();
  return turns.filter(isScored).map(turn => {
    const name = nameOf(turn.offered[0] ?? turn.reply);
    const decision = decisions.get(name) ?? name;
    const times = (met.get(decision) ?? 0) + 1;
    met.set(decision, times);
    return answerAt(turn, times === 1 ? decision : `${decision} (${times})`);
  });
};

/**
 * What people answered to the decisions of one form. A decision is known by the replies that stand
 * together somewhere in these conversations, so that one reply less on offer is no other decision;
 * whoever comes to it a second time answers another item.
 */
export const answersOf = (conversations: readonly Conversation[]): readonly Answers[] => {
  const offers = conversations.flatMap(({ turns }) => turns.map(({ offered }) => offered));
  const decisions = decisionsIn(offers.map(offered => offered.map(nameOf)));
  return conversations.map(conversation => answersIn(conversation, decisions));
};

/** One part of the form, as somebody went through it. */
export interface PlayedPart {
  readonly part: string;
  readonly conversation: Conversation;
}

const inPart = (part: string, answers: Answers): Answers =>
  answers.map(answer => ({ ...answer, item: `${part}: ${answer.item}` }));

/** What people answered to a form of several parts: one list for each person, part after part. */
export const formAnswers = (people: readonly (readonly PlayedPart[])[]): readonly Answers[] => {
  const found = people.map((): Answer[] => []);
  const played = people.flatMap((parts, person) => parts.map(one => ({ ...one, person })));
  for (const name of new Set(played.map(({ part }) => part))) {
    const own = played.filter(({ part }) => part === name);
    const answers = answersOf(own.map(({ conversation }) => conversation));
    own.forEach(({ person }, at) => found[person]?.push(...inPart(name, answers[at] ?? [])));
  }
  return found;
};
