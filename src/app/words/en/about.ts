import type { AboutMessages } from '../messages/about.ts';

export const aboutEn: AboutMessages = {
  version: version => `Version ${version}`,
  what: 'A role-play game for practising hard conversations with customers. It is free, and its source is open.',
  promise: {
    heading: 'What you are promised',
    sentences: [
      'The same replies in the same situation always get the same answers and the same marks. Nothing is left to luck.',
      'What was possible is worked out from every way through the conversation, not guessed.',
      'Every mark and every change of mood names its reason.',
      'There is no clock. Reading slowly, looking things up and pausing cost nothing.',
      'Your attempts stay in this browser. Nothing is sent anywhere.',
    ],
  },
  ownWork: {
    heading: 'Game, words, drawings and sounds',
    text: 'Made for Composure, under the MIT licence. The sounds come from arithmetic: there is no recording and no voice of anybody in them.',
  },
  credits: {
    heading: 'Made with the work of others',
    name: 'Work',
    about: 'What it does here',
    licence: 'Licence',
    list: [
      {
        id: '@fontsource-variable/fraunces',
        name: 'Fraunces',
        licence: 'OFL-1.1',
        about: 'Letters of headings',
      },
      {
        id: '@fontsource-variable/inter',
        name: 'Inter',
        licence: 'OFL-1.1',
        about: 'Letters of text',
      },
      { id: 'lucide-static', name: 'Lucide', licence: 'ISC', about: 'Icons' },
      { id: 'inkjs', name: 'inkjs', licence: 'MIT', about: 'Tells the stories' },
      { id: 'phaser', name: 'Phaser', licence: 'MIT', about: 'The stage' },
      { id: 'preact', name: 'Preact', licence: 'MIT', about: 'The pages' },
      { id: 'zustand', name: 'Zustand', licence: 'MIT', about: 'What the pages show' },
      { id: 'valibot', name: 'Valibot', licence: 'MIT', about: 'Checks what was kept' },
      { id: 'idb', name: 'idb', licence: 'ISC', about: 'Keeps attempts' },
      { id: 'howler', name: 'howler.js', licence: 'MIT', about: 'Plays sounds' },
      { id: 'd3-shape', name: 'D3', licence: 'ISC', about: 'Draws the mood curve' },
      { id: 'ts-fsrs', name: 'ts-fsrs', licence: 'MIT', about: 'When a drill comes again' },
    ],
  },
};
