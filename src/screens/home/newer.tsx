import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useHomeServices } from './services.ts';

const fetchOffer = () => import('./newer-offer.tsx');

const Fetched = () => {
  const found = useAsync(fetchOffer);
  return found === null || found === 'lost' ? null : <found.NewerOffer />;
};

/** The offer of a newer game. It stands on the home page alone: nobody is disturbed in mid-conversation. */
export const Newer = () => (useStore(useHomeServices().newer) ? <Fetched /> : null);
