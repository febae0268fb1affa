import { RULES_VERSION } from '../../engine/versions.ts';

const mix = (text: string, seed: number): number => {
  let hash = seed >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
};

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** A name for this very text of a story under these rules: `r2-` and 16 hexadecimal digits. Not a safeguard against forgery. */
export const contentHashOf = (json: string): string =>
  `r${RULES_VERSION}-${hex(mix(json, 0x9747b28c))}${hex(mix(json, 0x3c6ef372))}`;
