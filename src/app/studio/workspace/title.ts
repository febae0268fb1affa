import { headerValues, setHeader } from '../../../narrative/authoring/header-edits.ts';
import { readSection, sectionTexts } from '../../../narrative/authoring/section-texts.ts';
import { applyEdits } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from './read-file.ts';

/** It is asked for at every key: of the file only what stands above the first knot is read. */
const titleIn = ({ text, name }: Source): string => {
  const [head] = sectionTexts(text);
  return (head === undefined ? undefined : headerValues(readSection(head), 'title')[0]) ?? name;
};

const READ = new WeakMap<Source, string>();

/** What a scenario is called: by its header, else by its file. */
export const titleOf = ([main]: readonly Source[]): string => {
  if (main === undefined) return '';
  const title = READ.get(main) ?? titleIn(main);
  READ.set(main, title);
  return title;
};

/** The same files under another title; files that name none stay as they are. */
export const retitled = (files: readonly Source[], title: string): readonly Source[] => {
  const [main, ...others] = files;
  if (main === undefined) return files;
  const file = readFile(main);
  if (headerValues(file, 'title').length === 0) return files;
  return [{ ...main, text: applyEdits(main.text, setHeader(file, 'title', [title])) }, ...others];
};
