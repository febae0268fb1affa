import type { Finding } from '../../../analysis/findings/finding.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Fix } from './fix.ts';
import { INK_FIXES } from './fix-ink.ts';
import { CORRECTIONS } from './fix-names.ts';
import { ailingAt, type FixMaker } from './fix-place.ts';
import { STORY_FIXES } from './fix-story.ts';
import { TAG_FIXES } from './fix-tags.ts';

/** A name that was clearly meant comes before anything that has to be made. */
const ALL: readonly Readonly<Record<string, readonly FixMaker[]>>[] = [
  CORRECTIONS,
  TAG_FIXES,
  INK_FIXES,
  STORY_FIXES,
];

/** Codes of findings about which something can be tried. */
export const MENDABLE: readonly string[] = [...new Set(ALL.flatMap(table => Object.keys(table)))];

/** What could mend a finding, the best first. None of it has been tried. */
export const candidatesFor = (files: readonly Source[], finding: Finding): readonly Fix[] => {
  const ailing = ailingAt(files, finding);
  if (ailing === null) return [];
  const makers = ALL.flatMap(table => table[finding.code] ?? []);
  return makers.flatMap(make => make(ailing));
};
