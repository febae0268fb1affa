import { type Act, isAct } from '../../engine/model/acts.ts';
import { EMPTY_KEY, type Mark, type ReplyKey } from '../../engine/model/reply.ts';
import { firstPart, parseTags, type Tag, wordsOf } from './tag.ts';

const markOf = (value: string | undefined): Mark | undefined => {
  if (value === undefined) return undefined;
  const [number = '', act = '', grievance] = wordsOf(value);
  const parsed = Number(number);
  if (!Number.isInteger(parsed) || !isAct(act)) return undefined;
  return namesGrievance(act, grievance)
    ? { value: parsed, act, grievance }
    : { value: parsed, act };
};

const namesGrievance = (act: Act, grievance: string | undefined): grievance is string =>
  act === 'acknowledge' && grievance !== undefined;

const numberOf = (tags: readonly Tag[], key: string): number => {
  const value = Number(firstPart(tags, key) ?? 0);
  return Number.isFinite(value) && value > 0 ? value : 0;
};

const namesOf = (tags: readonly Tag[], key: string): readonly string[] =>
  tags.filter(tag => tag.key === key).map(tag => tag.parts[0] ?? '');

const optional = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });

/** The checked key of a reply. Malformed tags are reported by the checks and count for nothing here. */
export const replyKeyOf = (texts: readonly string[]): ReplyKey => {
  if (texts.length === 0) return EMPTY_KEY;
  const tags = parseTags(texts);
  return {
    ...optional('id', firstPart(tags, 'id')),
    ...optional('empathy', markOf(firstPart(tags, 'empathy'))),
    ...optional('accuracy', markOf(firstPart(tags, 'accuracy'))),
    ...optional('why', firstPart(tags, 'why')),
    ...optional('card', firstPart(tags, 'card')),
    action: tags.some(tag => tag.key === 'do'),
    hold: numberOf(tags, 'hold'),
    cost: numberOf(tags, 'cost'),
    promises: namesOf(tags, 'promise'),
    kept: namesOf(tags, 'kept'),
    breaches: namesOf(tags, 'breach'),
  };
};
