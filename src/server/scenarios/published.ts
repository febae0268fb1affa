/** Words of a story that are told apart from any others: long stretches without marks that files write in other ways. */
const STRETCH = /[\p{L} ,]{32,}/gu;

/** inkjs writes a text of a story as a string behind a caret. */
const SAID = /"\^((?:[^"\\]|\\.)*)"/g;

const textOf = (written: string): string => {
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return '';
  }
};

/** Stretches of what is said in a compiled story. */
const stretchesIn = (story: string): readonly string[] =>
  [...story.matchAll(SAID)].flatMap(([, written = '']) => textOf(written).match(STRETCH) ?? []);

/** A phrase or two may be common to two stories; a tenth of all they say is not. */
const SHARE = 0.1;

/**
 * Whether a story stands in files that everybody can have. Whoever reads them knows it before they
 * are asked: it is no exercise any more.
 */
export const isPublished = (story: string, files: readonly string[]): boolean => {
  const stretches = stretchesIn(story);
  const found = stretches.filter(stretch => files.some(file => file.includes(stretch)));
  return found.length > 0 && found.length >= SHARE * stretches.length;
};
