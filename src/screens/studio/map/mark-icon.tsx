import type { PartMark } from '../../../app/studio/map/story-map.ts';

/** A flag; a way into a wall; a closed circle; a plus. Strokes on a field of 24 by 24. */
const STROKES: Readonly<Record<PartMark, string>> = {
  ending: 'M6 21V4h12l-3 4 3 4H6',
  'runs-out': 'M3 12h11m-4-4 4 4-4 4M20 4v16',
  unreached: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.6 5.6l12.8 12.8',
  missing: 'M12 6v12M6 12h12',
};

/** A decoration: what it says stands beside it in words. */
export const MarkIcon = ({ mark }: { mark: PartMark }) => (
  <svg class="map-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={STROKES[mark]} />
  </svg>
);
