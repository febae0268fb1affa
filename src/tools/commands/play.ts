import { createInterface, type Interface } from 'node:readline/promises';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { moodOf, zoneOf } from '../../engine/model/mood.ts';
import { outcomeOf } from '../../engine/scoring/outcome.ts';
import type { Movement } from '../../engine/rules/apply-rules.ts';
import { RULES } from '../../engine/rules/rules.ts';
import { owedIn } from '../../engine/model/scenario.ts';
import type { Line } from '../../engine/model/story-step.ts';
import { earned } from '../../engine/scoring/score.ts';
import { createDesk, type DeskCard } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import { describeProblems, loadScenario } from '../scenarios/scenario-loader.ts';

const USAGE = `composure play <file.ink> [--variant id] [--choose 1,3,2] [--marks]

  Plays a scenario in the terminal. Type a number to reply, d for the desk, q to leave.
  --variant id     the set of facts to play (the first, if left out)
  --choose 1,3,2   gives these replies by number, in the story's order, then stops
  --marks          shows what each reply is worth and what it moved`;

interface Options {
  readonly file: string | undefined;
  readonly variant: string | undefined;
  readonly choices: readonly number[] | null;
  readonly marks: boolean;
}

const valueAfter = (args: readonly string[], flag: string): string | undefined => {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
};

const readOptions = (args: readonly string[]): Options => {
  const choose = valueAfter(args, '--choose');
  const flagged = new Set([valueAfter(args, '--variant'), choose]);
  return {
    file: args.find(arg => !arg.startsWith('--') && !flagged.has(arg)),
    variant: valueAfter(args, '--variant'),
    choices: choose === undefined ? null : choose.split(',').map(Number),
    marks: args.includes('--marks'),
  };
};

const print = (text = ''): void => console.log(text);

const printLines = (lines: readonly Line[]): void => {
  for (const { speaker, text } of lines) {
    if (text !== '') print(speaker === null ? `   ${text}` : `${speaker}: ${text}`);
  }
};

const printMovements = (movements: readonly Movement[]): void => {
  for (const { rule, on, by } of movements.filter(({ by }) => by !== 0)) {
    const sentence = RULES.find(({ id }) => id === rule)?.sentence ?? '';
    print(`     ${on} ${by > 0 ? '+' : ''}${by}  ${rule} ${sentence}`);
  }
};

const printCustomer = ({ customer }: Conversation, marks: boolean): void => {
  const mood = moodOf(customer);
  const { heat, trust, patience } = customer;
  const figures = marks ? `  heat ${heat} · trust ${trust} · patience ${patience}` : '';
  print(`\n   [${zoneOf(mood)} ${mood > 0 ? '+' : ''}${mood}${figures}]`);
};

const printReplies = ({ replies }: Conversation): void => {
  replies.forEach(({ text, key }, place) => {
    print(`  ${place + 1}. ${key.action ? `» ${text}` : text}`);
  });
};

const printCard = ({ title, lines, source, asAt }: DeskCard): void => {
  print(`\n  == ${title}`);
  for (const line of lines) print(`     ${line}`);
  if (source !== undefined) print(`     (${source}${asAt === undefined ? '' : `, as at ${asAt}`})`);
};

const printEnd = (conversation: Conversation, script: Script, variant: string): void => {
  const outcome = outcomeOf(conversation, owedIn(script.scenario, variant)?.amount ?? 0);
  if (outcome === null) return;
  const { accuracy, empathy } = earned(conversation.turns);
  print(`\n   ${outcome.ending.kind}: ${outcome.ending.summary}`);
  print(`   marks: accuracy ${accuracy} · empathy ${empathy}`);
  print(
    `   modelled: CSAT ${outcome.csat} · first contact ${outcome.fcr} · ease ${outcome.ease} of 7 · cost ${outcome.cost}`,
  );
  if (outcome.breaches.length > 0) print(`   breaches: ${outcome.breaches.join(', ')}`);
};

/** Answers with a place in the list of replies, or null to leave. */
type Ask = (conversation: Conversation) => Promise<number | null>;

const askFrom = (choices: readonly number[]): Ask => {
  let next = 0;
  return async () => {
    const choice = choices[next];
    next += 1;
    if (choice !== undefined) print(`> ${choice}`);
    return choice ?? null;
  };
};

const askAt =
  (terminal: Interface, showDesk: () => void): Ask =>
  async () => {
    for (;;) {
      const typed = (await terminal.question('> ')).trim();
      if (typed === 'q') return null;
      if (typed !== 'd') return Number(typed);
      showDesk();
    }
  };

const converse = async (
  conversation: Conversation,
  teller: InkTeller,
  ask: Ask,
  marks: boolean,
): Promise<Conversation> => {
  let now = conversation;
  printLines(now.opening);
  while (now.ending === null) {
    printCustomer(now, marks);
    printReplies(now);
    const typed = await ask(now);
    if (typed === null) return now;
    const reply = now.replies[typed - 1];
    const next = reply === undefined ? null : advance(now, teller, reply.index);
    if (next === null) print(`  Type a number from 1 to ${now.replies.length}, d, or q.`);
    else if (!next.ok) {
      print(`The story cannot go on (${next.error.code}): ${next.error.detail}`);
      return now;
    } else {
      now = next.value;
      if (marks) printMovements(now.turns.at(-1)?.movements ?? []);
      print();
      printLines(now.turns.at(-1)?.lines ?? []);
    }
  }
  return now;
};

const play = async (script: Script, { variant, choices, marks }: Options): Promise<number> => {
  const { scenario, json } = script;
  const played = variant ?? scenario.variants[0]?.id ?? 'default';
  const teller = createTeller(json, { cast: scenario.cast, variant: played });
  const opened = begin(scenario, teller);
  if (!opened.ok) {
    print(`The story cannot start (${opened.error.code}): ${opened.error.detail}`);
    return 1;
  }
  print(`${scenario.title}  [${played}]\n${scenario.brief}\n`);
  const desk = createDesk(json);
  const showDesk = () => desk.read(teller.story).forEach(printCard);
  const terminal =
    choices === null ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const ask = terminal === null ? askFrom(choices ?? []) : askAt(terminal, showDesk);
  printEnd(await converse(opened.value, teller, ask, marks), script, played);
  terminal?.close();
  return 0;
};

/** `composure play`: exit 0 played, 1 broken scenario, 2 wrong use. */
export const playCommand = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (options.file === undefined) {
    print(USAGE);
    return 2;
  }
  const { script } = loadScenario(options.file);
  if (!script.ok) {
    print(describeProblems(script.error));
    return 1;
  }
  return play(script.value, options);
};
