import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How many rows of tabs the styles allow; 0 for as many as there are. */
const rowsAllowed = (place: HTMLElement): number =>
  Number(getComputedStyle(place).getPropertyValue('--tab-rows')) || 0;

const countHidden = (place: HTMLElement): number => {
  const allowed = rowsAllowed(place);
  const tops = [...place.querySelectorAll<HTMLElement>('[role=tab]')].map(tab => tab.offsetTop);
  const rows = [...new Set(tops)].sort((a, b) => a - b);
  const first = rows[allowed];
  return allowed === 0 || first === undefined ? 0 : tops.filter(top => top >= first).length;
};

/** How many tabs lie in rows that are not shown. Counted again when the page changes its width. */
export const useHiddenTabs = (place: RefObject<HTMLElement | null>, tabs: number): number => {
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const count = () => place.current !== null && setHidden(countHidden(place.current));
    count();
    globalThis.addEventListener('resize', count);
    return () => globalThis.removeEventListener('resize', count);
  }, [place, tabs]);
  return hidden;
};
