/** What is the same in every language but written differently. Moments are milliseconds since 1970. */
export interface Formats {
  /** −3, 0, +2: with a true minus. */
  signed(value: number): string;
  number(value: number, digits?: number): string;
  /** ISO 4217. What is no currency's code stands as it is written, behind the amount. */
  money(amount: number, currency: string): string;
  /** A day, as on a document. */
  day(moment: number): string;
  /** A day and the time of day, in the reader's own zone. */
  moment(moment: number): string;
  list(items: readonly string[]): string;
}

const MINUS = '\u2212';

/** Numbers, money, days and lists as a language writes them. */
export const formatsOf = (language: string): Formats => {
  const signs = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    signed: value => signs.format(value).replace('-', MINUS),
    number: (value, digits = 0) =>
      // What is rounded to nothing has no sign.
      new Intl.NumberFormat(language, { maximumFractionDigits: digits, signDisplay: 'negative' })
        .format(value)
        .replace('-', MINUS),
    money(amount, currency) {
      const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 };
      // Intl throws at anything else, and knows no other way to say so.
      const isCode = /^[A-Za-z]{3}$/.test(currency);
      const written = new Intl.NumberFormat(language, {
        ...digits,
        ...(isCode ? { style: 'currency', currency } : { maximumFractionDigits: 2 }),
      }).format(amount);
      return isCode ? written : `${written} ${currency}`.trim();
    },
    day: moment => days.format(moment),
    moment: moment => moments.format(moment),
    list: items => lists.format(items),
  };
};

/** The form of a noun that a number asks for: `plurals('en', { one: 'minute', other: 'minutes' })`. */
export const plurals = (
  language: string,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): ((count: number) => string) => {
  const rules = new Intl.PluralRules(language);
  return count => `${count} ${forms[rules.select(count)] ?? forms.other}`;
};
