import { isAct } from '../../engine/model/acts.ts';
import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import { LINE_SOUNDS } from '../../engine/model/line-sounds.ts';
import { GESTURES, LOOKS } from '../../engine/model/appearance.ts';
import { MARK_LIMIT } from '../../engine/model/reply.ts';
import { ENDING_KINDS } from '../../engine/model/story-step.ts';
import { wordsOf } from './tag.ts';

/** Where a tag may stand. */
export const TAG_PLACES = ['header', 'reply', 'line', 'desk', 'ending'] as const;
export type TagPlace = (typeof TAG_PLACES)[number];

/** A key of the profile: where it stands, and what is wrong with a value (null: nothing). */
export interface TagKind {
  readonly places: readonly TagPlace[];
  readonly wrong: (parts: readonly string[]) => string | null;
  readonly example: string;
}

const some = (parts: readonly string[]): string | null =>
  (parts[0] ?? '') === '' ? 'the value is missing' : null;

const parted = (count: number) => (parts: readonly string[]) =>
  parts.length < count || parts.slice(0, count).includes('')
    ? `it needs ${count} parts, divided by " :: "`
    : null;

const oneOf = (words: readonly string[]) => (parts: readonly string[]) =>
  words.includes(parts[0] ?? '') ? null : `"${parts[0] ?? ''}" is none of: ${words.join(', ')}`;

const pattern = (shape: RegExp, says: string) => (parts: readonly string[]) =>
  shape.test(parts[0] ?? '') ? null : `"${parts[0] ?? ''}" is not ${says}`;

const wholeNumber = pattern(/^\d{1,6}$/, 'a whole number of 0 or more');
const amount = pattern(/^\d{1,9}(?:\.\d{1,2})?$/, 'an amount of money, as 40 or 12.50');
const flag = (parts: readonly string[]) => (parts.length === 0 ? null : 'it takes no value');
const date = pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date, as 2026-11-01');
const name = pattern(/^[\w-]+$/, 'a short name of letters, digits, - and _');

const grievance = (parts: readonly string[]) =>
  parted(3)(parts) ??
  (/^[1-3]$/.test(parts[2] ?? '') ? null : 'the weight (third part) is 1, 2 or 3');

const owed = (parts: readonly string[]) => parted(2)(parts) ?? amount(parts);

const MARK = new RegExp(`^[+-]?[0-${MARK_LIMIT}]$`);

const mark = (parts: readonly string[]): string | null => {
  const [value = '', act = '', named] = wordsOf(parts[0] ?? '');
  if (!MARK.test(value)) return `"${value}" is not a mark: a whole number from -3 to +3`;
  if (!isAct(act)) return `"${act}" is no act that the engine knows`;
  if (act === 'acknowledge' && named === undefined && !value.startsWith('-')) {
    return '"acknowledge" names the grievance, as: +2 acknowledge wait';
  }
  return null;
};

const looks = (parts: readonly string[]): string | null => {
  for (const word of wordsOf(parts[0] ?? '')) {
    const [trait = '', value = ''] = word.split('=');
    const values: readonly string[] | undefined = Object.hasOwn(LOOKS, trait)
      ? LOOKS[trait as keyof typeof LOOKS]
      : undefined;
    if (values === undefined) return `"${trait}" is none of: ${Object.keys(LOOKS).join(', ')}`;
    if (!values.includes(value)) return `${trait} can be: ${values.join(', ')}`;
  }
  return null;
};

const ending = (parts: readonly string[]): string | null => {
  const [kind = '', ...rest] = wordsOf(parts[0] ?? '');
  if (!ENDING_KINDS.some(known => known === kind)) {
    return `"${kind}" is none of: ${ENDING_KINDS.join(', ')}`;
  }
  if (rest.length > 0 && (kind !== 'escalated' || rest.join(' ') !== 'warranted')) {
    return 'only "escalated" may be followed by a word, and that word is "warranted"';
  }
  return parted(2)(parts);
};

const kind = (places: readonly TagPlace[], wrong: TagKind['wrong'], example: string): TagKind => ({
  places,
  wrong,
  example,
});

/** Every key of the scenario profile (stories/README.md tells authors the same). */
export const TAG_KINDS: Readonly<Record<string, TagKind>> = {
  title: kind(['header'], some, '# title: The room that isn’t there'),
  setting: kind(['header'], name, '# setting: hotel'),
  role: kind(['header'], some, '# role: Night desk, Harbour & Vale'),
  customer: kind(
    ['header'],
    parted(2),
    '# customer: Dana Whitfield :: an engineer, late from the airport',
  ),
  cast: kind(['header'], some, '# cast: Iris :: the duty manager'),
  looks: kind(['header'], looks, '# looks: hair=bob skin=tan garment=blazer'),
  brief: kind(['header'], some, '# brief: What the player knows as it starts.'),
  goal: kind(['header'], some, '# goal: What the player is there to do.'),
  level: kind(['header'], oneOf(DIFFICULTIES), '# level: core'),
  minutes: kind(['header'], wholeNumber, '# minutes: 6'),
  language: kind(
    ['header'],
    pattern(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'a language, as en or pt-BR'),
    '# language: en',
  ),
  currency: kind(['header'], pattern(/^[A-Z]{3}$/, 'a currency, as EUR'), '# currency: EUR'),
  grievance: kind(['header'], grievance, '# grievance: wait :: Forty minutes without a word :: 3'),
  variant: kind(['header'], parted(2), '# variant: storm :: The cause is weather'),
  fact: kind(['header'], parted(2), '# fact: knows_morning :: She presents at eight'),
  owed: kind(['header'], owed, '# owed: 60 :: a taxi both ways'),
  'as-at': kind(['header', 'desk'], date, '# as-at: 2026-11-01'),
  empathy: kind(['reply'], mark, '# empathy: +2 acknowledge wait'),
  accuracy: kind(['reply'], mark, '# accuracy: -2 misinform'),
  do: kind(['reply'], flag, '# do'),
  hold: kind(['reply'], wholeNumber, '# hold: 3'),
  cost: kind(['reply'], amount, '# cost: 40'),
  promise: kind(['reply'], name, '# promise: taxi'),
  kept: kind(['reply', 'line'], name, '# kept: taxi'),
  breach: kind(['reply'], name, '# breach: privacy'),
  why: kind(['reply'], some, '# why: Names what it cost her before asking for anything.'),
  card: kind(['reply'], name, '# card: policy_limits'),
  id: kind(['reply'], name, '# id: own-it'),
  thought: kind(['line'], some, '# thought: Here it comes.'),
  gesture: kind(['line'], oneOf(GESTURES), '# gesture: fold-arms'),
  sound: kind(['line'], oneOf(LINE_SOUNDS), '# sound: phone'),
  desk: kind(
    ['desk'],
    parts => parted(2)(parts) ?? oneOf(['record', 'policy'])(parts),
    '# desk: policy :: Overbooked rooms',
  ),
  source: kind(['desk'], some, '# source: Front desk manual, section 4'),
  ending: kind(['ending'], ending, '# ending: resolved :: She has a room and her morning'),
};

export const REQUIRED_HEADER = [
  'title',
  'setting',
  'role',
  'customer',
  'brief',
  'goal',
  'level',
  'minutes',
  'language',
  'currency',
] as const;

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known key most like this one, or null where none is near. */
export const nearestKey = (word: string): string | null => {
  const [best] = Object.keys(TAG_KINDS)
    .map(key => ({ key, far: distance(word.toLowerCase(), key) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, Math.floor(word.length / 3))
    ? best.key
    : null;
};
