/** Text as it is compared with what somebody seeks: without accents, in small letters. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of what somebody seeks. */
export const soughtWords = (text: string): readonly string[] =>
  plainText(text).split(/\s+/).filter(Boolean);
