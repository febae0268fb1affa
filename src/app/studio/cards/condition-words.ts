import { unreachable } from '../../../engine/result.ts';
import type { Condition } from '../../../narrative/authoring/condition.ts';
import type { CardsMessages } from '../../words/messages/studio-cards.ts';
import type { Names } from './cards.ts';
import type { Asked } from './model.ts';

const isLevel = (name: string): name is 'heat' | 'trust' | 'patience' | 'mood' =>
  ['heat', 'trust', 'patience', 'mood'].includes(name);

const wordsOfName = (name: string, names: Names): string => {
  const known = names.variables.find(({ id }) => id === name);
  return known === undefined || known.words === '' ? name : known.words;
};

const holds = (name: string, isSo: boolean, names: Names, words: CardsMessages): string => {
  const { conditions } = words;
  const knot = names.knots.find(({ id }) => id === name);
  if (knot !== undefined) return conditions.seen(knot.words === '' ? name : knot.words, isSo);
  const isFact = names.variables.some(({ id, words: said }) => id === name && said !== '');
  return isFact ? conditions.fact(wordsOfName(name, names), isSo) : conditions.flag(name, isSo);
};

const compared = (
  asked: Extract<Condition, { kind: 'compare' }>,
  names: Names,
  words: CardsMessages,
): string => {
  const { name, sign, with: other } = asked;
  const { conditions } = words;
  if (other.kind === 'truth' && (sign === '==' || sign === '!=')) {
    return holds(name, other.value === (sign === '=='), names, words);
  }
  if (name === 'variant' && other.kind === 'text' && (sign === '==' || sign === '!=')) {
    const known = names.variants.find(({ id }) => id === other.value);
    return conditions.variant(known?.words ?? other.value, sign === '==');
  }
  const called = isLevel(name) ? words.levels[name] : conditions.variable(name);
  const value = other.kind === 'text' ? conditions.quoted(other.value) : String(other.value);
  return conditions.compared(called, sign, value);
};

/** A condition in words, to follow “only”. */
export const conditionInWords = (
  condition: Condition,
  names: Names,
  words: CardsMessages,
): string => {
  switch (condition.kind) {
    case 'holds':
      return holds(condition.name, true, names, words);
    case 'compare':
      return compared(condition, names, words);
    case 'not':
      return condition.of.kind === 'holds'
        ? holds(condition.of.name, false, names, words)
        : words.conditions.not(conditionInWords(condition.of, names, words));
    case 'all':
    case 'any': {
      const parts = condition.of.map(part => conditionInWords(part, names, words));
      return words.conditions.joined(parts, condition.kind);
    }
    default:
      return unreachable(condition);
  }
};

/** What is asked, in words where there are words for it, else in ink. */
export const askedInWords = (asked: Asked, names: Names, words: CardsMessages): string =>
  asked.condition === null ? asked.ink : conditionInWords(asked.condition, names, words);
