import { encode } from 'uqr';

/** White around it, as wide as four of its squares: less, and some cameras do not find it. */
const BORDER = 4;

/** The dark squares of a row, as strokes of a path. */
const strokesOf = (row: readonly boolean[], y: number): string =>
  row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');

/** A text as a picture that cameras read. */
export const Qr = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={data.map(strokesOf).join('')} />
    </svg>
  );
};
