import type { Conversation } from '../../engine/run/conversation.ts';
import { shownNotes } from '../../engine/model/line-notes.ts';
import type { Reply } from '../../engine/model/reply.ts';
import type { Line } from '../../engine/model/story-step.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { SaidNow } from './conversation-port.ts';

const sayLine = (line: Line, customer: readonly string[]): SaidNow => ({
  voice:
    line.speaker === null ? 'narration' : customer.includes(line.speaker) ? 'customer' : 'other',
  name: line.speaker,
  text: line.text,
  ...shownNotes(line),
});

export const sayReply = (reply: Reply): SaidNow => ({
  voice: reply.key.action ? 'action' : 'you',
  name: null,
  text: reply.text,
  ...(reply.key.hold > 0 && { hold: reply.key.hold }),
});

/** Lines as a page may show them; lines without words are left out. */
export const heard = (lines: readonly Line[], customer: readonly string[]): readonly SaidNow[] =>
  lines.filter(line => line.text !== '').map(line => sayLine(line, customer));

/** Everything said, oldest first. */
export const saidIn = (
  { opening, turns }: Pick<Conversation, 'opening' | 'turns'>,
  customer: readonly string[],
): readonly SaidNow[] => [
  ...heard(opening, customer),
  ...turns.flatMap(turn => [sayReply(turn.reply), ...heard(turn.lines, customer)]),
];

/** Everything said, oldest first, and how much of it came before the last reply. */
export const transcriptOf = (
  conversation: Conversation,
  customer: readonly string[],
): { said: readonly SaidNow[]; heardBefore: number } => {
  const turns = conversation.turns.slice(0, -1);
  const before =
    conversation.turns.length === 0 ? [] : saidIn({ ...conversation, turns }, customer);
  return { said: saidIn(conversation, customer), heardBefore: before.length };
};

/** The customer's names, as they stand before a colon in the script. */
export const customerNames = ({ scenario }: Pick<Script, 'scenario'>): readonly string[] =>
  scenario.cast.slice(0, 2);
