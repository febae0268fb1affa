import { begin, advance, type Conversation } from '../../src/engine/run/conversation.ts';
import { readScript, type ScriptReading, type Script } from '../../src/narrative/story/script.ts';
import { createTeller } from '../../src/narrative/story/storyteller.ts';
import type { Library } from '../../src/narrative/source/sources.ts';

/** The least that a scenario needs before its first knot. */
export const HEADER = `# title: A toy
# setting: shop
# role: At the desk
# customer: Dana Reyes :: a customer
# brief: Something happened.
# goal: Put it right.
# level: starter
# minutes: 2
# language: en
# currency: EUR
# grievance: wait :: A long wait :: 2
VAR heat = 8
VAR trust = 3
VAR patience = 6
`;

export const library = (files: Readonly<Record<string, string>>): Library => ({
  read: name => {
    const text = files[name];
    return text === undefined ? null : { name, text };
  },
});

export const read = (ink: string, files: Readonly<Record<string, string>> = {}): ScriptReading =>
  readScript('toy', { name: 'toy.ink', text: ink }, library(files));

/** A script from ink behind the usual header; throws the problems where there are any. */
export const script = (ink: string, files: Readonly<Record<string, string>> = {}): Script => {
  const reading = read(`${HEADER}${ink}`, files);
  if (reading.script === null) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.script;
};

export const tellerOf = ({ json, scenario }: Script, variant?: string) =>
  createTeller(json, { cast: scenario.cast, ...(variant === undefined ? {} : { variant }) });

/** Plays by words: each wish is the beginning of a reply's text. */
export const playWords = (
  played: Script,
  wishes: readonly string[],
  variant?: string,
): Conversation => {
  const teller = tellerOf(played, variant);
  let conversation = must(begin(played.scenario, teller));
  for (const wish of wishes) {
    const reply = conversation.replies.find(({ text }) => text.replace(/^"/, '').startsWith(wish));
    if (reply === undefined)
      throw new Error(`not on offer: ${wish}\n${conversation.replies.map(r => r.text).join('\n')}`);
    conversation = must(advance(conversation, teller, reply.index));
  }
  return conversation;
};

export const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
