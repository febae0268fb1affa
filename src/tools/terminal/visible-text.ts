/**
 * Characters that a terminal obeys instead of showing: control characters of both sets (an escape
 * can clear the screen, rename the window, fill the clipboard), marks of direction (they can show a
 * line in another order than it has), and the two separators that some terminals break lines at.
 */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const HEX = 16;
const DIGITS = 4;

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(DIGITS, '0');

/** Text from a file as it may be shown in a terminal, on one line: `\x1b` becomes `<U+001B>`. */
export const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(OBEYED, character => `<U+${hexOf(character)}>`);

/** JSON for a person or a program: the same value, without a character that a terminal obeys. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(OBEYED, character =>
    character === '\n' ? character : `\\u${hexOf(character).toLowerCase()}`,
  );

/** A copy of plain data in which every text is {@link visible}. */
export const visibleIn = <T>(value: T): T => JSON.parse(JSON.stringify(value, visibleValue)) as T;

const visibleValue = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? visible(value) : value;
