import type { Physique } from '../body/physique.ts';
import type { Face } from './face.ts';
import { mix, type Palette } from '../palette.ts';
import type { Mouth } from '../body/pose.ts';
import { both, clamp, d, fill, lerp, moved, oval, stroke, symmetric } from '../svg.ts';

const MOUTH_Y = 264;

/** Drawn level and even; a mouth pulled to one side is turned as a whole. */
interface Shape {
  readonly wide: number;
  /** Heights: of the corners, and of the opening's upper and lower edge in the middle. */
  readonly ends: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  /** How far out the edges run before they turn to the corners: round to square. */
  readonly reach: number;
  readonly press: number;
  readonly teeth: number;
}

type Spoken = readonly [open: number, wide: number, press: number, teeth: number];

/** What speaking does to the mouth of a mood: at least so open, so wide, lips so tight. */
const SPOKEN: Record<Mouth, Spoken> = {
  rest: [0, 1, 1, 0],
  closed: [-99, 0.96, 1, 0],
  small: [6, 0.94, 0.5, 0.3],
  open: [15, 1, 0.35, 0.7],
  wide: [10, 1.14, 0.4, 1],
  round: [14, 0.66, 0.2, 0],
};

function shapeOf(face: Face, mouth: Mouth): Shape {
  const [open, stretch, tight, bared] = SPOKEN[mouth];
  const gap = open < 0 ? 0 : Math.max(face.open, open + face.open * 0.3);
  const middle = MOUTH_Y + face.corner * 0.4 - face.rage * 4 * Math.min(1, gap / 10);
  const round = mouth === 'round' ? 0.35 : 1;
  const wide = Math.max(10, face.width * stretch);
  return {
    wide,
    ends: MOUTH_Y - face.corner * round,
    top: middle - gap * 0.22,
    bottom: middle + gap * 0.78,
    gap,
    reach: wide * lerp(0.5, 0.94, face.square * round),
    press: clamp(face.press * tight, 0, 1),
    teeth: mouth === 'rest' ? face.teeth : Math.max(bared, face.teeth * 0.6),
  };
}

/** Half of an edge: from the corner to the middle, bulging out to `reach`. */
const inward = ({ wide, ends, reach }: Shape, middle: number): string =>
  d`C${(wide + reach) / 2} ${(ends + 2 * middle) / 3} ${(wide + reach) / 4} ${middle} 0 ${middle}`;

/** The outline between an upper and a lower edge that meet in the corners. */
function lens(shape: Shape, top: number, bottom: number): string {
  const { wide, ends, reach } = shape;
  const outward = d`M0 ${top}C${(wide + reach) / 4} ${top} ${(wide + reach) / 2} ${(ends + 2 * top) / 3} ${wide} ${ends}`;
  return symmetric(outward + inward(shape, bottom));
}

function lips(shape: Shape, full: number, lip: string, light: string): string {
  const { wide, ends, top, bottom, press } = shape;
  const high = top - lerp(6.5, 1.6, press) * full;
  const low = bottom + lerp(9.5, 3.2, press) * full;
  const bow = d`M0 ${high + 2.6}C2 ${high + 2} 3 ${high} 6 ${high}C${wide * 0.36} ${high} ${wide * 0.72} ${lerp(ends, high, 0.62)} ${wide} ${ends}`;
  return (
    fill(lens({ ...shape, reach: wide * 0.6 }, top, low), light) +
    fill(symmetric(bow + inward(shape, bottom)), lip)
  );
}

function inside(shape: Shape, face: Face): string {
  const { wide, gap, top, bottom, ends, reach } = shape;
  if (gap < 1) return '';
  const clenched = face.rage * shape.teeth;
  const depth = lerp(top + Math.min(gap * lerp(0.42, 0.66, face.joy), 10), bottom - 1.2, clenched);
  const row = { ...shape, wide: wide * 0.9, ends: lerp(ends, depth, 0.3), reach: reach * 0.95 };
  const tongue = clamp((gap - 8) / 6, 0, 1) * (1 - clenched);
  return (
    fill(lens(shape, top, bottom), '#3f1217') +
    oval(0, bottom - gap * 0.08, wide * 0.45, gap * 0.26, '#a8484d', tongue) +
    fill(lens(row, top + 0.8, depth), '#f4ece0', clamp(shape.teeth * (gap / 5), 0, 1)) +
    bite(shape, clenched)
  );
}

/** Where clenched rows meet, and the gaps between the teeth. */
function bite({ wide, top, bottom }: Shape, clenched: number): string {
  const middle = lerp(top, bottom, 0.52);
  const gaps = [0, 0.28, 0.55].map(x => d`M${x * wide} ${top + 1.5}V${bottom - 1.5}`).join('');
  return (
    stroke(
      d`M${-wide * 0.84} ${middle + 1}Q0 ${middle - 0.5} ${wide * 0.84} ${middle + 1}`,
      '#6b3a38',
      1.7,
      clenched,
    ) + both(stroke(gaps, '#a58a80', 1, clenched * 0.6))
  );
}

const line = (shape: Shape, colour: string): string =>
  stroke(
    lens(shape, shape.top, shape.top),
    colour,
    lerp(2.4, 3.2, shape.press),
    clamp(1.3 - shape.gap * 0.1, 0.35, 1),
  ) +
  both(
    stroke(
      d`M${shape.wide + 1} ${shape.ends - 2}q2.5 2 1.5 5`,
      colour,
      1.8,
      0.4 + shape.press * 0.3,
    ),
  );

export function mouth(face: Face, build: Physique, { skin }: Palette, spoken: Mouth): string {
  const shape = shapeOf(face, spoken);
  const below = shape.bottom + lerp(13, 9, shape.press) * build.lips + 2;
  return moved(
    d`rotate(${-face.askew * 5} 0 ${MOUTH_Y})`,
    oval(0, below, 13, 3.2, skin.shade, 0.8) +
      lips(shape, build.lips, skin.lip, mix(skin.lip, skin.base, 0.35)) +
      inside(shape, face) +
      line(shape, skin.line),
  );
}
