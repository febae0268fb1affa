import { headerValues } from '../../../narrative/authoring/header-edits.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from './read-file.ts';

/** What a scenario is called: by its header, else by its file. */
export const titleOf = ([main]: readonly Source[]): string =>
  main === undefined ? '' : (headerValues(readFile(main), 'title')[0] ?? main.name);
