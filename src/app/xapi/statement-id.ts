const SEEDS = [0x9747b28c, 0x3c6ef372, 0x1b873593, 0x85ebca6b] as const;

/** Each of the four looks at the text with another factor, so that they do not agree on the same texts. */
const FACTORS = [0x5bd1e995, 0xcc9e2d51, 0x27d4eb2f, 0x165667b1] as const;

const mix = (text: string, seed: number, factor: number): number => {
  let hash = seed >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * A UUID that the same text always has, on whatever computer. Made by name, which is version 5; from
 * a sum of our own, because browsers have SHA-1 only where the page came over https.
 */
export const uuidOf = (text: string): string => {
  const digits = SEEDS.map((seed, at) => mix(text, seed, FACTORS[at] ?? 1))
    .map(value => value.toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4] ?? '8';
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
};

/** What holds the statements of one conversation together, by the run it is kept as. */
export const registrationOf = (run: string): string => uuidOf(`${run} registration`);
