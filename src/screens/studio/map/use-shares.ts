import { useMemo } from 'preact/hooks';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import type { Shares } from './cards.tsx';

/** How often an average player comes by each part; empty until that is known. */
export const useShares = (): Shares => {
  const { checker } = useDraft();
  const parts = useStore(checker.store).latest?.insight?.parts;
  return useMemo(() => new Map(parts?.map(({ part, share }) => [part, share])), [parts]);
};
