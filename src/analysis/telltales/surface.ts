import { wordsIn } from '../findings/readability.ts';

/** A reply as it is seen by somebody who does not read it: its words, and how it is written down. */
export interface SurfaceReply {
  readonly text: string;
  /** Written in brackets: something done, not said. */
  readonly action: boolean;
}

/** Replies that are offered together, and what the customer said just before. */
export interface SurfaceDecision {
  readonly heard: string;
  readonly replies: readonly SurfaceReply[];
}

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const FILLERS =
  /\b(?:really|honestly|just|simply|actually|basically|personally|certainly|absolutely|definitely|of course|i['’]m afraid|you know|surely|quite|very|please|don['’]t worry)\b/gi;
const FEELINGS =
  /\b(?:sorry|upset|frustrat\w*|ang(?:ry|er)|worr\w+|disappoint\w*|annoy\w*|tired|afraid|feel\w*|hurt|unfair|awful|dreadful|apolog\w+|hard|long (?:day|night|week))\b/gi;
const NEGATIONS =
  /\b(?:no|not|nothing|nobody|never|none|cannot|can['’]t|won['’]t|don['’]t|didn['’]t|isn['’]t|wasn['’]t|doesn['’]t|couldn['’]t|haven['’]t)\b/gi;
const SORRY = /\b(?:sorry|apolog\w+)\b/gi;
const THANKS = /\bthank\w*\b/gi;
const HEDGES =
  /\b(?:may|might|maybe|perhaps|should|could|would|usually|probably|try|hope|think|sure)\b/gi;
const TURNS = /\b(?:but|though|however|although|yet|so|because|since|if)\b/gi;
const YOU = /\b(?:you|your|yours)\b/gi;
const I = /\b(?:i|i['’]\w+|my|me|mine)\b/gi;
const WE = /\b(?:we|we['’]\w+|our|us)\b/gi;
const UNDERSTANDING = /\b(?:understand\w*|i see|i hear|i know)\b/gi;

const sharedWords = (text: string, heard: string): number => {
  const known = new Set(wordsIn(heard.toLowerCase()).filter(word => word.length > 3));
  return wordsIn(text.toLowerCase()).filter(word => known.has(word)).length;
};

type Measure = (reply: SurfaceReply, decision: SurfaceDecision) => number;

const counted =
  (pattern: RegExp): Measure =>
  ({ text }) =>
    matches(text, pattern);

/** Everything that is measured of a reply without understanding it. */
export const MEASURES = {
  words: ({ text }) => wordsIn(text).length,
  sentences: counted(/[.!?…](?:\s|$|["”])/g),
  'words in a sentence': ({ text }) =>
    wordsIn(text).length / Math.max(1, matches(text, /[.!?…](?:\s|$|["”])/g)),
  'length of words': ({ text }) => text.length / Math.max(1, wordsIn(text).length),
  commas: counted(/,/g),
  colons: counted(/:/g),
  semicolons: counted(/;/g),
  dashes: counted(/[–—]| - /g),
  'question marks': counted(/\?/g),
  'exclamation marks': counted(/!/g),
  dots: counted(/…|\.\.\./g),
  numbers: counted(/\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|quarter)\b/gi),
  capitals: counted(/(?<=[a-z,] )[A-Z][a-z]+/g),
  brackets: ({ action }) => Number(action),
  fillers: counted(FILLERS),
  'feeling words': counted(FEELINGS),
  negations: counted(NEGATIONS),
  sorry: counted(SORRY),
  thanks: counted(THANKS),
  hedges: counted(HEDGES),
  'joining words': counted(TURNS),
  you: counted(YOU),
  i: counted(I),
  we: counted(WE),
  understanding: counted(UNDERSTANDING),
  echo: ({ text }, { heard }) => sharedWords(text, heard),
  place: (reply, { replies }) => replies.indexOf(reply) / Math.max(1, replies.length - 1),
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

export const measure = (
  name: MeasureName,
  reply: SurfaceReply,
  decision: SurfaceDecision,
): number => MEASURES[name](reply, decision);

/** A reply has more of it than every other reply on offer. */
export const hasMost = (
  name: MeasureName,
  reply: SurfaceReply,
  decision: SurfaceDecision,
): boolean => {
  const own = measure(name, reply, decision);
  return decision.replies.every(other => other === reply || measure(name, other, decision) < own);
};

/** A reply has less of it than every other reply on offer. */
export const hasLeast = (
  name: MeasureName,
  reply: SurfaceReply,
  decision: SurfaceDecision,
): boolean => {
  const own = measure(name, reply, decision);
  return decision.replies.every(other => other === reply || measure(name, other, decision) > own);
};
