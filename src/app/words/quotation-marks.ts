import { localeOf } from './text-direction.ts';

/** Opening and closing mark, and those of a quotation inside a quotation. */
interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const marks = (open: string, close: string, innerOpen: string, innerClose: string) => ({
  open,
  close,
  innerOpen,
  innerClose,
});

const HIGH = marks('“', '”', '‘', '’');
const LOW = marks('„', '“', '‚', '‘');
const LOW_RIGHT = marks('„', '”', '‚', '’');
const POINTED = marks('«', '»', '“', '”');
const POINTED_LOW = marks('«', '»', '„', '“');
const RIGHT = marks('”', '”', '’', '’');
const CORNERS = marks('「', '」', '『', '』');

/** After the delimiters of CLDR, by language, and by language and script where these differ. */
const MARKS: Readonly<Partial<Record<string, QuotationMarks>>> = {
  ar: marks('”', '“', '’', '‘'),
  bg: LOW,
  ca: POINTED,
  cs: LOW,
  da: HIGH,
  de: LOW,
  el: POINTED,
  en: HIGH,
  es: POINTED,
  fi: RIGHT,
  // A narrow blank that does not break stands inside.
  fr: marks('«\u202f', '\u202f»', '“', '”'),
  he: marks('”', '”', '’', '’'),
  hi: HIGH,
  hr: LOW_RIGHT,
  hu: LOW_RIGHT,
  it: POINTED,
  ja: CORNERS,
  ko: HIGH,
  nb: POINTED,
  nl: HIGH,
  no: POINTED,
  pl: LOW_RIGHT,
  pt: HIGH,
  ro: LOW_RIGHT,
  ru: POINTED_LOW,
  sk: LOW,
  sl: LOW,
  sv: RIGHT,
  th: HIGH,
  tr: HIGH,
  uk: POINTED_LOW,
  vi: HIGH,
  zh: HIGH,
  'zh-Hant': CORNERS,
};

const marksOf = (language: string | null): QuotationMarks | null => {
  const locale = language === null ? null : localeOf(language);
  if (locale === null) return null;
  return MARKS[`${locale.language}-${locale.script}`] ?? MARKS[locale.language] ?? null;
};

const scriptOf = (language: string | null): string | undefined =>
  language === null ? undefined : localeOf(language)?.script;

/** Written without blanks, so that only the order tells an opening mark from a closing one. */
const WITHOUT_BLANKS: readonly string[] = ['Jpan', 'Hans', 'Hant', 'Thai', 'Laoo', 'Khmr', 'Mymr'];

/** One mark opens, the next closes. */
const setInTurn = (text: string, open: string, close: string): string => {
  let count = 0;
  return text.replaceAll('"', () => (count++ % 2 === 0 ? open : close));
};

/** Before a word: nothing, a blank, or something that opens or divides. */
const OPENS = /^$|[\s([{/\u2010-\u2015\u2068"'“„«‘‚¿¡-]/u;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
/** Words that begin with an apostrophe, and years. */
const ELIDED = /^(?:\d|(?:tis|twas|em|cause|til|n|bout|ve|s|t)\b)/iu;
/** A quotation that began here ends somewhere. */
const CLOSES = /\S'(?![\p{L}\p{N}])/u;

interface Place {
  readonly before: string;
  readonly after: string;
  readonly rest: string;
}

const placeIn = (text: string, at: number): Place => ({
  before: text.slice(0, at).match(/.$/su)?.[0] ?? '',
  after: text.slice(at + 1).match(/^./su)?.[0] ?? '',
  rest: text.slice(at + 1),
});

const opensAt = ({ before, after }: Place): boolean => OPENS.test(before) && /\S/.test(after);

/** A double mark, or the sign for inches, or a letter of the word. */
const doubleAt = (place: Place, open: string, close: string, paired: boolean): string => {
  const { before, after } = place;
  if (LETTER.test(before) && LETTER.test(after)) return '"';
  if (DIGIT.test(before) && !paired) return '"';
  return opensAt(place) ? open : close;
};

/** A single mark: an apostrophe, the sign for feet, or a quotation's, which `inside` tells. */
const singleAt = (place: Place, { innerOpen, innerClose }: QuotationMarks, inside: boolean) => {
  const { before, after, rest } = place;
  if (DIGIT.test(before) && !LETTER.test(after) && !inside) return "'";
  if (opensAt(place) && !ELIDED.test(rest) && CLOSES.test(rest)) return innerOpen;
  return inside && !WORD.test(after) ? innerClose : '’';
};

const MEASURE = /\d'\d+"/;

/** Straight marks as a printer sets them. `outer` false: within a quotation, so with the inner marks. */
const set = (text: string, language: string | null, outer: boolean): string => {
  const own = marksOf(language);
  if (own === null) return text;
  const [open, close] = outer ? [own.open, own.close] : [own.innerOpen, own.innerClose];
  if (WITHOUT_BLANKS.includes(scriptOf(language) ?? '')) return setInTurn(text, open, close);
  // Other scripts use the straight mark as a letter: geresh in Hebrew.
  const apostrophe = scriptOf(language) === 'Latn';
  // Marks that are set already count as well: setting twice then sets nothing else.
  const marks = text.split('').filter(char => [own.open, own.close, '"'].includes(char));
  const paired = marks.length % 2 === 0 && !MEASURE.test(text);
  let inside = false;
  return text.replaceAll(/["']/g, (mark, at: number) => {
    const place = placeIn(text, at);
    if (mark === '"') return doubleAt(place, open, close, paired);
    if (!apostrophe) return mark;
    const written = singleAt(place, own, inside);
    inside = written === own.innerOpen || (inside && written !== own.innerClose);
    return written;
  });
};

/**
 * A text with typographic quotation marks and apostrophes for straight ones, as its language
 * writes them. Feet and inches stay straight, and so does a language whose marks are not known.
 */
export const typographic = (text: string, language: string | null): string =>
  set(text, language, true);

/** What stands in quotation marks already, of whatever language, from its beginning to its end. */
const isQuoted = (text: string): boolean =>
  /^["“”„‟«»「『]/u.test(text) && /["“”„‟«»」』][.!?…。]?$/u.test(text);

/** What somebody says, in quotation marks; those of `page` where the language's are not known. */
export const spoken = (text: string, language: string | null, page: string): string => {
  if (isQuoted(text)) return typographic(text, language);
  const own = marksOf(language);
  const { open, close } = own ?? marksOf(page) ?? HIGH;
  const words = set(text, language, false);
  if (own === null || own.open === own.close) return `${open}${words}${close}`;
  const within = words.replaceAll(own.open, own.innerOpen).replaceAll(own.close, own.innerClose);
  return `${open}${within}${close}`;
};
