import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../services.ts';

/** Milliseconds that anybody waits without asking what for. */
const UNNOTICED = 400;

/**
 * Comes only when something takes long enough to be noticed. Before, there is nothing: a screen reader would lose its
 * place to what is gone again at once.
 */
export const Loading = ({ text }: { text?: string }) => {
  const { common } = useWords();
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setNoticed(true), UNNOTICED);
    return () => clearTimeout(soon);
  }, []);
  if (!noticed) return null;
  return (
    <p class="loading" role="status">
      {text ?? common.loading}
    </p>
  );
};
