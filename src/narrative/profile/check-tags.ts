import { MARKS, type ScriptProblem } from '../source/problem.ts';
import { error, warning } from './fault.ts';
import { adviceOn, nearest } from './nearest.ts';
import type { Outline, WrittenTag } from './outline.ts';
import {
  isTagKey,
  REQUIRED_HEADER,
  TAG_KEYS,
  type TagKey,
  type TagPlace,
  TAGS,
} from './tag-vocabulary.ts';

const KEY_THEN_VALUE = /^([\p{L}-]+)\s*[\s=：–—-]\s*(.+)$/u;

/** `# title The room`, `# title = The room`, `# title：The room`: a key without its colon. */
const withoutColon = ({ raw }: WrittenTag): string | null => {
  const [, key = '', value = ''] = KEY_THEN_VALUE.exec(raw) ?? [];
  return isTagKey(key) && value !== '' ? `Put a colon behind the key: # ${key}: ${value}` : null;
};

const ESCAPE = 'If the sign # itself is meant, write \\#';

const unknownKey = (tag: WrittenTag): ScriptProblem => {
  if (!/^\p{L}/u.test(tag.raw)) {
    const message = `A # begins a tag: "${tag.raw}" is taken out of the words.`;
    return error('text/swallowed', tag, message, 'Write \\# for the sign itself.');
  }
  const colon = withoutColon(tag);
  const near = nearest(tag.key, TAG_KEYS);
  const advice =
    colon === null
      ? adviceOn(tag.key, near === null ? [] : TAG_KEYS, `It has no effect. ${ESCAPE}.`)
      : { remedy: colon };
  const message = `The tag "${tag.key}" is not part of the profile.`;
  const isMissed = tag.place === 'header' && REQUIRED_HEADER.some(key => key === near);
  return {
    ...(isMissed ? error : warning)('tag/unknown', tag, message, advice.remedy),
    ...advice,
  };
};

/** Where a tag that stands somewhere else has to go. */
const GOES: Readonly<Record<TagPlace, string>> = {
  header: 'the header: at the top of the file, above everything else',
  reply:
    'the choice: before the closing bracket, `* [Label # tag] output`, or behind the whole reply, `* "Words." # tag`',
  line: 'a line: behind its words, `Dana: Well? # tag`, or on a line of its own below it',
  desk: 'a card of the desk: in its knot, directly below `=== name ===`',
  ending: 'an ending: on a line of its own before `-> END`',
};

const STANDS: Readonly<Record<WrittenTag['place'], string>> = {
  header: 'in the header',
  reply: 'on a reply',
  line: 'on a line',
  desk: 'on a card of the desk',
};

/** Tags that stand in the same wrong place are one slip: `others` stand beside the first. */
const misplaced = (tag: WrittenTag, key: TagKey, others: readonly WrittenTag[]): ScriptProblem => {
  const names = [key, ...others.map(other => other.key)].map(name => `"${name}"`).join(', ');
  const where = tag.behindBracket
    ? 'behind the bracket of a choice, where it belongs to the text that follows'
    : STANDS[tag.place];
  return error(
    'tag/misplaced',
    tag,
    others.length === 0
      ? `The tag ${names} stands ${where}, and does not count there.`
      : `The tags ${names} stand ${where}, and do not count there.`,
    `It belongs to ${TAGS[key].places.map(place => GOES[place]).join('; or to ')}.`,
  );
};

const mayStand = (tag: WrittenTag, key: TagKey): boolean => {
  const places: readonly TagPlace[] = TAGS[key].places;
  if (key === 'desk') return tag.place === 'desk' && tag.leading;
  return places.includes(tag.place) || (tag.place === 'line' && places.includes('ending'));
};

const QUOTED = /^["'“”„‟«»‹›‘’‚「『]/;

const slipOf = (tag: WrittenTag, key: TagKey): readonly ScriptProblem[] => {
  const { slip } = TAGS[key].read(tag.parts);
  if (slip === undefined) return [];
  const quoted = QUOTED.test(tag.parts[0] ?? '');
  const remedy = quoted
    ? 'Leave out the quotation marks: the value of a tag has none.'
    : (slip.remedy ?? `As in: ${TAGS[key].example}`);
  const { correction } = slip;
  return [
    {
      ...error('tag/malformed', tag, `In the tag "${key}", ${slip.says}.`, remedy),
      ...(correction && !quoted ? { correction } : {}),
    },
  ];
};

const isMisplaced = ({ key, ...tag }: WrittenTag): boolean =>
  isTagKey(key) && !tag.workedOut && !mayStand({ key, ...tag }, key);

const goesTo = ({ key }: WrittenTag): string => (isTagKey(key) ? TAGS[key].places.join() : '');

/** Misplaced tags beside this one that belong to the same place. */
const besides = (tag: WrittenTag, tags: readonly WrittenTag[]): readonly WrittenTag[] =>
  tags.filter(
    other =>
      isMisplaced(other) &&
      other.file === tag.file &&
      other.line === tag.line &&
      other.behindBracket === tag.behindBracket &&
      other.place === tag.place &&
      goesTo(other) === goesTo(tag),
  );

const checkTag = (tag: WrittenTag, tags: readonly WrittenTag[]): readonly ScriptProblem[] => {
  if (tag.workedOut) {
    const message = `The tag "${tag.key}" has braces in it, and ink reads them as logic.`;
    return [warning('tag/logic', tag, message, 'Write the tag as plain text.')];
  }
  const { key } = tag;
  if (!isTagKey(key)) return [unknownKey(tag)];
  if (mayStand(tag, key)) return slipOf(tag, key);
  const [first, ...others] = besides(tag, tags);
  return first === tag ? [misplaced(tag, key, others)] : [];
};

/** Tags by which a reply is marked, or of which the rules make something. */
const DECIDING: ReadonlySet<string> = new Set<TagKey>([
  ...(['empathy', 'accuracy', 'hold', 'cost', 'pays', 'promise', 'kept', 'breach'] as const),
  ...([
    'grievance',
    'variant',
    'fact',
    'owed',
    'stirs',
    'abuse',
    'mood',
    'comes-out',
    'ending',
  ] as const),
]);

/** A tag that is not understood counts for nothing, and whatever it would have given is not there. */
const withEffects = (tag: WrittenTag, problem: ScriptProblem): ScriptProblem =>
  DECIDING.has(tag.key) || DECIDING.has(nearest(tag.key, TAG_KEYS) ?? '')
    ? { ...problem, affects: [MARKS] }
    : problem;

/** Each tag by itself: a key that there is, at a place where it counts, with a value that it takes. */
export const checkTags = ({ tags }: Outline): readonly ScriptProblem[] =>
  tags.flatMap(tag => checkTag(tag, tags).map(problem => withEffects(tag, problem)));
