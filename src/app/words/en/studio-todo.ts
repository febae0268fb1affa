import type { TodoMessages } from '../messages/studio-todo.ts';
import { counted } from './counted.ts';

export const studioTodoEn: TodoMessages = {
  heading: 'To do',
  none: 'Nothing is missing.',
  text: 'It can be played without these. It is not finished without them.',
  kinds: {
    reminder: count => counted(count, 'reminder of your own', 'reminders of your own'),
    gap: count => counted(count, 'gap to be filled', 'gaps to be filled'),
    source: count => counted(count, 'policy without its source', 'policies without their source'),
    'as-at': count => counted(count, 'date of a check missing', 'dates of checks missing'),
    mark: count => counted(count, 'reply without marks', 'replies without marks'),
    note: count => counted(count, 'reply without a coach’s note', 'replies without a coach’s note'),
    id: count => counted(count, 'reply without an id', 'replies without an id'),
  },
  nameless: 'Without words',
  inInk: (file, line) => (file === '' ? `Line ${line}` : `${file}, line ${line}`),
  inCards: 'In Cards',
  inScene: 'In Scene',
  of: words => ` ${words}`,
  more: count => `And ${counted(count, 'more', 'more')}.`,
  nameReplies: 'Give each of them an id',
};
