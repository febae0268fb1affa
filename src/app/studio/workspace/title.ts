import { headerValues, setHeader } from '../../../narrative/authoring/header-edits.ts';
import { applyEdits } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from './read-file.ts';

/** What a scenario is called: by its header, else by its file. */
export const titleOf = ([main]: readonly Source[]): string =>
  main === undefined ? '' : (headerValues(readFile(main), 'title')[0] ?? main.name);

/** The same files under another title; files that name none stay as they are. */
export const retitled = (files: readonly Source[], title: string): readonly Source[] => {
  const [main, ...others] = files;
  if (main === undefined) return files;
  const file = readFile(main);
  if (headerValues(file, 'title').length === 0) return files;
  return [{ ...main, text: applyEdits(main.text, setHeader(file, 'title', [title])) }, ...others];
};
