import type { Correction } from '../source/problem.ts';

/** A word as it sounds, more or less: capitals, hyphens, doubled letters and ph for f make no difference. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replaceAll('ph', 'f')
    .replace(/(\p{L})\1/gu, '$1');

/** Letters to add, take away, change or swap with their neighbour (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
};

/** One slip in a short word, one in three letters of a long one. */
const slipsAllowed = (word: string): number => Math.max(1, Math.floor(word.length / 3));

interface Near {
  readonly name: string;
  readonly far: number;
}

/** Known words that may be meant, the likeliest first. */
const nearOnes = (word: string, known: readonly string[]): readonly Near[] => {
  const wanted = plain(word);
  const most = wanted === '' ? -1 : slipsAllowed(wanted);
  return [...new Set(known)]
    .map(name => ({ name, far: distance(wanted, plain(name)) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
};

/** The known word most like this one, however it is spelt; null where none is near. */
export const nearest = (word: string, known: readonly string[]): string | null =>
  nearOnes(word, known)[0]?.name ?? null;

/** In shorter words one slip makes another word. */
const SHORTEST = 3;

/** The one known word that can be meant; null where none is near, or two are as near. */
const clearlyMeant = (word: string, known: readonly string[]): string | null => {
  const [best, next] = nearOnes(word, known);
  const isClear = best !== undefined && best.far !== next?.far;
  return isClear && plain(best.name).length >= SHORTEST ? best.name : null;
};

/** Shorter words are part of too many others. */
const PART = 4;

/** The known word that is a part of this one, or of which this one is a part: `telephone`, `gate-agent`. */
const partOf = (word: string, known: readonly string[]): string | null => {
  const wanted = plain(word);
  const found = known.filter(name => {
    const [short = '', long = ''] = [wanted, plain(name)].toSorted((a, b) => a.length - b.length);
    return short.length >= Math.max(PART, long.length / 2) && long.includes(short);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** What to do about a word that is not known. */
export interface Advice {
  readonly remedy: string;
  readonly correction?: Correction;
}

/** "Did you mean …?", or what else there is to say where nothing is near. */
export const adviceOn = (word: string, known: readonly string[], otherwise: string): Advice => {
  const near = nearest(word, known) ?? partOf(word, known);
  if (near === null) return { remedy: otherwise };
  const meant = clearlyMeant(word, known);
  const remedy = `Did you mean "${near}"?`;
  return meant === null ? { remedy } : { remedy, correction: { written: word, meant } };
};
