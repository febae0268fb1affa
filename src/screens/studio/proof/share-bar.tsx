import type { ComponentChildren } from 'preact';
import { useCheckWords } from '../use-check-words.ts';

/** What a share, 0 … 1, is of; the share as a bar, and in figures. */
export const ShareBar = ({ share, children }: { share: number; children: ComponentChildren }) => {
  const { percent } = useCheckWords().proof;
  return (
    <li>
      <p>{children}</p>
      <p class="proof-bar">
        <span class="proof-track" aria-hidden="true">
          <span style={{ inlineSize: `${100 * share}%` }} />
        </span>
        <span class="proof-figure">{percent(share)}</span>
      </p>
    </li>
  );
};
