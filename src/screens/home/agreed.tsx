import { useCallback } from 'preact/hooks';
import { useAsync } from '../hooks/use-async.ts';
import { useHomeServices } from './services.ts';

/** What was agreed with a coach, for whoever plays here now. Most have agreed on nothing, and fetch nothing. */
export const Agreed = () => {
  const { loadAgreed } = useHomeServices();
  const fetch = useCallback(async () => {
    const store = await loadAgreed();
    const isEmpty = store.store.getState().records.length === 0;
    return { store, list: isEmpty ? null : await import('./agreed-list.tsx') };
  }, [loadAgreed]);
  const found = useAsync(fetch);
  if (found === null || found === 'lost' || found.list === null) return null;
  return <found.list.AgreedList store={found.store} />;
};
