import { deskCards } from '../../../narrative/authoring/desk-cards.ts';
import { headerTags } from '../../../narrative/authoring/header-edits.ts';
import { keyOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';
import { type List, LISTS } from './scene.ts';

/** What the forms have for a place of a file: a part of the page, or a card of the desk. */
export type ScenePlace =
  | { readonly kind: 'part'; readonly part: 'situation' | 'customer' | 'figure' | List }
  | { readonly kind: 'card'; readonly file: string; readonly knot: string };

const isList = (key: string): key is List => LISTS.some(list => list === key);

const partOf = (key: string): Extract<ScenePlace, { kind: 'part' }>['part'] => {
  if (isList(key)) return key;
  if (key === 'looks') return 'figure';
  return key === 'customer' ? 'customer' : 'situation';
};

/** Where the forms show what stands at a place; null where they do not. */
export const scenePlaceAt = (
  files: readonly Source[],
  { file: name, offset }: Place,
): ScenePlace | null => {
  const source = files.find(known => known.name === name);
  if (source === undefined) return null;
  const file = readFile(source);
  const card = deskCards(file).find(({ section: { from, to } }) => from <= offset && offset <= to);
  if (card !== undefined) return { kind: 'card', file: name, knot: card.knot };
  const found = headerTags(file).findLast(({ line }) => line.from <= offset);
  const isHeader = offset <= (file.sections[0]?.to ?? 0) && source === files[0];
  return isHeader && found !== undefined
    ? { kind: 'part', part: partOf(keyOfTag(file, found.tag)) }
    : null;
};
