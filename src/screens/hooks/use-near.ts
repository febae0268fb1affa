import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Half a screen further down: there before it is scrolled to. */
const SOON = '50%';

/** Tells when an element comes near what is seen; at once where nobody watches for that. */
const watchNear = (element: Element | null, tell: () => void): (() => void) => {
  if (element === null || typeof IntersectionObserver === 'undefined') {
    tell();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    entries => entries.some(({ isIntersecting }) => isIntersecting) && tell(),
    { rootMargin: SOON },
  );
  observer.observe(element);
  return () => observer.disconnect();
};

/** Whether the element has come near what is seen, once; on paper everything is seen. */
export const useNear = <Of extends Element>(): readonly [
  frame: RefObject<Of | null>,
  near: boolean,
] => {
  const frame = useRef<Of>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const tell = () => setNear(true);
    const leave = watchNear(frame.current, tell);
    addEventListener('beforeprint', tell);
    return () => {
      leave();
      removeEventListener('beforeprint', tell);
    };
  }, []);
  return [frame, near];
};
