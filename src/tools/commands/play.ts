import { createInterface } from 'node:readline/promises';
import { err, ok, type Result } from '../../engine/result.ts';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { moodOf, zoneOf } from '../../engine/model/mood.ts';
import { breachesIn, type Mishap, openPromisesIn } from '../../engine/review/mishaps.ts';
import { outcomeOf } from '../../engine/scoring/outcome.ts';
import type { Movement } from '../../engine/rules/movement.ts';
import { coachingWordsFor } from '../../app/words/coaching-words.ts';
import { ruleWordsFor } from '../../app/words/rule-words.ts';
import type { Line } from '../../engine/model/story-step.ts';
import { earned } from '../../engine/scoring/score.ts';
import { createDesk, type DeskCard } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import { describeProblem } from '../../narrative/source/problem.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import type { Command, Given } from '../terminal/options.ts';
import { visible } from '../../narrative/source/visible-text.ts';

/** Whatever a scenario or a file says is shown, not obeyed. */
const print = (text = ''): void => console.log(visible(text));

const printLines = (lines: readonly Line[]): void => {
  for (const { speaker, text } of lines) {
    if (text !== '') print(speaker === null ? `   ${text}` : `${speaker}: ${text}`);
  }
};

/** The terminal speaks English. */
const { sentences, paysFor } = ruleWordsFor({ language: 'en' });
const { breaches: sharedBreaches } = coachingWordsFor({ language: 'en' });

const printMovements = (movements: readonly Movement[]): void => {
  for (const { rule, on, by, paysFor: turn, what = '' } of movements) {
    if (by === 0) continue;
    const cause = turn === undefined ? what : paysFor(turn + 1);
    print(`     ${on} ${by > 0 ? '+' : ''}${by}  ${rule} ${sentences[rule]} ${cause}`.trimEnd());
  }
};

const printCustomer = ({ customer }: Conversation, marks: boolean): void => {
  const mood = moodOf(customer);
  const { heat, trust, patience } = customer;
  const figures = marks ? `  heat ${heat} · trust ${trust} · patience ${patience}` : '';
  print();
  print(`   [${zoneOf(mood)} ${mood > 0 ? '+' : ''}${mood}${figures}]`);
};

const printReplies = ({ replies }: Conversation): void => {
  replies.forEach(({ text, key }, place) => {
    print(`  ${place + 1}. ${key.action ? `» ${text}` : text}`);
  });
};

const printCard = ({ title, lines, source, asAt }: DeskCard): void => {
  print();
  print(`  == ${title}`);
  for (const line of lines) print(`     ${line}`);
  if (source !== undefined) print(`     (${source}${asAt === undefined ? '' : `, as at ${asAt}`})`);
};

const printMishap = (kind: string, { turn, said }: Mishap, words: string | null): void =>
  print(`   ${kind}, turn ${turn}: ${words ?? said}`);

const printEnd = (conversation: Conversation): void => {
  const outcome = outcomeOf(conversation);
  if (outcome === null) return;
  const { accuracy, empathy } = earned(conversation.turns);
  print();
  print(`   ${outcome.ending.kind}: ${outcome.ending.summary}`);
  print(`   marks: accuracy ${accuracy} · empathy ${empathy}`);
  print(
    `   modelled: CSAT ${outcome.csat} · first contact ${outcome.fcr} · ease ${outcome.ease} of 7 · paid ${outcome.paid} · goodwill ${outcome.cost}`,
  );
  for (const breach of breachesIn(conversation))
    printMishap('serious error', breach, breach.words ?? sharedBreaches[breach.id] ?? null);
  for (const promise of openPromisesIn(conversation))
    printMishap('promise not kept', promise, promise.words);
};

/** Answers with a place in the list of replies, from 1; null to leave. */
type Ask = (conversation: Conversation) => Promise<number | null>;

/** Gives the replies that were asked for, one after the other. */
const askFrom = (choices: readonly number[]): Ask => {
  let next = 0;
  return async () => {
    const choice = choices[next];
    next += 1;
    if (choice !== undefined) print(`> ${choice}`);
    return choice ?? null;
  };
};

/** Asks the person at the terminal, or whoever writes the lines; their end is a way of leaving. */
const askAt = (lines: AsyncIterator<string>, showDesk: () => void): Ask => {
  return async ({ replies }) => {
    for (;;) {
      process.stdout.write('> ');
      const { done = false, value } = await lines.next();
      const typed = done ? 'q' : String(value).trim();
      if (done) print();
      if (typed === 'q') return null;
      if (typed === 'd') showDesk();
      else if (/^\d+$/.test(typed) && replies[Number(typed) - 1] !== undefined)
        return Number(typed);
      else print(`  Type a number from 1 to ${replies.length}, d, or q.`);
    }
  };
};

interface Played {
  readonly conversation: Conversation;
  readonly exit: number;
}

