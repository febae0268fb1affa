import type { BlindMarks } from '../../app/hiring/note/blind-key.ts';
import { readReturned } from '../../app/studio/review/returned.ts';

/** How the studio's page for colleagues calls a reply that its author named. */
const REPLY = 'reply.';

/** What an expert sent back who marked the replies blind; null for comments, and for whatever else it is. */
export const readBlindMarks = (text: string): BlindMarks | null => {
  const read = readReturned(text);
  if (!read.ok || read.value.kind !== 'keys') return null;
  return new Map(read.value.keys.map(key => [key.reply.slice(REPLY.length), key]));
};
