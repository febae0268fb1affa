import { useCheckWords } from '../use-check-words.ts';

/** A share, 0 … 1, in a cell of a table: in figures, and as a bar. */
export const ShareCell = ({ share }: { share: number }) => {
  const { percent } = useCheckWords().proof;
  return (
    <td class="proof-share">
      <span class="proof-bar">
        <span class="proof-figure">{percent(share)}</span>
        <span class="proof-track" aria-hidden="true">
          <span style={{ inlineSize: `${100 * Math.min(1, share)}%` }} />
        </span>
      </span>
    </td>
  );
};
