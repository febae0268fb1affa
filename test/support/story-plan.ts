import type { ByAxis } from '../../src/engine/model/acts.ts';
import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { moodOf, zoneOf } from '../../src/engine/model/mood.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { earned, scores } from '../../src/engine/scoring/score.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { type InkTeller } from '../../src/narrative/story/storyteller.ts';
import { must, tellerOf } from './ink.ts';

/** One line of a plan: `pick: words`, `line: words`, `expect: heat <= 3`. */
export interface Step {
  readonly line: number;
  readonly verb: string;
  readonly rest: string;
}

/** One play-through: its name, its variant, its steps. Plays are divided by `play:` lines. */
export interface Play {
  readonly name: string;
  readonly variant: string | undefined;
  readonly steps: readonly Step[];
}

const VERBS = ['play', 'variant', 'line', 'pick', 'expect', 'end'];

const parseLine = (text: string, index: number): readonly Step[] => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return [];
  const [, verb = '', rest = ''] = /^(\w+):?\s*(.*)$/.exec(trimmed) ?? [];
  if (!VERBS.includes(verb)) throw new Error(`line ${index + 1}: "${verb}" is no verb of a plan`);
  return [{ line: index + 1, verb, rest }];
};

export const parsePlan = (text: string): readonly Play[] => {
  const plays: { name: string; variant: string | undefined; steps: Step[] }[] = [];
  for (const step of text.split('\n').flatMap(parseLine)) {
    if (step.verb === 'play') plays.push({ name: step.rest, variant: undefined, steps: [] });
    const play = plays.at(-1);
    if (play === undefined) throw new Error(`line ${step.line}: a plan begins with "play: name"`);
    if (step.verb === 'variant') play.variant = step.rest;
    else if (step.verb !== 'play') play.steps.push(step);
  }
  return plays;
};

const plain = (text: string): string => text.replaceAll(/["“”]/g, '').trim();

type Value = string | number;

const valuesOf = (conversation: Conversation, best: ByAxis<number>): Record<string, Value> => {
  const outcome = outcomeOf(conversation);
  const score = scores(earned(conversation.turns), best);
  const { heat, trust, patience } = conversation.customer;
  const mood = moodOf(conversation.customer);
  return {
    heat,
    trust,
    patience,
    mood,
    zone: zoneOf(mood),
    ...score,
    decisions: conversation.turns.length,
    ending: conversation.ending === null ? 'none' : conversation.ending.kind,
    warranted: `${conversation.ending?.warranted ?? false}`,
    fcr: outcome?.fcr ?? 'none',
    csat: outcome?.csat ?? 0,
    ease: outcome?.ease ?? 0,
    cost: outcome?.cost ?? 0,
    paid: outcome?.paid ?? 0,
    nextday: outcome?.nextDay?.mood ?? 'none',
    breaches: outcome?.breaches.join(' ') ?? '',
  };
};

const COMPARE: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '=': (a, b) => `${a}` === `${b}`,
  '!=': (a, b) => `${a}` !== `${b}`,
  '<=': (a, b) => Number(a) <= Number(b),
  '>=': (a, b) => Number(a) >= Number(b),
  '<': (a, b) => Number(a) < Number(b),
  '>': (a, b) => Number(a) > Number(b),
};

const pick = (conversation: Conversation, teller: InkTeller, wish: string): Conversation => {
  const matches = conversation.replies.filter(
    ({ text, key }) => key.id === wish || plain(text).startsWith(plain(wish)),
  );
  const [reply] = matches;
  const offered = conversation.replies
    .map(({ text, key }) => `  ${key.id ?? ''}: ${text}`)
    .join('\n');
  if (reply === undefined || matches.length > 1) {
    throw new Error(
      `pick: ${matches.length === 0 ? 'not on offer' : 'more than one reply begins so'}: ${wish}\non offer:\n${offered}`,
    );
  }
  return must(advance(conversation, teller, reply.index));
};

const hear = ({ turns, opening }: Conversation, words: string): void => {
  const lines = (turns.at(-1)?.lines ?? opening).map(({ text }) => text);
  if (!lines.some(text => text.includes(words))) {
    throw new Error(`line: nobody says "${words}"; what is said:\n  ${lines.join('\n  ')}`);
  }
};

const expectThat = (values: Record<string, Value>, rest: string): void => {
  const [, name = '', sign = '', wanted = ''] =
    /^(\w+)\s*(=|!=|<=|>=|<|>)\s*(.*)$/.exec(rest) ?? [];
  const found = values[name];
  const compare = COMPARE[sign];
  if (found === undefined || compare === undefined)
    throw new Error(`expect: cannot read "${rest}"`);
  if (!compare(found, wanted)) throw new Error(`expect: ${rest}, but ${name} is ${found}`);
};

/** Plays a plan; a failure names the plan's line. */
export const runPlay = (
  { variant, steps }: Play,
  script: Script,
  best: (variant: string) => ByAxis<number>,
): Conversation => {
  const played = variant ?? script.scenario.variants[0]?.id ?? 'default';
  const teller = tellerOf(script, played);
  let conversation = must(begin(script.scenario, teller));
  for (const { line, verb, rest } of steps) {
    try {
      if (verb === 'pick') conversation = pick(conversation, teller, rest);
      else if (verb === 'line') hear(conversation, rest);
      else if (verb === 'expect') expectThat(valuesOf(conversation, best(played)), rest);
      else if (conversation.ending === null) throw new Error('end: the conversation goes on');
    } catch (thrown) {
      throw new Error(
        `plan line ${line}: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
        { cause: thrown },
      );
    }
  }
  return conversation;
};
