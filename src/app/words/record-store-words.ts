import { recordStoreEn } from './en/record-store.ts';
import { type Language, languageFor } from './language.ts';
import type { RecordStoreMessages } from './messages/record-store.ts';
import type { Messages } from './messages/first-screen.ts';

const RECORD_STORE: Readonly<Record<Language, RecordStoreMessages>> = { en: recordStoreEn };

/** What the settings say of telling a record store, in the language of the page. Import it from what is fetched when it is opened. */
export const recordStoreWordsFor = ({
  language,
}: Pick<Messages, 'language'>): RecordStoreMessages => RECORD_STORE[languageFor([language])];
