import { plurals } from '../formats.ts';
import type { HireQualityMessages } from '../messages/hire-quality.ts';
import { LANGUAGE } from './locale.ts';

const files = plurals(LANGUAGE, { one: 'file', other: 'files' });
const conversations = plurals(LANGUAGE, { one: 'conversation', other: 'conversations' });
const candidates = plurals(LANGUAGE, { one: 'candidate', other: 'candidates' });

export const hireQualityEn: HireQualityMessages = {
  heading: 'Quality',
  lead: 'How the decisions, the key and the reviewers hold up. It judges the exercise, and nobody who took it.',
  which: 'Version and form',
  form: (version, form, forms) =>
    forms > 1 ? `Version ${version}, form ${form + 1}` : `Version ${version}`,
  files: {
    print: 'Print the note',
    html: 'Download as a page',
    markdown: 'Download as text (Markdown)',
    name: (title, version) => `technical-note-${title}-${version}`,
  },
  blind: {
    heading: 'Blind marks of the key',
    lead: 'What experts sent back from the page that the studio makes for them (Share, blind marking). The files are read here alone, and stand in the note while this page is open.',
    file: 'Files of experts (.json)',
    read: (count, parts) =>
      parts === 0
        ? `${files(count)} read: none is about a conversation of this exercise.`
        : `${files(count)} read, about ${conversations(parts)} of this exercise.`,
  },
  groups: {
    file: 'Table of codes and groups (CSV)',
    about:
      'A column with the candidates’ codes, and one for each kind of group. Whoever keeps that table need not know any result.',
    none: 'Nobody has been decided about yet: there is nothing to join it with.',
    joined: count => `${candidates(count)} in both.`,
    forget: 'Forget the file',
    above: axis => `Above the middle: ${axis}`,
    differences: axis => `Distance to the highest group: ${axis}`,
    columns: {
      group: 'Group',
      people: 'Candidates',
      share: 'Rate',
      ratio: 'Beside the highest',
      reading: 'How to read it',
      difference: 'Standard deviations',
    },
  },
};
