import { adviceOn } from '../../../narrative/profile/nearest.ts';
import type { Correction } from '../../../narrative/source/problem.ts';
import { renameSpeaker } from '../../../narrative/authoring/rename.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { keyOfTag } from '../../../narrative/authoring/tag-edits.ts';
import { NAME_SPACES, placesOfName, type NamePlace } from '../ink/symbols.ts';
import type { FileEdit } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Fix } from './fix.ts';
import { type Ailing, fixHere, fixIn, type FixMaker, tagsOn } from './fix-place.ts';

const escaped = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Where a word stands by itself on a stretch. */
const wordsIn = (text: string, from: number, to: number, word: string): readonly number[] => {
  const shape = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}_-])${escaped(word)}(?![\p{L}\p{M}\p{N}_-])`,
    'gu',
  );
  return [...text.slice(from, to).matchAll(shape)].map(({ index }) => from + index);
};

const replaced = (at: number, { written, meant }: Correction): TextEdit => ({
  from: at,
  to: at + written.length,
  insert: meant,
});

/** The other key, in the tags of the line that have the wrong one. */
const correctKey: FixMaker = ailing => {
  const { finding, file, line } = ailing;
  const { correction } = finding;
  if (correction === undefined) return [];
  const edits = tagsOn(line)
    .filter(tag => keyOfTag(file, tag) === correction.written)
    .map(({ key }) => replaced(key.from, correction));
  return fixHere(ailing, 'correct', correction, edits);
};

/** The other word, in the first value of the line that has the wrong one. */
const correctValue: FixMaker = ailing => {
  const { finding, file, line } = ailing;
  const { correction } = finding;
  if (correction === undefined) return [];
  const places = tagsOn(line).flatMap(({ value }) =>
    value === null ? [] : wordsIn(file.text, value.from, value.to, correction.written),
  );
  const edits = places.slice(0, 1).map(at => replaced(at, correction));
  return fixHere(ailing, 'correct', correction, edits);
};

const changesAt = (places: readonly NamePlace[], meant: string): readonly FileEdit[] =>
  [...new Set(places.map(({ file }) => file))].map(file => ({
    kind: 'edit',
    file,
    edits: places
      .filter(place => place.file === file)
      .map(({ offset, length }) => ({ from: offset, to: offset + length, insert: meant })),
  }));

/** The other name everywhere, for each kind of name that it may be one of. */
const correctName: FixMaker = ({ finding: { correction }, files }) => {
  if (correction === undefined) return [];
  return NAME_SPACES.flatMap(space => {
    const places = placesOfName(files, correction.written, space);
    return fixIn('correct', correction, changesAt(places, correction.meant));
  });
};

/** The compiler knows no such name, so that it stands nowhere as another thing's. */
const correctInkName: FixMaker = ({ finding: { correction }, files }) => {
  if (correction === undefined) return [];
  const places = placesOfName(files, correction.written, 'ink');
  if (places.some(({ isDefinition }) => isDefinition)) return [];
  return fixIn('correct', correction, changesAt(places, correction.meant));
};

const correctSpeaker: FixMaker = ({ finding: { correction }, files }) => {
  if (correction === undefined) return [];
  const { written, meant } = correction;
  const changes = files.map((source): FileEdit => {
    const edits = renameSpeaker(readFile(source), written, meant);
    return { kind: 'edit', file: source.name, edits };
  });
  return fixIn(
    'correct',
    correction,
    changes.filter(({ edits }) => edits.length > 0),
  );
};

/** An INCLUDE that means one of the files that are open. */
const correctInclude: FixMaker = ailing => {
  const { file, files, line } = ailing;
  if (line.kind !== 'declaration') return [];
  const names = files.map(({ name }) => name);
  const { correction } = adviceOn(textAt(file.text, line.rest), names, '');
  if (correction === undefined) return [];
  const edit = { ...line.rest, insert: correction.meant };
  return fixHere(ailing, 'correct', correction, [edit]);
};

/** Where a name that nobody knows is nearly one that somebody has. */
export const CORRECTIONS: Readonly<
  Record<string, readonly ((ailing: Ailing) => readonly Fix[])[]>
> = {
  'tag/unknown': [correctKey],
  'tag/malformed': [correctKey, correctValue],
  'name/unknown': [correctName],
  'speaker/unknown': [correctSpeaker],
  'include/missing': [correctInclude],
  'ink/does-not-compile': [correctInkName],
  'ink/warning': [correctInkName],
};
