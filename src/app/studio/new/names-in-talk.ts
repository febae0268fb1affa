import type { Replacement, Transcript } from '../transcripts/transcript.ts';
import type { Part, Speaker } from './from-transcript.ts';

/** Whom agents are called after, so that nobody real is. */
const AGENT = 'Robin Lee';
const NOBODY = 'Sam Moss';

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/);

/** Who says of whom that this is their name: of themselves, or (in any other words) of the other one. */
const saysOwn = (text: string, name: string): boolean =>
  ['my name is ', 'this is ', 'i am called ', "name's ", 'name’s ', 'i am ', "i'm ", 'i’m ']
    .map(before => `${before}${name}`.toLowerCase())
    .concat(`${name} speaking`.toLowerCase())
    .some(words => text.toLowerCase().includes(words));

const OTHER: Readonly<Record<Part, Part>> = {
  agent: 'customer',
  customer: 'agent',
  nobody: 'nobody',
};

/** Whose name something is. */
const ownerOf = ({ turns }: Transcript, speakers: readonly Speaker[], found: string): Part => {
  const named = speakers.find(({ name }) => name === found || wordsOf(name).includes(found));
  if (named !== undefined) return named.part;
  const partOf = (speaker: string): Part =>
    speakers.find(({ name }) => name === speaker)?.part ?? 'nobody';
  const own = turns.find(({ text }) => saysOwn(text, found));
  if (own !== undefined) return partOf(own.speaker);
  const first = turns.find(({ text }) => text.includes(found));
  return first === undefined ? 'nobody' : OTHER[partOf(first.speaker)];
};

/** The same part of another name: the whole, the first, or the last of it. */
const partLike = (found: string, whole: string, instead: string): string => {
  if (wordsOf(found).length > 1) return instead;
  const isSurname = wordsOf(whole).length > 1 && wordsOf(whole).at(-1) === found;
  const words = wordsOf(instead);
  return (isSurname ? words.at(-1) : words[0]) ?? instead;
};

/**
 * What is offered in place of each name: the customer's name in the scenario for the customer's own,
 * wherever it is said, and an invented one for the agent's.
 */
export const namesProposed = <R extends Replacement>(
  transcript: Transcript,
  speakers: readonly Speaker[],
  customer: string,
  replacements: readonly R[],
): readonly R[] => {
  const said = replacements.flatMap(({ kind, found }) => (kind === 'name' ? [found] : []));
  const names = [...speakers.map(({ name }) => name), ...said];
  const instead: Readonly<Record<Part, string>> = {
    customer: customer.trim() === '' ? 'Customer' : customer.trim(),
    agent: AGENT,
    nobody: NOBODY,
  };
  return replacements.map(one => {
    if (one.kind !== 'name') return one;
    const { found } = one;
    const whole = names.find(name => name !== found && wordsOf(name).includes(found)) ?? found;
    const owner = ownerOf(transcript, speakers, whole);
    return { ...one, instead: partLike(found, whole, instead[owner]) };
  });
};
