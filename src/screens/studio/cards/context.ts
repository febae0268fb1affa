import type { Names } from '../../../app/studio/cards/cards.ts';
import type { Editing } from '../../../app/studio/cards/edit-section.ts';
import type { Item } from '../../../app/studio/cards/model.ts';
import type { CardPlace } from '../../../app/studio/cards/places.ts';
import type { Told } from '../../../app/studio/cards/decision-commands.ts';
import type { ActMessages } from '../../../app/words/messages/acts.ts';
import type { CardsMessages } from '../../../app/words/messages/studio-cards.ts';
import { type Readable, useSelected } from '../../hooks/use-store.ts';
import type { Menus } from './menus.ts';
import { createRequiredContext } from '../../services.ts';

/** What every part of the cards needs. */
export interface CardsContext extends Editing {
  readonly words: CardsMessages;
  readonly acts: ActMessages;
  /** As they were when there was last a name more or less; `useNamesNow` has the words of this moment. */
  readonly names: Names;
  readonly namesNow: Readable<Names>;
  /** Says what was done to the ways, or why something cannot be done. */
  readonly tell: (text: string) => void;
  readonly told: (what: Told) => void;
  readonly openHelp: () => void;
  readonly menus: Menus;
  /**
   * Does something and brings the author to what came of it: to what is new, to where something was,
   * or to what was moved, which begins with these words of ink.
   */
  readonly act: (run: () => void, moved?: string) => void;
}

export const [CardsProvider, useCards] = createRequiredContext<CardsContext>('A part of the cards');

/** Something that names say at this moment. */
export const useNamesNow = <T>(select: (names: Names) => T): T => {
  const { namesNow } = useCards();
  useSelected(namesNow, select);
  return select(namesNow.getState());
};

/** In which section of which file something stands. */
export interface Place {
  readonly file: string;
  readonly section: number;
}

interface Placed {
  readonly place: Place;
  readonly item: Item;
}

/** Whether something says the same in the same place: it need not be drawn again while others change. */
export const isSameItem = (a: Placed, b: Placed): boolean =>
  a.place.file === b.place.file &&
  a.place.section === b.place.section &&
  JSON.stringify(a.item) === JSON.stringify(b.item);

/** Marks an element as what stands on a line of a section, from 0. */
export const markedAt = ({ file, section }: Place, { line }: { readonly line: number }) => ({
  'data-at': `${section} ${line} ${file}`,
});

/** What an element stands for; null for any other. */
export const markOf = (element: HTMLElement): CardPlace | null => {
  const [, section, line, file] = /^(\d+) (\d+) (.*)$/s.exec(element.dataset['at'] ?? '') ?? [];
  return file === undefined ? null : { file, section: Number(section), line: Number(line) };
};
