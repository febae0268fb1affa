import type { Library, Source } from '../../../narrative/source/sources.ts';
import { readScript, type ScriptReading } from '../../../narrative/story/script.ts';

/** The files of a draft as the compiler asks for them: by the name in an INCLUDE line. */
const libraryOf = (files: readonly Source[]): Library => ({
  read: name => files.find(file => file.name === name) ?? null,
});

export const readDraft = (files: readonly Source[], id = 'draft'): ScriptReading => {
  const [main = { name: 'main.ink', text: '' }] = files;
  return readScript(id, main, libraryOf(files));
};
