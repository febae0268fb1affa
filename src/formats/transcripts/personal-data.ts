import type {
  PersonalKind,
  Replacement,
  Transcript,
  Turn,
} from '../../app/studio/transcripts/transcript.ts';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Check sum of ISO 13616: the rest by 97 is 1. */
const isIban = (text: string): boolean => {
  const plain = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const char of moved) rest = Number(`${rest}${Number.parseInt(char, 36)}`) % 97;
  return rest === 1;
};

/** Check sum of ISO/IEC 7812 (Luhn). */
const isCard = (text: string): boolean => {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text);
  return length >= 9 && length <= 15;
};

interface Detector {
  readonly kind: PersonalKind;
  readonly shape: RegExp;
  readonly fits?: (text: string) => boolean;
}

const DETECTORS: readonly Detector[] = [
  { kind: 'iban', shape: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/gi, fits: isIban },
  { kind: 'card', shape: /\b\d(?:[ -]?\d){12,18}\b/g, fits: isCard },
  { kind: 'e-mail', shape: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'link', shape: /\bhttps?:\/\/[^\s<>"]+[^\s<>".,:;!?)]/gi },
  {
    kind: 'date',
    shape: /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g,
  },
  { kind: 'phone', shape: /\+?\(?\d(?:[ ()/.-]{0,2}\d){8,14}\b/g, fits: isPhone },
  {
    kind: 'address',
    shape:
      /\b(?:(?:[Ff]lat|[Aa]partment|[Hh]ouse(?: number)?) \d{1,4}[A-Za-z]?|\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Avenue|Lane|Close|Drive|Way|Court|Place|Crescent|Gardens|Terrace|Square|Hill|Grove|St|Rd|Ave))\b/gu,
  },
  { kind: 'postcode', shape: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
  { kind: 'number', shape: /\b(?:[A-Z]{1,4}[ -]?)?\d{4,}\b/g },
];

const LABELS: Readonly<Record<PersonalKind, string>> = {
  iban: 'DE00 0000 0000 0000 0000 00',
  card: 'card ending 0000',
  'e-mail': 'name@example.com',
  link: 'https://example.com',
  number: '0000',
  phone: '020 7946 0000',
  postcode: 'AB1 2CD',
  address: '1 Example Road',
  date: '1 January 1990',
  company: 'Northbeck',
  name: 'Customer',
};

/** A number of the same shape, so that what is said about it still makes sense. */
const sameShape = (found: string, nth: number): string => {
  let digit = nth;
  return found.replaceAll(/\d/g, () => String((digit += 3) % 10));
};

const NUMBERED: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['number']);

const insteadOf = (kind: PersonalKind, found: string, nth: number): string =>
  NUMBERED.has(kind) ? sameShape(found, nth) : LABELS[kind];

const NAME = /^\p{Lu}[\p{L}\p{M}'’-]{2,}/u;

/** Names as the file has them: whole, and each word of it that is long enough to be one. */
const namesIn = ({ turns }: Transcript): readonly string[] => {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const words = speakers.flatMap(speaker => [speaker, ...speaker.split(/\s+/)]);
  return [...new Set(words.filter(word => NAME.test(word) && !ROLE_LABEL.test(word)))].toSorted(
    (a, b) => b.length - a.length,
  );
};

const ROLE_LABEL =
  /^(?:Agent|Customer|Caller|Client|Rep|Representative|Advis[eo]r|Operator|Guest|User|Visitor|Speaker|Unknown|Channel|Bot|Support|Help|Team|Desk|Service|from)\b/;

/** Whom somebody is said to be, in the words of the turns themselves. */
const INTRODUCED =
  /\b(?:[Mm]y name is|[Tt]his is|I am called|speaking with|[Nn]ame['’]s|Mr|Mrs|Ms|Miss|Dr)\.? (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)/gu;

/** Who answers the telephone: "Priya speaking". */
const ANSWERING = /(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?) speaking\b/gu;

/** For whom an agent answers: "Thank you for calling …". */
const COMPANY =
  /\b(?:[Tt]hank(?:s| you) for (?:calling|contacting|choosing)|[Ww]elcome to|through to|[Mm]y name is \p{Lu}[\p{L}'’-]+ from|[Tt]his is \p{Lu}[\p{L}'’-]+ (?:from|at)) (\p{Lu}[\p{L}\p{M}&'’-]+(?: \p{Lu}[\p{L}\p{M}&'’-]+){0,2})/gu;

const caught = (text: string, shape: RegExp): readonly string[] =>
  [...text.matchAll(shape)].flatMap(([, name]) => (name === undefined ? [] : [name]));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const nameShape = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'gu');

/** Personal data in what was said. We find what has a shape; a person must look for the rest. */
export const findPersonalData = (transcript: Transcript): readonly Replacement[] => {
  const found = new Map<string, Replacement>();
  let text = transcript.turns.map(({ text }) => text).join('\n');
  const take = (kind: PersonalKind, words: string): void => {
    if (!found.has(words)) {
      found.set(words, { kind, found: words, instead: insteadOf(kind, words, found.size + 1) });
    }
    text = text.replaceAll(words, ' ');
  };
  for (const { kind, shape, fits = () => true } of DETECTORS) {
    for (const [words] of text.matchAll(shape)) if (fits(words)) take(kind, words);
  }
  for (const name of caught(text, COMPANY)) take('company', name);
  const said = [INTRODUCED, ANSWERING].flatMap(shape => caught(text, shape));
  const names = [...namesIn(transcript), ...said.filter(name => !ROLE_LABEL.test(name))];
  for (const name of names) if (nameShape(name).test(text)) take('name', name);
  return [...found.values()];
};

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((done, { kind, found, instead }) => {
    const shape =
      kind === 'name' || kind === 'company' ? nameShape(found) : new RegExp(escaped(found), 'gu');
    return done.replaceAll(shape, () => instead);
  }, text);

/** The turns with these replacements made, everywhere. */
export const replacePersonalData = (
  turns: readonly Turn[],
  replacements: readonly Replacement[],
): readonly Turn[] => turns.map(turn => ({ ...turn, text: replaced(turn.text, replacements) }));
