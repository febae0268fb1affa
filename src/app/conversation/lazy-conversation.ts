import { err } from '../../engine/result.ts';
import type { ConversationPort } from './conversation-port.ts';

const UNREACHABLE = err({ code: 'port/unreachable', detail: '' } as const);

/**
 * A conversation whose keeper is fetched when it is first needed, so that the first screen does
 * without the story's machinery. A failed fetch is `port/unreachable` and is tried again.
 */
export const createLazyConversation = (
  fetchPort: () => Promise<ConversationPort>,
): ConversationPort => {
  let fetched: Promise<ConversationPort | null> | null = null;
  const port = async (): Promise<ConversationPort | null> => {
    fetched ??= fetchPort().catch(() => null);
    const found = await fetched;
    if (found === null) fetched = null;
    return found;
  };
  return {
    open: async request => (await port())?.open(request) ?? UNREACHABLE,
    resume: async run => (await port())?.resume(run) ?? UNREACHABLE,
    playOn: async request => (await port())?.playOn(request) ?? UNREACHABLE,
    reply: async ref => (await port())?.reply(ref) ?? UNREACHABLE,
    desk: async () => (await port())?.desk() ?? UNREACHABLE,
    noteRead: async card => (await port())?.noteRead(card),
  };
};
