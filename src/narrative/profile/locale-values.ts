import type { Currency } from '../../engine/model/scenario.ts';
import { nearest } from './nearest.ts';
import type { ReadTag, TagReading } from './tag-values.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language (ISO 639-1), where there is one. */
const nameOf = (code: string): string | undefined => languageNames.of(code);

/** Every two-letter language with its English name: looked through only for a remedy. */
const languagesByName = (): ReadonlyMap<string, string> =>
  new Map(
    LETTERS.flatMap(first =>
      LETTERS.flatMap((second): [string, string][] => {
        const name = nameOf(first + second);
        const code = canonical(first + second);
        return name === undefined || code === null ? [] : [[name, code]];
      }),
    ),
  );

/** The tag in the form that everybody writes (BCP 47, RFC 5646 section 4.5); null for what is none. */
const canonical = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Intl has no other way to say that a tag is malformed.
    return null;
  }
};

/** What is written where a country is: `jp` for `ja`. */
const spokenIn = (country: string): string | null => {
  if (!/^[a-z]{2}$/i.test(country)) return null;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' || language === 'en' ? null : language;
};

const likeLanguage = (written: string): string | null => {
  const withHyphens = canonical(written.replaceAll('_', '-').replace(/[-\s]+$/, ''));
  if (withHyphens !== null && withHyphens !== written && isKnown(withHyphens)) return withHyphens;
  const names = languagesByName();
  const name = nearest(written, [...names.keys()]);
  return (name === null ? undefined : names.get(name)) ?? spokenIn(written);
};

/** Of the short codes every one is known; the long ones are too many to refuse one. */
const isKnown = (tag: string): boolean => {
  const [code = ''] = tag.split('-');
  return code.length === 3 || (code.length === 2 && nameOf(code) !== undefined);
};

const wrong = (says: string, near: string | null, value?: string): TagReading<string> => ({
  ...(value === undefined ? {} : { value }),
  slip: { says, ...(near === null ? {} : { remedy: `Did you mean "${near}"?` }) },
});

/** A language that a browser can make something of. */
export const language: ReadTag<string> = ([written = '']) => {
  const value = canonical(written);
  if (value !== null && isKnown(value)) return { value };
  return wrong(`"${written}" is not a language, as en or pt-BR`, likeLanguage(written));
};

const symbolOf = (currency: string): string | undefined =>
  new Intl.NumberFormat('en', { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;

const likeCurrency = (written: string): string | null => {
  const known = Intl.supportedValuesOf('currency');
  const upper = written.toUpperCase();
  if (known.includes(upper)) return upper;
  return known.find(code => symbolOf(code) === written) ?? nearest(written, known);
};

/** ISO 4217. One that Intl does not know can be written all the same. */
export const currency: ReadTag<string> = ([written = '']) => {
  if (Intl.supportedValuesOf('currency').includes(written)) return { value: written };
  const value = /^[A-Z]{3}$/.test(written) ? written : undefined;
  return wrong(`"${written}" is not a currency, as EUR`, likeCurrency(written), value);
};

/** `USD :: miami`: a currency, and the one variant that it is for. */
export const currencyFor: ReadTag<Currency> = parts => {
  const { value: code, slip } = currency(parts);
  const [, variant] = parts;
  return {
    ...(slip === undefined ? {} : { slip }),
    ...(code === undefined
      ? {}
      : { value: { code, ...(variant === undefined ? {} : { variant }) } }),
  };
};