/** The next state of a conversation, or the exit code where it cannot go on; says why. */
const step = (
  now: Conversation,
  teller: InkTeller,
  typed: number,
): Result<Conversation, number> => {
  const reply = now.replies[typed - 1];
  if (reply === undefined) {
    print(`  There is no reply ${typed} here: ${now.replies.length} are on offer.`);
    return err(WRONG_USE);
  }
  const next = advance(now, teller, reply.index);
  if (next.ok) return next;
  print(`The story cannot go on (${next.error.code}): ${next.error.detail}`);
  return err(FAILED);
};

const converse = async (
  opened: Conversation,
  teller: InkTeller,
  ask: Ask,
  marks: boolean,
): Promise<Played> => {
  let conversation = opened;
  printLines(conversation.opening);
  while (conversation.ending === null) {
    printCustomer(conversation, marks);
    printReplies(conversation);
    const typed = await ask(conversation);
    if (typed === null) break;
    const next = step(conversation, teller, typed);
    if (!next.ok) return { conversation, exit: next.error };
    conversation = next.value;
    if (marks) printMovements(conversation.turns.at(-1)?.movements ?? []);
    print();
    printLines(conversation.turns.at(-1)?.lines ?? []);
  }
  return { conversation, exit: 0 };
};

const FAILED = 1;
const WRONG_USE = 2;

interface Wishes {
  readonly variant: string | undefined;
  readonly choices: readonly number[] | null;
  readonly marks: boolean;
}

const play = async (script: Script, { variant, choices, marks }: Wishes): Promise<number> => {
  const { scenario, json, plain = false } = script;
  const played = variant ?? scenario.variants[0]?.id ?? 'default';
  const teller = createTeller(json, { cast: scenario.cast, variant: played, plain });
  const opened = begin(scenario, teller);
  if (!opened.ok) {
    print(`The story cannot start (${opened.error.code}): ${opened.error.detail}`);
    return FAILED;
  }
  print(`${scenario.title}  [${played}]`);
  print(scenario.brief);
  print();
  const desk = createDesk(json);
  const showDesk = () => desk.read(teller.story).forEach(printCard);
  const terminal = choices === null ? createInterface({ input: process.stdin }) : null;
  const ask =
    terminal === null ? askFrom(choices ?? []) : askAt(terminal[Symbol.asyncIterator](), showDesk);
  const { conversation, exit } = await converse(opened.value, teller, ask, marks);
  printEnd(conversation);
  terminal?.close();
  return exit;
};

/** `1,3,2` as numbers; null where none were asked for. */
const choicesIn = ({ values }: Given): Result<readonly number[] | null, string> => {
  const text = values.get('choose');
  if (text === undefined) return ok(null);
  const parts = text.split(',').map(part => part.trim());
  return parts.every(part => /^[1-9]\d{0,5}$/.test(part))
    ? ok(parts.map(Number))
    : err(`--choose takes numbers from 1 with commas between them, as 1,3,2, not "${text}".`);
};

const unknownVariant = ({ scenario }: Script, variant: string | undefined): string | null => {
  const ids = scenario.variants.map(({ id }) => id);
  if (variant === undefined || ids.includes(variant)) return null;
  return `There is no variant "${variant}" here. There ${ids.length === 1 ? 'is' : 'are'}: ${ids.join(', ')}.`;
};

const refuse = (sentence: string): number => {
  console.error(visible(sentence));
  return WRONG_USE;
};

const run = async (given: Given): Promise<number> => {
  const choices = choicesIn(given);
  if (!choices.ok) return refuse(choices.error);
  const sandbox = new Sandbox();
  const { script, playable } = await sandbox.load(given.words[0] ?? '');
  sandbox.close();
  const unread = script.ok ? undefined : script.error.find(({ code }) => code.startsWith('file/'));
  if (unread !== undefined)
    return refuse(`${given.words[0] ?? ''}: ${unread.message} ${unread.remedy}`);
  if (!script.ok) script.error.forEach(problem => print(describeProblem(problem)));
  // Asked for certain replies, it shows them in a scenario with faults too: that is how they are seen.
  if (playable === null || (!script.ok && choices.value === null)) return FAILED;
  const variant = given.values.get('variant');
  const unknown = unknownVariant(playable, variant);
  if (unknown !== null) return refuse(unknown);
  return play(playable, { variant, choices: choices.value, marks: given.flags.has('marks') });
};

/** `composure play`: a scenario in the terminal. */
export const playCommand: Command = {
  name: 'play',
  says: 'plays a scenario in the terminal',
  takes: '<file.ink>',
  least: 1,
  most: 1,
  options: {
    variant: { value: 'id', says: 'the set of facts to play (the first, if left out)' },
    choose: {
      value: '1,3,2',
      says: "gives these replies by number, in the story's order, then stops",
    },
    marks: { says: 'shows what each reply is worth and what it moved' },
  },
  notes: [
    '',
    'Type a number to reply, d for the desk, q to leave.',
    'Exit code: 0 played or left · 1 the scenario is broken, or cannot go on · 2 wrong use',
  ],
  run,
};
