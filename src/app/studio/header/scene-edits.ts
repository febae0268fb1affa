import { type Channel, CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import type { Trait } from '../../../engine/model/appearance.ts';
import type { LevelName } from '../../../engine/model/customer.ts';
import { missing } from '../../../engine/result.ts';
import { setLevel } from '../../../narrative/authoring/header-edits.ts';
import {
  headerItems,
  headerText,
  plainPart,
  setHeaderParts,
  setItem,
  swapItems,
} from '../../../narrative/authoring/header-parts.ts';
import { renameSpeaker } from '../../../narrative/authoring/rename.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { wordsOf } from '../../../narrative/profile/tag.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileChange } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { List, TextField } from './scene.ts';

type Files = readonly Source[];

const inFile = (file: string, edits: readonly TextEdit[]): readonly FileChange[] =>
  edits.length === 0 ? [] : [{ kind: 'edit', file, edits }];

/** Changes of the main file, made of its reading. */
export const inMain = (
  [main = missing()]: Files,
  make: (file: InkFile) => readonly TextEdit[],
): readonly FileChange[] => inFile(main.name, make(readFile(main)));

/** The same change in every file. */
export const inAll = (
  files: Files,
  make: (file: InkFile) => readonly TextEdit[],
): readonly FileChange[] => files.flatMap(file => inFile(file.name, make(readFile(file))));

export const setText = (files: Files, key: TextField, value: string): readonly FileChange[] =>
  inMain(files, file => setHeaderParts(file, key, [value]));

/** Another channel: the place goes with it, where the one that is written does not. */
export const setChannel = (files: Files, channel: Channel): readonly FileChange[] =>
  inMain(files, file => {
    const { settings } = CHANNEL_FACTS[channel];
    const setting = headerItems(file, 'setting')[0]?.parts[0];
    return [
      ...setHeaderParts(file, 'channel', [channel]),
      ...(settings.some(known => known === setting)
        ? []
        : setHeaderParts(file, 'setting', [settings[0]])),
    ];
  });

const firstName = (name: string): string => wordsOf(name)[0] ?? '';

export const setAbout = (files: Files, about: string): readonly FileChange[] =>
  inMain(files, file =>
    setHeaderParts(file, 'customer', [headerItems(file, 'customer')[0]?.parts[0] ?? '', about]),
  );

/** Calls the customer something else: in the header, and before every line that they say. */
export const setName = (files: Files, written: string): readonly FileChange[] => {
  const name = plainPart(written);
  const [main = missing(), ...others] = files;
  const [old = '', about = ''] = headerItems(readFile(main), 'customer')[0]?.parts ?? [];
  const speaks = (file: InkFile): readonly TextEdit[] =>
    firstName(name) === '' ? [] : renameSpeaker(file, firstName(old), firstName(name));
  return [
    ...inMain([main], file => [
      ...setHeaderParts(file, 'customer', [name, about]),
      ...speaks(file),
    ]),
    ...inAll(others, speaks),
  ];
};

/** One trait of how the customer looks; what else is said of them stays. */
export const setLook = (files: Files, trait: Trait, value: string): readonly FileChange[] =>
  inMain(files, file => {
    const words = wordsOf(headerText(file, 'looks'));
    const said = `${trait}=${value}`;
    const isTrait = (word: string): boolean => word.startsWith(`${trait}=`);
    const changed = words.some(isTrait)
      ? words.map(word => (isTrait(word) ? said : word))
      : [...words, said];
    return setHeaderParts(file, 'looks', [changed.join(' ')]);
  });

export const setStart = (files: Files, level: LevelName, value: number): readonly FileChange[] =>
  inMain(files, file => setLevel(file, level, value));

/** Says other words in one part of one thing. A name that is used elsewhere is given with `renameItem`. */
export const setPart = (
  files: Files,
  key: List,
  { at, part }: { readonly at: number; readonly part: number },
  value: string,
): readonly FileChange[] =>
  inMain(files, file => {
    const item = headerItems(file, key)[at];
    if (item === undefined) return [];
    const parts = Array.from({ length: Math.max(item.parts.length, part + 1) }, (_, index) =>
      index === part ? value : (item.parts[index] ?? ''),
    );
    return setItem(item, parts);
  });

/** One thing changes places with the one behind it. */
export const swapWithNext = (files: Files, key: List, at: number): readonly FileChange[] =>
  inMain(files, file => {
    const [one, other] = headerItems(file, key).slice(at, at + 2);
    return one === undefined || other === undefined ? [] : swapItems(file, one, other);
  });
