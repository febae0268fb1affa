import { studioBehaviourEn } from './en/studio-behaviour.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioBehaviourMessages } from './messages/studio-behaviour.ts';

const BEHAVIOUR: Readonly<Record<Language, StudioBehaviourMessages>> = { en: studioBehaviourEn };

/** What an edit changed in behaviour. Import it from what is fetched when versions are compared. */
export const studioBehaviourWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioBehaviourMessages => BEHAVIOUR[languageFor([language])];
