import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import { gapsIn } from '../../../app/studio/cards/gaps.ts';

const isBehind = (field: HTMLElement, other: HTMLElement): boolean =>
  (other.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The first field that waits for words behind the one where somebody was last, else the first of all. */
const nextGap = (host: HTMLElement, last: HTMLElement | null): HTMLElement | undefined => {
  const gaps = [...host.querySelectorAll<HTMLElement>('[data-gap]')];
  const isHere = last !== null && host.contains(last);
  return (isHere ? gaps.find(gap => gap !== last && isBehind(gap, last)) : undefined) ?? gaps[0];
};

/** How many fields wait for words, and the way from one to the next. */
export const useGaps = (
  host: { readonly current: HTMLElement | null },
  sections: readonly PlacedSection[],
  unfoldAll: () => void,
) => {
  const [asked, ask] = useState(0);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const place = host.current;
    const remember = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
        last.current = target;
    };
    place?.addEventListener('focusin', remember);
    return () => place?.removeEventListener('focusin', remember);
  }, [host]);
  useEffect(() => {
    if (asked === 0 || host.current === null) return;
    const gap = nextGap(host.current, last.current);
    gap?.scrollIntoView({ block: 'center' });
    gap?.focus({ preventScroll: true });
  }, [asked, host]);
  const count = sections.reduce((sum, { section }) => sum + gapsIn(section), 0);
  const next = (): void => {
    unfoldAll();
    ask(asked + 1);
  };
  return { count, next };
};
