import type { StudioCheckMessages } from '../messages/studio-check.ts';
import { counted as count } from './counted.ts';
import { studioCardFindingsEn } from './studio-card-findings.ts';
import { studioProofEn } from './studio-proof.ts';
import { studioTodoEn } from './studio-todo.ts';

/** As much as a button can hold. */
const SHORT = 60;

const short = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;

export const studioCheckEn: StudioCheckMessages = {
  onCards: studioCardFindingsEn,
  problems: {
    heading: 'Problems',
    none: 'Nothing to mend.',
    checking: 'Every conversation is being played …',
    reading: 'Reading …',
    stopped: {
      'too-long':
        'The check gave no sign for too long and was stopped. Is there a loop without an end?',
      crashed: 'The check broke off: the scenario may need more memory than there is.',
      asked: 'You stopped the check.',
    },
    again: 'Check again',
    severity: { error: 'Error', warning: 'Warning', information: 'To know' },
    summary: (errors, warnings, others) =>
      [
        ...(errors === 0 ? [] : [count(errors, 'error', 'errors')]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning', 'warnings')]),
        ...(others === 0 ? [] : [count(others, 'note', 'notes')]),
      ].join(', '),
    place: (file, line) => (file === '' ? `Line ${line}` : `${file}, line ${line}`),
    follows: number => `${count(number, 'more thing follows', 'more things follow')} from it`,
    more: number => `And ${count(number, 'more', 'more')}: mend these first.`,
    others: number => `${count(number, 'more', 'more')} of this kind`,
    seeIt: 'See it',
    seeKept: 'Play the path that you keep, as far as it goes',
    seeItAfter: replies => `Play the draft to this place: ${count(replies, 'reply', 'replies')}`,
    of: message => ` ${message}`,
    fixes: {
      correct: (written, meant) => `Write “${meant}” for “${written}”`,
      'write-so': (_written, meant) => `Write it so: ${short(meant)}`,
      'take-out': written => `Take out ${short(written)}`,
      'into-brackets': () => 'Move the tags into the brackets',
      'onto-reply': () => 'Move the tags up to the reply',
      'to-top': () => 'Move the header to the top of the file',
      'make-part': written => `Make the part “${written}”`,
      declare: (_written, meant) => `Declare it: ${meant}`,
      'add-note': () => 'Add a note to fill in',
      'add-ending': () => 'Add an ending to fill in',
      'add-header': written => `Add ${written} to the header`,
      'add-cast': written => `Add “${written}” to the cast`,
      'new-id': (_written, meant) => `Call this one “${meant}”`,
      quote: () => 'It is said: put it in quotation marks',
      bracket: () => 'It is done: put it in brackets',
      'by-mood': () => 'Keep these words for a calm customer, and write others for an angry one',
      'mix-places': () => 'Move the best replies to other places',
    },
    mended: fix => `Done: ${fix}. Undo takes it back.`,
  },
  proof: studioProofEn,
  todo: studioTodoEn,
};
