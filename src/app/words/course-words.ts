import { courseEn } from './en/course.ts';
import { type Language, languageFor } from './language.ts';
import type { CourseMessages } from './messages/course.ts';
import type { Messages } from './messages/first-screen.ts';

const COURSE: Readonly<Record<Language, CourseMessages>> = { en: courseEn };

/** The words of a course, in the language of the page. */
export const courseWordsFor = ({ language }: Pick<Messages, 'language'>): CourseMessages =>
  COURSE[languageFor([language])];

/** The words of the game where a learning platform is told what somebody does: nothing is promised that is not so. */
export const toldWords = (words: Messages): Messages => {
  const { briefingKept, historyAbout } = courseWordsFor(words);
  return {
    ...words,
    briefing: { ...words.briefing, kept: briefingKept },
    home: { ...words.home, history: { ...words.home.history, about: historyAbout } },
  };
};
