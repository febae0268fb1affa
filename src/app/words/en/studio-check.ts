import type { StudioCheckMessages } from '../messages/studio-check.ts';
import { counted as count } from './counted.ts';
import { studioProofEn } from './studio-proof.ts';
import { studioTodoEn } from './studio-todo.ts';

export const studioCheckEn: StudioCheckMessages = {
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
  },
  proof: studioProofEn,
  todo: studioTodoEn,
};
