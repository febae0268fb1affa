/**
 * Characters that are obeyed instead of shown: control characters of both sets (in a terminal an
 * escape can clear the screen, rename the window, fill the clipboard), marks of direction (they can
 * show a line in another order than it has), and the two separators that some break lines at.
 */
export const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const HEX = 16;
const DIGITS = 4;

/** The number of a character as Unicode writes it: `001B`. */
export const codePointOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(DIGITS, '0');

/** Text from a file as a sentence may quote it, on one line: `\x1b` becomes `<U+001B>`. */
export const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(OBEYED, character => `<U+${codePointOf(character)}>`);
