import type { Looks } from '../../../engine/model/appearance.ts';
import { COVERINGS } from './coverings.ts';
import { LONG_HAIR } from './hair-long.ts';
import { SHORT_HAIR, type Style } from './hair-short.ts';
import type { Palette } from '../palette.ts';
import { both, fill, stroke } from '../svg.ts';

const STYLES: Record<Looks['hair'], Style> = { ...SHORT_HAIR, ...LONG_HAIR, ...COVERINGS };

const BARE_TEMPLES: readonly Looks['hair'][] = ['short', 'buzz', 'bun', 'ponytail'];
const FRINGE = 'M85 200C90 176 88 154 82 140C80 154 76 160 77 176C78 190 81 198 85 200Z';
const STREAKS = 'M84 182C84 158 82 142 76 130M79 168C78 152 74 142 68 132';

/** What the years leave at the temples. */
function temples({ age, hair }: Looks, palette: Palette): string {
  if (age !== 'older') return '';
  if (hair === 'bald') return both(fill(FRINGE, palette.beard.base, 0.9));
  return BARE_TEMPLES.includes(hair) ? both(stroke(STREAKS, '#cfc9c2', 3.2, 0.6)) : '';
}

export const hairBack = ({ hair }: Looks, palette: Palette): string =>
  STYLES[hair].back?.(palette.hair) ?? '';

export const hairFront = (looks: Looks, palette: Palette): string =>
  STYLES[looks.hair].front(palette.hair) + temples(looks, palette);

export const drape = ({ hair }: Looks, palette: Palette): string =>
  STYLES[hair].drape?.(palette.hair) ?? '';
