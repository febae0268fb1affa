import { type DraftDecision, type DraftLine, GAP } from './draft.ts';

/** Somebody's words in a call or chat that a scenario is made of. */
export interface HeardTurn {
  readonly isAgent: boolean;
  readonly text: string;
}

/** One change of speakers: what the customer said, and what was answered. */
interface Exchange {
  readonly said: readonly string[];
  readonly answered: readonly string[];
}

/** What nobody answered yet belongs together, and so does an answer in several messages. */
const exchangesIn = (turns: readonly HeardTurn[]): readonly Exchange[] => {
  const found: { said: string[]; answered: string[] }[] = [];
  for (const { isAgent, text } of turns) {
    const last = found.at(-1);
    if (isAgent) last?.answered.push(text);
    else if (last === undefined || last.answered.length > 0)
      found.push({ said: [text], answered: [] });
    else last.said.push(text);
  }
  return found;
};

const LAST_QUESTION = /^(?<first>[\s\S]*[.!?…]["”’]?)\s+(?<question>[^.!?…]+\?)$/u;

interface Halves {
  /** It answers the agent's own words. */
  readonly answer: readonly string[];
  /** It leads on, whatever was answered. */
  readonly opening: readonly string[];
}

/** A last message, or a question at the end, mostly fits whatever was said before; a person checks. */
const halvesOf = (said: readonly string[]): Halves => {
  if (said.length > 1) return { answer: said.slice(0, -1), opening: said.slice(-1) };
  const only = said[0]?.trim() ?? '';
  const { first, question } = LAST_QUESTION.exec(only)?.groups ?? {};
  if (/^[^.!?…]+\?$/u.test(only)) return { answer: [], opening: said };
  return first === undefined || question === undefined
    ? { answer: said, opening: [] }
    : { answer: [first], opening: [question] };
};

const linesOf = (speaker: string, said: readonly string[]): readonly DraftLine[] =>
  said.map(words => ({ speaker, words }));

const orGap = (said: readonly string[]): readonly string[] => (said.length === 0 ? [GAP] : said);

/** Nobody knows what would have been answered to something else: that is for the author to say. */
const withReplies = (
  { answered }: Exchange,
  lines: readonly DraftLine[],
  answers: readonly DraftLine[],
): DraftDecision => {
  const other = {
    words: GAP,
    done: false,
    answers: answers.slice(0, 1).map(one => ({ ...one, words: GAP })),
  };
  const heard = { words: orGap(answered).join(' '), done: false, answers };
  return { lines, replies: [heard, other, other] };
};

/** What the customer said to an answer: all of it where nothing comes behind. */
const heardAfter = (
  exchanges: readonly Exchange[],
  at: number,
  isLast: boolean,
): readonly string[] => {
  const said = exchanges[at + 1]?.said;
  if (said === undefined) return exchanges[at]?.answered.length === 0 ? [] : [GAP];
  return isLast ? said : halvesOf(said).answer;
};

/**
 * Decisions out of a real conversation. What was answered becomes the first reply, beside gaps for
 * two others. What the customer said next was said to those very words: it stands under that reply, and
 * a gap under the others; the next decision opens with a question that fits both, or a gap for one.
 */
export const decisionsFrom = (
  turns: readonly HeardTurn[],
  customer: string,
): readonly DraftDecision[] => {
  const all = exchangesIn(turns);
  // A talk that stops at the customer's words ends in an answer, not in a decision of its own.
  const asked = all.filter(({ answered }, at) => at === 0 || answered.length > 0);
  return asked.map((exchange, at) => {
    const opening = at === 0 ? exchange.said : orGap(halvesOf(exchange.said).opening);
    const heard = heardAfter(all, at, at + 1 === asked.length);
    return withReplies(exchange, linesOf(customer, opening), linesOf(customer, heard));
  });
};
