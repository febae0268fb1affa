import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Half a screen further down: there before it is scrolled to. */
const SOON = '50%';

/** Whether the element has come near what is seen, once; on paper everything is seen. */
export const useNear = <Of extends Element>(): readonly [
  frame: RefObject<Of | null>,
  near: boolean,
] => {
  const frame = useRef<Of>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const tell = () => setNear(true);
    const observer = new IntersectionObserver(
      entries => entries.some(({ isIntersecting }) => isIntersecting) && tell(),
      { rootMargin: SOON },
    );
    if (frame.current !== null) observer.observe(frame.current);
    addEventListener('beforeprint', tell);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', tell);
    };
  }, []);
  return [frame, near];
};
