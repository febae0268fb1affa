import { isVariableName } from './rename.ts';

/** A name that ink takes, out of the first words of a text that say something; null where none do. */
export const wordsAsName = (text: string): string | null => {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(word => word.length > 3)
    .slice(0, 2)
    .join('_');
  return isVariableName(name) ? name : null;
};

/** The first words of a text as a name, else the fallback; numbered where it is taken. */
export const nameFromWords = (
  text: string,
  fallback: string,
  taken: ReadonlySet<string>,
): string => {
  const base = wordsAsName(text) ?? fallback;
  let name = base;
  for (let at = 2; taken.has(name); at += 1) name = `${base}_${at}`;
  return name;
};
