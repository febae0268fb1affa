import type { Looks } from '../../../engine/model/appearance.ts';
import { both, stroke } from '../svg.ts';

const FRAME = '#2a2226';

const lens = (kind: Looks['glasses']): string =>
  kind === 'round'
    ? 'M11 196a27 26 0 1 0 54 0a27 26 0 1 0 -54 0Z'
    : 'M16 174H60Q66 174 66 180L64 208Q63 218 53 218H24Q14 218 13 208L11 180Q11 174 16 174Z';

export function glasses({ glasses: kind }: Looks): string {
  if (kind === 'none') return '';
  const bridge = kind === 'round' ? `M-12 191Q0 183 12 191` : `M-12 184Q0 180 12 184`;
  const glint = stroke('M22 190l9 -9', '#ffffff', 3, 0.35);
  const rim = `<path d="${lens(kind)}" fill="#dfeaf0" fill-opacity=".12" stroke="${FRAME}" stroke-width="3.8"/>`;
  return both(rim + stroke('M65 184L80 181', FRAME, 4)) + stroke(bridge, FRAME, 3.8) + glint;
}
