import { CONDITIONS, type ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { error } from './fault.ts';
import { isSequence, isText, type ParsedItem } from './outline.ts';

const NAME = String.raw`[\p{L}\p{N}_.]+(?:\([^)|]*\))?`;
const FIRST = String.raw`^\s*(?:(?:not\b|!|\()\s*)*(?:"[^"]*"|(${NAME}))\s*`;
/** A comparison, as it is right and as it is written wrong in other languages than ink. */
const COMPARES = new RegExp(String.raw`${FIRST}(?:[=!<>]=|=[<>]|<>|[=<>≤≥≠])\s*[^\s=]`, 'iu');
const JOINS = new RegExp(String.raw`${FIRST}(?:and|or|&&|\|\||&)(?=\s).*:`, 'iu');
const DENIES = new RegExp(String.raw`^\s*(?:not\s+|!\s*)(${NAME})\s*:`, 'iu');
/** A branch that begins with a sign: `- = 3:`. */
const SIGN_FIRST = /^\s*[=!<>]=?\s*[^\s:=]+\s*:\s*$/u;

/** What a sequence or a branch tells first. */
const firstWords = (item: ParsedItem | undefined): string => {
  let words = '';
  for (const part of item?.typeName === 'Weave' ? item.content : item === undefined ? [] : [item]) {
    if (!isText(part) || part.text === '\n') return words;
    words += part.text;
  }
  return words;
};

/** Whether words between braces were meant as a question to the story. */
const isQuestion = (words: string, names: ReadonlySet<string>): boolean => {
  const about = (shape: RegExp): string | undefined => shape.exec(words)?.[1]?.split(/[.(]/)[0];
  const isKnown = (name: string | undefined): boolean => name !== undefined && names.has(name);
  // Of these quotation marks the compiler has spoken already.
  if (/[=!]=\s*'/.test(words)) return false;
  if (COMPARES.test(words)) return words.includes(':') || isKnown(about(COMPARES));
  return isKnown(about(JOINS)) || isKnown(about(DENIES));
};

const ONE_SIGN = /(?<![=!<>+*/-])=(?![=<>])/;

/** What to write instead, by the first thing that ink reads otherwise. */
const remedyFor = (words: string): string => {
  if (SIGN_FIRST.test(words))
    return 'A branch names the value alone, `- 3:`, or asks in full where no name stands before the branches: `- n == 3:`.';
  if (ONE_SIGN.test(words))
    return 'Two signs compare: { x == "a": yes | no }. One sign gives a value, on a line of its own: ~ x = "a".';
  if (/=>|=<|[≤≥≠]|<>/.test(words)) return 'At least is >=, at most is <=, and other than is !=.';
  if (/\b(?:AND|OR|NOT)\b/.test(words))
    return 'Write these words in small letters, and, or, not, or as signs: &&, ||, !.';
  return 'Write the condition so that ink reads it: { x == "a": yes | no }.';
};

const toldAs = (words: string, place: SourcePlace): ScriptProblem => {
  const text = words.trim();
  const shown = text.length > 50 ? `${text.slice(0, 49)}…` : text;
  return {
    ...error('text/told', place, `This is told as words: "${shown}".`, remedyFor(text)),
    affects: [CONDITIONS],
  };
};

const misread = (item: ParsedItem, names: ReadonlySet<string>): string | null => {
  if (item.typeName === 'ConditionalSingleBranch') {
    const words = firstWords(item.content.find(({ typeName }) => typeName === 'Weave'));
    return SIGN_FIRST.test(words) ? words : null;
  }
  if (!isSequence(item)) return null;
  return item.sequenceElements.map(firstWords).find(words => isQuestion(words, names)) ?? null;
};

/**
 * Conditions that ink takes for a choice of words and tells to players: `{x = "a": yes|no}`. Braces
 * with a bar in them are words in turn wherever what stands before the colon is no condition.
 */
export const checkConditions = (
  items: readonly ParsedItem[],
  names: ReadonlySet<string>,
  placeOf: (item: ParsedItem) => SourcePlace,
): readonly ScriptProblem[] =>
  items.flatMap(item => {
    const words = misread(item, names);
    return words === null ? [] : [toldAs(words, placeOf(item))];
  });
