import { castOfFile } from '../../../narrative/authoring/header-edits.ts';
import { readInk } from '../../../narrative/authoring/ink-file.ts';
import { visibleStringsOf } from '../../../narrative/authoring/visible-strings.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { wordsIn } from '../../../analysis/findings/readability.ts';

/** Words that somebody reads or hears, notes for the coach among them. */
export const visibleWordsIn = (files: readonly Source[]): number => {
  const [main] = files;
  const cast = main === undefined ? [] : castOfFile(readInk(main.text));
  return files
    .flatMap(({ text }) => visibleStringsOf(readInk(text), cast))
    .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
};
