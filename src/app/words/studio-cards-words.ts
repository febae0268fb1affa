import { studioCardsEn } from './en/studio-cards.ts';
import { actsEn } from './en/acts.ts';
import { type Language, languageFor } from './language.ts';
import type { ActMessages } from './messages/acts.ts';
import type { Messages } from './messages/first-screen.ts';
import type { CardsMessages } from './messages/studio-cards.ts';

const CARDS: Readonly<Record<Language, CardsMessages>> = { en: studioCardsEn };
const ACTS: Readonly<Record<Language, ActMessages>> = { en: actsEn };

/** The words of the cards, in the language of the page. Import it from what is fetched when it is opened. */
export const cardsWordsFor = ({ language }: Pick<Messages, 'language'>): CardsMessages =>
  CARDS[languageFor([language])];

/** What each act is, in the language of the page. */
export const actWordsFor = ({ language }: Pick<Messages, 'language'>): ActMessages =>
  ACTS[languageFor([language])];
