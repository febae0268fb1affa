import { useMemo } from 'preact/hooks';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import type { Shares } from './cards.tsx';

/** How often an average player comes by each knot; empty until that is known. */
export const useShares = (): Shares => {
  const { checker } = useDraft();
  const knots = useStore(checker.store).latest?.insight?.knots;
  return useMemo(() => new Map(knots?.map(({ knot, share }) => [knot, share])), [knots]);
};
