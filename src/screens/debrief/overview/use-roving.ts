import { useRef, useState } from 'preact/hooks';

/** Where a key leads from one of so many places, from 0; null for a key that leads nowhere. */
const placeAfter = (key: string, at: number, count: number): number | null => {
  const places: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(count - 1, Math.max(0, place));
};

/** One stop for the Tab key; the arrow keys go from place to place. */
export const useRoving = <T extends HTMLElement>(count: number, first: number) => {
  const list = useRef<T>(null);
  const [moved, setAt] = useState<number | null>(null);
  const at = Math.min(count - 1, moved ?? first);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeAfter(event.key, at, count);
    if (place === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setAt(place);
    list.current?.querySelectorAll<HTMLElement>('a')[place]?.focus();
  };
  return { list, at, setAt, onKeyDown };
};
