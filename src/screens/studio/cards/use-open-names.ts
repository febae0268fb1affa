import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Names } from '../../../app/studio/cards/cards.ts';
import { createNamesNow, shapeOf } from '../../../app/studio/cards/names-now.ts';

/**
 * What things are called. Each key in a first line or a reply changes some words among them: whoever shows
 * such words listens for them, and all others are drawn again only when there is a name more or less.
 */
export const useOpenNames = (latest: Names) => {
  const namesNow = useMemo(() => createNamesNow(latest), []);
  const names = useRef(latest);
  if (names.current !== latest && shapeOf(names.current) !== shapeOf(latest))
    names.current = latest;
  useLayoutEffect(() => namesNow.setState(latest), [namesNow, latest]);
  return { names: names.current, namesNow };
};
