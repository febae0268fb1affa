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
});

/** Lines as a page may show them; lines without words are left out. */
export const heard = (lines: readonly Line[], customer: readonly string[]): readonly SaidNow[] =>
  lines.filter(line => line.text !== '').map(line => sayLine(line, customer));

/** Everything said, oldest first, and how much of it came before the last reply. */
export const transcriptOf = (
  conversation: Conversation,
  customer: readonly string[],
): { said: readonly SaidNow[]; heardBefore: number } => {
  const said = [...heard(conversation.opening, customer)];
  let heardBefore = 0;
  for (const turn of conversation.turns) {
    heardBefore = said.length;
    said.push(sayReply(turn.reply), ...heard(turn.lines, customer));
  }
  return { said, heardBefore };
};

/** The customer's names, as they stand before a colon in the script. */
export const customerNames = ({ scenario }: Script): readonly string[] => scenario.cast.slice(0, 2);
