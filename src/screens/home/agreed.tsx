import type { AgreedStore } from '../../app/agreed/agreed-store.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices } from '../services.ts';
import { useHomeServices } from './services.ts';

const fetchList = () => import('./agreed-list.tsx');

const Fetched = ({ store }: { store: AgreedStore }) => {
  const found = useAsync(fetchList);
  return found === null || found === 'lost' ? null : <found.AgreedList store={store} />;
};

const Looked = ({ store }: { store: AgreedStore }) => {
  const { preferences } = useServices();
  const name = useStore(preferences.store).name.trim();
  const { records } = useStore(store.store);
  return records.some(({ player }) => player.trim() === name) ? <Fetched store={store} /> : null;
};

/** What was agreed with a coach, for whoever plays here now. Most have agreed on nothing, and fetch nothing. */
export const Agreed = () => {
  const store = useAsync(useHomeServices().loadAgreed);
  return store === null || store === 'lost' ? null : <Looked store={store} />;
};
