import { useCallback, useState } from 'preact/hooks';
import { type Arranged, keyOfPiece } from './arranged.ts';

/** Which decisions are folded, by their keys. */
export const useFolds = (decisions: Arranged['decisions']) => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setFolded(now => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const unfold = useCallback(
    (key: string): boolean => {
      if (folded.has(key)) toggle(key);
      return folded.has(key);
    },
    [folded, toggle],
  );
  const foldAll = (): void => {
    const keys = decisions.map(({ decision }) => keyOfPiece(decision));
    setFolded(folded.size > 0 ? new Set() : new Set(keys));
  };
  const unfoldAll = (): void => setFolded(new Set());
  return { folded, toggle, unfold, foldAll, unfoldAll };
};

export type Folds = ReturnType<typeof useFolds>;
