import { headerValues } from '../../../narrative/authoring/header-edits.ts';
import { readInk } from '../../../narrative/authoring/ink-file.ts';
import type { Source } from '../../../narrative/source/sources.ts';

/** What a scenario is called: by its header, else by its file. */
export const titleOf = ([main]: readonly Source[]): string =>
  main === undefined ? '' : (headerValues(readInk(main.text), 'title')[0] ?? main.name);
