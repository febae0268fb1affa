import { useLayoutEffect, useState } from 'preact/hooks';

/** False for the first picture, and true from the next moment on: what is below the fold can wait for that. */
export const useAfterPaint = (): boolean => {
  const [painted, setPainted] = useState(false);
  useLayoutEffect(() => {
    const tell = () => setPainted(true);
    // A message comes after the picture that the frame belongs to. A page that is not shown has no frames.
    let timer = setTimeout(tell, 200);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
};
