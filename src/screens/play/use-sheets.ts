import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What may lie over the conversation on a page without room beside it. */
export type SheetName = 'desk' | 'transcript';

/** The styles know when there is no room beside the conversation. */
const hasSheets = (place: HTMLElement): boolean =>
  getComputedStyle(place).getPropertyValue('--sheets').trim() === '1';

const wanted = (): readonly EventTarget[] =>
  [globalThis, globalThis.screen?.orientation].filter(target => target !== undefined);

/** Whether desk and transcript are sheets here, and which of them lies open. */
export const useSheets = (isPlain: boolean) => {
  const place = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState(false);
  const [open, setOpen] = useState<SheetName | null>(null);
  useLayoutEffect(() => {
    const look = () => place.current !== null && setSheets(hasSheets(place.current));
    look();
    for (const target of wanted()) target.addEventListener('resize', look);
    return () => {
      for (const target of wanted()) target.removeEventListener('resize', look);
    };
  }, [isPlain]);
  return { place, sheets, open: sheets ? open : null, setOpen };
};
