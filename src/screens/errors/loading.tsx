import { useWords } from '../services.ts';

/** Shown only when something takes long enough to be noticed (see the style's delay). */
export const Loading = ({ text }: { text?: string }) => {
  const { common } = useWords();
  return (
    <p class="loading" role="status">
      {text ?? common.loading}
    </p>
  );
};
