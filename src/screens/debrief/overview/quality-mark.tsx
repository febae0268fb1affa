import './overview.css';
import type { Quality } from '../../../engine/scoring/move-quality.ts';

/** A shape of its own for each quality, on a field from −8 to 8: colour is never the only sign. */
const SHAPES: Readonly<Record<Quality, string>> = {
  best: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z',
  fine: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  missed: 'M-6 -4.5H6L0 6z',
  slip: 'M-5 -5H5V5H-5z',
  'turning-point': 'M0 -7.5 7.5 0 0 7.5 -7.5 0z',
};

/** Nothing is said of it yet. */
const UNJUDGED = 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z';

/** How good a reply was, as a shape; whatever it says stands beside it in words. */
export const QualityMark = ({ quality }: { quality: Quality | null }) => (
  <svg
    class={`quality-mark quality-mark-${quality ?? 'unjudged'}`}
    viewBox="-9 -9 18 18"
    aria-hidden="true"
    focusable="false"
  >
    <path d={quality === null ? UNJUDGED : SHAPES[quality]} />
  </svg>
);
