import { plurals } from '../formats.ts';
import type { MistakeMessages } from '../messages/mistakes.ts';
import { LANGUAGE } from './locale.ts';

const cards = plurals(LANGUAGE, { one: 'card', other: 'cards' });

export const mistakesEn: MistakeMessages = {
  begin: count => `Learn from mistakes (${count})`,
  at: (at, of) => `Mistake ${at} of ${of}`,
  again: 'Try again',
  show: 'Show the answer',
  next: 'Next',
  finish: 'Finish',
  leave: 'Leave the mistakes',
  heading: turn => `Turn ${turn}, once more`,
  task: 'This is where you stood. Find a better reply: nothing is counted here.',
  mood: (zone, mood) => `${zone}, mood ${mood}`,
  desk: count => (count === null ? 'What the desk said then' : `The desk then: ${cards(count)}`),
  replies: turn => `Replies in turn ${turn}`,
  yours: 'What you said then',
  answer: 'The answer',
  tried: (place, quality, text) => `Reply ${place}: ${quality.toLowerCase()}. ${text}`,
  goOn: 'You found it.',
  tryAnother: 'Try another one.',
  shown: place => `The answer is reply ${place}.`,
  cleared: 'Choose again.',
  found: (found, of) =>
    of === 1
      ? found === 1
        ? 'You found a better reply.'
        : 'Now you know a better reply.'
      : `You found a better reply ${found} times of ${of}.`,
};
