import { en } from './en/first-screen.ts';
import type { Words } from './message-types.ts';

const LANGUAGES: readonly Words[] = [en];

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** The words for the first of these languages that we have, else English. BCP 47. */
export const wordsFor = (wanted: readonly string[]): Words =>
  wanted
    .map(language => LANGUAGES.find(words => primary(words.language) === primary(language)))
    .find(words => words !== undefined) ?? en;
