import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Ask } from '../../app/hiring/api/ask.ts';
import { peopleApi, type Self } from '../../app/hiring/api/people-api.ts';
import { type HireSession, useHireOutside } from './services.ts';

/** How somebody came in; or that nobody did. */
type Entry =
  | { readonly by: 'unknown' | 'nobody' | 'ended' }
  | { readonly by: 'key'; readonly key: string }
  | { readonly by: 'session'; readonly me: Self };

/** A way to ask that notices when the session is over. */
const noticing =
  (ask: Ask, ended: () => void): Ask =>
  async (endpoint, asked) => {
    const answer = await ask(endpoint, asked);
    if (!answer.ok && answer.error === 'session/ended') ended();
    return answer;
  };

/** Who is in the room. A session is the browser's; a key is kept while the room is open. */
export const useEntry = () => {
  const { connect } = useHireOutside();
  const [entry, setEntry] = useState<Entry>({ by: 'unknown' });
  const [has, setHas] = useState({ company: false, mail: false });
  const look = useCallback(async (): Promise<void> => {
    const answer = await connect(null)(peopleApi.me, { parameters: {}, body: null });
    const me = answer.ok ? answer.value.me : null;
    if (answer.ok) setHas({ company: answer.value.company, mail: answer.value.mail });
    setEntry(me === null ? { by: 'nobody' } : { by: 'session', me });
  }, [connect]);
  useEffect(() => void look(), [look]);
  const session = useMemo((): HireSession | null => {
    if (entry.by !== 'key' && entry.by !== 'session') return null;
    const ask = connect(entry.by === 'key' ? entry.key : null);
    return {
      ask: noticing(ask, () => setEntry({ by: 'ended' })),
      me: entry.by === 'session' ? entry.me : null,
      hasMail: has.mail,
      leave: () => setEntry({ by: 'nobody' }),
    };
  }, [connect, entry, has]);
  const enter = (key: string): void => setEntry({ by: 'key', key });
  return { by: entry.by, company: has.company, session, look, enter };
};
