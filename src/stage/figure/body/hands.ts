import type { Skin } from '../palette.ts';
import { blend, d, fill, lerp, stroke } from '../svg.ts';

/**
 * The palm's half-widths at wrist and knuckles and its length; then five digits from the index to
 * the little finger and the thumb, each base, bend, tip. The wrist is at 0,0, the hand points down
 * and the thumb is on the body's side (−x). One list of numbers, so that any hand blends into any.
 */
export type Hand = readonly number[];

// biome-ignore format: a table, one digit per line
const relaxed: Hand = [
  15, 21, 42,
  -14, 38, -17, 62, -12, 80,
  -5, 41, -6, 68, -3, 89,
  5, 41, 6, 66, 5, 87,
  14, 37, 17, 58, 13, 76,
  -14, 14, -28, 30, -24, 55,
];

// biome-ignore format: a table, one digit per line
const fist: Hand = [
  16, 26, 40,
  -19, 36, -21, 48, -17, 53,
  -6, 39, -7, 54, -6, 57,
  6, 39, 7, 54, 6, 56,
  18, 36, 20, 48, 17, 51,
  -21, 16, -30, 40, 2, 43,
];

// biome-ignore format: a table, one digit per line
const planted: Hand = [
  17, 25, 22,
  -18, 18, -24, 30, -23, 44,
  -6, 20, -8, 34, -7, 51,
  6, 20, 8, 34, 9, 50,
  17, 18, 23, 28, 25, 41,
  -16, 8, -32, 12, -38, 30,
];

// biome-ignore format: a table, one digit per line
const open: Hand = [
  15, 24, 44,
  -17, 40, -26, 66, -30, 84,
  -6, 44, -8, 74, -9, 97,
  6, 44, 11, 72, 14, 94,
  17, 38, 28, 58, 34, 76,
  -15, 12, -36, 18, -50, 38,
];

export const HANDS = { relaxed, fist, planted, open, curled: blend(relaxed, fist, 0.45) } as const;

export type HandName = keyof typeof HANDS;

type Digit = readonly [
  x: number,
  y: number,
  bendX: number,
  bendY: number,
  tipX: number,
  tipY: number,
];

const digitOf = (hand: Hand, i: number): Digit => {
  const [x = 0, y = 0, bendX = 0, bendY = 0, tipX = 0, tipY = 0] = hand.slice(3 + i * 6, 9 + i * 6);
  return [x, y, bendX, bendY, tipX, tipY];
};

const whole = ([x, y, cx, cy, tx, ty]: Digit): string => d`M${x} ${y}Q${cx} ${cy} ${tx} ${ty}`;

/** The outline starts well along, so that no ring shows where finger meets palm. */
function outer([x, y, cx, cy, tx, ty]: Digit): string {
  const at = 0.42;
  const [ax, ay, bx, by] = [lerp(x, cx, at), lerp(y, cy, at), lerp(cx, tx, at), lerp(cy, ty, at)];
  return whole([lerp(ax, bx, at), lerp(ay, by, at), bx, by, tx, ty]);
}

const digit = (finger: Digit, width: number, skin: Skin): string =>
  stroke(outer(finger), skin.deep, width + 2.6, 0.75) + stroke(whole(finger), skin.base, width);

function palm([wrist = 0, knuckles = 0, length = 0]: Hand, skin: Skin): string {
  const far = d`${knuckles} ${length * 0.82}C${knuckles + 3} 14 ${wrist + 1} 6 ${wrist} -14Z`;
  const outline = d`M${-wrist} -14C${-wrist - 2} 6 ${-knuckles - 4} 12 ${-knuckles} ${length * 0.82}Q${-knuckles + 2} ${length + 2} 0 ${length + 4}Q${knuckles - 2} ${length + 2} `;
  const shade = d`M${wrist * 0.3} -14C${wrist * 0.6} 8 ${knuckles * 0.7} 14 ${knuckles * 0.62} ${length}L`;
  return fill(outline + far, skin.base) + fill(shade + far, skin.shade, 0.7);
}

const WIDTHS = [13, 13, 13, 11.5, 13.5] as const;

/** `held` lies in the palm, under the fingers. */
export const hand = (shape: Hand, skin: Skin, held = ''): string =>
  palm(shape, skin) + held + WIDTHS.map((w, i) => digit(digitOf(shape, i), w, skin)).join('');
