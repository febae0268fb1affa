import { err } from '../../engine/result.ts';
import type { ConversationPort } from './conversation-port.ts';

const UNREACHABLE = err({ code: 'port/unreachable', detail: '' } as const);

/**
 * A conversation whose keeper is fetched when it is first needed, so that the first screen does
 * without the story's machinery. A failed fetch is `port/unreachable` and is tried again. Requests
 * reach the keeper in the order in which they were made.
 */
export const createLazyConversation = (
  fetchPort: () => Promise<ConversationPort>,
): ConversationPort => {
  const listeners = new Set<(run: string) => void>();
  let fetched: Promise<ConversationPort | null> | null = null;

  const fetchOnce = async (): Promise<ConversationPort | null> => {
    try {
      const port = await fetchPort();
      port.onMoved(run => listeners.forEach(listener => listener(run)));
      return port;
    } catch {
      fetched = null;
      return null;
    }
  };
  const port = (): Promise<ConversationPort | null> => (fetched ??= fetchOnce());

  return {
    open: async request => (await port())?.open(request) ?? UNREACHABLE,
    resume: async request => (await port())?.resume(request) ?? UNREACHABLE,
    playOn: async request => (await port())?.playOn(request) ?? UNREACHABLE,
    reply: async request => (await port())?.reply(request) ?? UNREACHABLE,
    desk: async request => (await port())?.desk(request) ?? UNREACHABLE,
    noteRead: async request => (await port())?.noteRead(request),
    // What was never fetched holds nothing that could be left.
    leave: async request => (await fetched)?.leave(request),
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
