import { rulesEn } from './en/rules.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { RuleMessages } from './messages/rules.ts';

const RULES: Readonly<Record<Language, RuleMessages>> = { en: rulesEn };

/** The rules of mood in words, in the language of the page. Import it from what is fetched when it is opened. */
export const ruleWordsFor = ({ language }: Pick<Messages, 'language'>): RuleMessages =>
  RULES[languageFor([language])];
