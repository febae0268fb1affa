import { missing } from '../../../engine/result.ts';
import {
  declared,
  removeDeclared,
  setDeclared,
} from '../../../narrative/authoring/header-edits.ts';
import {
  addItem,
  headerItems,
  plainPart,
  removeItem,
  setItem,
} from '../../../narrative/authoring/header-parts.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import {
  isName,
  isVariableName,
  nameFrom,
  namesOf,
  renameGrievance,
  renameSpeaker,
  renameVariable,
  renameVariant,
} from '../../../narrative/authoring/rename.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileChange } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import { inAll, inMain } from './scene-edits.ts';
import { type List, NAMED_LISTS, type NamedList } from './scene.ts';

type Files = readonly Source[];
type Rename = (file: InkFile, name: string, to: string) => readonly TextEdit[];

const RENAMES: Readonly<Record<NamedList, Rename>> = {
  grievance: renameGrievance,
  fact: renameVariable,
  variant: renameVariant,
};

export const isNamedList = (key: List): key is NamedList =>
  NAMED_LISTS.some(named => named === key);

const namesUnder = (files: Files, key: List): readonly string[] =>
  headerItems(readFile(files[0] ?? missing()), key).map(({ parts }) => parts[0] ?? '');

const takenIn = (files: Files, key: NamedList): ReadonlySet<string> =>
  new Set([
    ...namesUnder(files, key),
    // A variable shares its names with knots and other variables.
    ...(key === 'fact' ? files.flatMap(file => [...namesOf(readFile(file))]) : []),
  ]);

/** Why something cannot be called so. */
export type NameFault = 'empty' | 'shape' | 'taken';

export const nameFault = (
  files: Files,
  key: NamedList,
  at: number,
  written: string,
): NameFault | null => {
  const name = written.trim();
  if (name === '') return 'empty';
  if (namesUnder(files, key)[at] === name) return null;
  if (key === 'fact' ? !isVariableName(name) : !isName(name)) return 'shape';
  return takenIn(files, key).has(name) ? 'taken' : null;
};

/** Calls one thing something else, wherever it is named; nothing where that cannot be. */
export const renameItem = (
  files: Files,
  key: NamedList,
  at: number,
  written: string,
): readonly FileChange[] => {
  const [old, to] = [namesUnder(files, key)[at] ?? '', written.trim()];
  if (to === old || nameFault(files, key, at, written) !== null) return [];
  if (old !== '') return inAll(files, file => RENAMES[key](file, old, to));
  return inMain(files, file => {
    const item = headerItems(file, key)[at];
    return item === undefined ? [] : setItem(item, [to, ...item.parts.slice(1)]);
  });
};

/** Calls somebody of the cast something else, also before every line that they say. */
export const renameCast = (files: Files, at: number, written: string): readonly FileChange[] => {
  const name = plainPart(written);
  const old = namesUnder(files, 'cast')[at] ?? '';
  const [main = missing(), ...others] = files;
  const speaks = (file: InkFile): readonly TextEdit[] =>
    name === '' ? [] : renameSpeaker(file, old, name);
  const inHeader = (file: InkFile): readonly TextEdit[] => {
    const item = headerItems(file, 'cast')[at];
    return item === undefined ? [] : setItem(item, [name, ...item.parts.slice(1)]);
  };
  return [
    ...inMain([main], file => [...inHeader(file), ...speaks(file)]),
    ...inAll(others, speaks),
  ];
};

/** How often the story names a thing besides the header and the declaration. */
export const usesOf = (files: Files, key: NamedList, at: number): number => {
  const name = namesUnder(files, key)[at] ?? '';
  if (name === '') return 0;
  const places = files.flatMap(file => RENAMES[key](readFile(file), name, `${name}_`)).length;
  const main = readFile(files[0] ?? missing());
  const isDeclared =
    (key === 'fact' && declared(main, name) !== undefined) ||
    (key === 'variant' && declared(main, 'variant') === `"${name}"`);
  return places - 1 - (isDeclared ? 1 : 0);
};

/** Beside a new thing: the variable by which the story knows of it. */
const variableFor = (file: InkFile, key: List, name: string): readonly TextEdit[] => {
  if (key === 'fact') return setDeclared(file, name, 'false');
  return key === 'variant' && declared(file, 'variant') === undefined
    ? setDeclared(file, 'variant', `"${name}"`)
    : [];
};

/** Another thing with these parts. A name is made where the first part is to be one. */
export const addTo = (
  files: Files,
  key: List,
  parts: readonly string[],
  fallback: string,
): readonly FileChange[] =>
  inMain(files, file => {
    if (!isNamedList(key)) return addItem(file, key, parts);
    const name = nameFrom(parts[0] ?? '', takenIn(files, key), fallback);
    // Where a header has no variables yet both go to one place: the tag comes first.
    return [...addItem(file, key, [name, ...parts.slice(1)]), ...variableFor(file, key, name)];
  });

/** Takes one thing out, and its variable where nothing else in the story reads or sets it. */
export const removeFrom = (files: Files, key: List, at: number): readonly FileChange[] => {
  const unused = isNamedList(key) && usesOf(files, key, at) === 0;
  return inMain(files, file => {
    const item = headerItems(file, key)[at];
    if (item === undefined) return [];
    const gone = [removeItem(file, item)];
    if (!unused) return gone;
    if (key === 'fact') return [...gone, ...removeDeclared(file, item.parts[0] ?? '')];
    if (key !== 'variant' || declared(file, 'variant') !== `"${item.parts[0]}"`) return gone;
    const next = namesUnder(files, key).find((_, index) => index !== at);
    return [
      ...gone,
      ...(next === undefined
        ? removeDeclared(file, 'variant')
        : setDeclared(file, 'variant', `"${next}"`)),
    ];
  });
};
