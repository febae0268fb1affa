import { missing } from '../../../engine/result.ts';
import {
  addCard,
  type CardText,
  type DeskCard,
  deskCards,
  plainCardLines,
  removeCard,
  setCardHead,
  setCardTag,
  setCardText,
} from '../../../narrative/authoring/desk-cards.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { namesOf } from '../../../narrative/authoring/rename.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { CardKind } from '../../../narrative/profile/tag-values.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { FileChange } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import { inMain } from './scene-edits.ts';
import type { SceneCard } from './scene.ts';

type Files = readonly Source[];
type Which = Pick<SceneCard, 'file' | 'knot'>;

const onCard = (
  files: Files,
  which: Which,
  make: (file: InkFile, card: DeskCard) => readonly TextEdit[],
): readonly FileChange[] => {
  const source = files.find(({ name }) => name === which.file);
  if (source === undefined) return [];
  const file = readFile(source);
  const card = deskCards(file).find(({ knot }) => knot === which.knot);
  return card === undefined ? [] : [{ kind: 'edit', file: source.name, edits: make(file, card) }];
};

export const setCard = (
  files: Files,
  card: Which,
  { kind, title }: { readonly kind: CardKind; readonly title: string },
): readonly FileChange[] =>
  onCard(files, card, (file, found) => setCardHead(file, found, kind, title));

export const setCardField = (
  files: Files,
  card: Which,
  key: 'source' | 'as-at',
  value: string,
): readonly FileChange[] =>
  onCard(files, card, (file, found) => setCardTag(file, found, key, value));

/** What a text area holds becomes lines, or ink where the card is written as ink. */
export const setCardWords = (files: Files, card: Which, typed: string): readonly FileChange[] =>
  onCard(files, card, (file, found) => {
    const text: CardText =
      found.text.kind === 'ink'
        ? { kind: 'ink', ink: typed }
        : { ...found.text, lines: plainCardLines(typed) };
    return setCardText(file, found, text);
  });

/** Shows a card of plain lines only where something holds; null: always. */
export const setCardCondition = (
  files: Files,
  card: Which,
  condition: string | null,
): readonly FileChange[] =>
  onCard(files, card, (file, found) =>
    found.text.kind === 'ink' ? [] : setCardText(file, found, { ...found.text, condition }),
  );

export const removeCardFrom = (files: Files, card: Which): readonly FileChange[] =>
  onCard(files, card, removeCard);

/** Another card at the end of the main file. */
export const addCardTo = (files: Files, kind: CardKind, title: string): readonly FileChange[] => {
  const taken = new Set(files.flatMap(file => [...namesOf(readFile(file))]));
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${kind}_${index + 1}`);
  const knot = numbers.find(name => !taken.has(name)) ?? missing();
  return inMain(files, file => addCard(file, { knot, kind, title }));
};

/** What a text area shows of a card. */
export const cardWords = ({ text }: Pick<SceneCard, 'text'>): string =>
  text.kind === 'ink' ? text.ink : text.lines.join('\n');

/** What a text area will show once what was typed is written. */
export const settledWords = ({ text }: Pick<SceneCard, 'text'>, typed: string): string =>
  text.kind === 'ink' ? typed.trim() : plainCardLines(typed).join('\n');
