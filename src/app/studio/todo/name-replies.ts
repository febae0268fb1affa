import { nameFrom, tagsOf } from '../../../narrative/authoring/rename.ts';
import { wordsOfReply } from '../../../narrative/authoring/decisions.ts';
import { keyOfTag, setTag, tagValue, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileEdit } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import { repliesIn } from './todo.ts';

const idsIn = (source: Source): readonly string[] => {
  const file = readFile(source);
  return tagsOf(file)
    .filter(tag => keyOfTag(file, tag) === 'id')
    .map(tag => valueOfTag(file, tag));
};

/** Gives every reply that has none an id out of its words, and one that no other has. */
export const nameReplies = (sources: readonly Source[]): readonly FileEdit[] => {
  const taken = new Set(sources.flatMap(idsIn));
  return sources.flatMap((source): readonly FileEdit[] => {
    const file = readFile(source);
    const nameless = repliesIn(file).filter(row => (tagValue(file, row, 'id') ?? '') === '');
    const edits = nameless.flatMap(row => {
      const id = nameFrom(wordsOfReply(file, row), taken, 'reply');
      taken.add(id);
      return setTag(file, row, 'id', id);
    });
    return edits.length === 0 ? [] : [{ kind: 'edit', file: source.name, edits }];
  });
};
