import { type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Size } from '../../../app/studio/map/viewport.ts';

export const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** How large something is, as long as it is there; nothing before it is. */
export const useSize = (element: RefObject<HTMLElement | null>): Size => {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const watch = new ResizeObserver(() => setSize(sizeOf(current)));
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return size;
};
