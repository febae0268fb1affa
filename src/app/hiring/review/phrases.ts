/** A piece of a text, and the reviewers' phrase that it is; null for all the rest. */
export interface Piece {
  readonly text: string;
  readonly phrase: string | null;
}

/** A text as it is searched: without accents and letter case, each sign with the place it comes from. */
interface Folded {
  readonly text: string;
  /** For each sign of `text` its place in the original; one more for the end. */
  readonly places: readonly number[];
}

const QUOTES = /[’‘ʼ`´]/u;
const DASHES = /[‐‑‒–—]/u;
const MARKS = /\p{M}/gu;

const plain = (sign: string): string => {
  if (QUOTES.test(sign)) return "'";
  if (DASHES.test(sign)) return '-';
  if (/\s/u.test(sign)) return ' ';
  return sign.normalize('NFD').toLowerCase().replaceAll(MARKS, '');
};

const foldText = (original: string): Folded => {
  const places: number[] = [];
  let [text, place] = ['', 0];
  for (const sign of original) {
    const folded = plain(sign);
    // However many blanks and line ends there are, they part two words once.
    if (folded !== ' ' || !text.endsWith(' ')) {
      for (let at = 0; at < folded.length; at++) places.push(place);
      text += folded;
    }
    place += sign.length;
  }
  return { text, places: [...places, original.length] };
};

/** Written without blanks between words: there a phrase is found wherever it stands. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const WORD = /[\p{L}\p{N}]/u;

const isInWord = (before: string, after: string): boolean =>
  WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);

/** The whole sign that ends or begins at a place: half a pair of surrogates is no letter. */
const signBefore = (text: string, at: number): string =>
  /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const signAfter = (text: string, at: number): string =>
  /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !isInWord(signBefore(text, from), signAfter(text, from)) &&
  !isInWord(signBefore(text, to), signAfter(text, to));

const findIn = ({ text, places }: Folded, phrase: string): readonly Found[] => {
  const wanted = foldText(phrase.trim()).text;
  const found: Found[] = [];
  if (wanted === '') return found;
  let from = text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    const isFound = isWhole(text, from, to);
    if (isFound) found.push({ from: places[from] ?? 0, to: places[to] ?? 0, phrase });
    from = text.indexOf(wanted, isFound ? to : from + 1);
  }
  return found;
};

/** Blanks that were folded away belong to no phrase. */
const withoutEnd = (text: string, { from, to, phrase }: Found): Found => ({
  from,
  to: from + text.slice(from, to).trimEnd().length,
  phrase,
});

/** The longest of those that begin first, then what begins after it. */
const apart = (all: readonly Found[]): readonly Found[] => {
  const kept: Found[] = [];
  for (const found of all.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (found.from >= (kept.at(-1)?.to ?? 0)) kept.push(found);
  return kept;
};

/**
 * A text in pieces, with the phrases that reviewers listed. Whole words only, whatever their accents,
 * letter case, quotation marks and blanks. Put together, the pieces are the text. It helps people to
 * read, and counts nothing.
 */
export const piecesOf = (text: string, phrases: readonly string[]): readonly Piece[] => {
  const folded = foldText(text);
  const found = apart(
    phrases.flatMap(phrase => findIn(folded, phrase)).map(one => withoutEnd(text, one)),
  );
  const pieces = found.flatMap(({ from, to, phrase }, at): readonly Piece[] => [
    { text: text.slice(found[at - 1]?.to ?? 0, from), phrase: null },
    { text: text.slice(from, to), phrase },
  ]);
  const rest = { text: text.slice(found.at(-1)?.to ?? 0), phrase: null };
  return [...pieces, rest].filter(piece => piece.text !== '');
};
