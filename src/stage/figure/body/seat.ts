import type { Looks } from '../../../engine/model/appearance.ts';
import { both, fill, moved, stroke } from '../svg.ts';

/** Figure units by which somebody who sits is lower than somebody who stands. */
const LOWER = { none: 0, wheelchair: 88 } as const;

export const seatHeight = ({ seat }: Looks): number => LOWER[seat];

const [FRAME, EDGE, CLOTH, SEAM, GRIP] = ['#4a525c', '#7d8792', '#2f363f', '#3c444e', '#1d2126'];

/** A post of the backrest, with the handle that whoever pushes holds: bent to the back. */
const post =
  stroke('M158 452V760', FRAME, 15) +
  stroke('M154 462V760', EDGE, 4, 0.7) +
  fill(
    'M138 424Q140 412 156 412H174Q186 412 186 426V444Q186 456 174 456H154Q140 456 138 446Z',
    GRIP,
  ) +
  stroke('M148 424H176M148 434H176M148 444H176', FRAME, 2.5);

const REST =
  fill('M-152 474Q0 462 152 474V760H-152Z', CLOTH) + stroke('M-150 486Q0 474 150 486', SEAM, 4);

/** A chair for pushing, as far as it shows behind whoever sits in it. */
export const wheelchairBack = ({ seat }: Looks, width: number): string =>
  seat === 'wheelchair' ? moved(`scale(${width} 1)`, REST + both(post)) : '';
