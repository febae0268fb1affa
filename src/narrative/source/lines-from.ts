import type { SourcePlace } from './source-map.ts';

/** Places that a sentence names; more are counted. */
const MOST_PLACES = 3;

/** `line 3`, `lines 3, 8 and 12`, `lines 3, 8, 12 and 30 more`, as seen from the place of a finding. */
export const linesFrom = ({ file: here }: SourcePlace, places: readonly SourcePlace[]): string => {
  const all = places.map(({ file, line }) => (file === here ? `${line}` : `${file}:${line}`));
  const [first = '', ...more] = new Set(all);
  if (more.length === 0) return `line ${first}`;
  const named = [first, ...more].slice(0, MOST_PLACES);
  const left = more.length + 1 - named.length;
  const last = left > 0 ? `${left} more` : named.pop();
  return `lines ${named.join(', ')} and ${last}`;
};
