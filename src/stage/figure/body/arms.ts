import type { Looks } from '../../../engine/model/appearance.ts';
import type { Physique } from './physique.ts';
import { FORMAL, seam } from './garments.ts';
import { hand } from './hands.ts';
import type { Palette, Tones } from '../palette.ts';
import { type Pose, reachOf } from './pose.ts';
import { type ArmPose, armOf, type Point, type Side } from './arm-pose.ts';
import { d, fill, flipped, lerp, moved, oval, stroke } from '../svg.ts';

const SHOULDER_WIDTH = 37;
const ELBOW_WIDTH = 31;
const CUFF_WIDTH = 25;

const disc = ([x, y]: Point, r: number): string =>
  d`M${x + r} ${y}a${r} ${r} 0 1 0 ${-2 * r} 0a${r} ${r} 0 1 0 ${2 * r} 0Z`;

/** A tapered tube with a slight swell, always wound the same way so that tubes unite. */
function tube([ax, ay]: Point, [bx, by]: Point, a: number, b: number): string {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
  const [mx, my] = [lerp(ax, bx, 0.5), lerp(ay, by, 0.5)];
  const swell = (a + b) * 0.54;
  return d`M${ax + nx * a} ${ay + ny * a}Q${mx + nx * swell} ${my + ny * swell} ${bx + nx * b} ${by + ny * b}L${bx - nx * b} ${by - ny * b}Q${mx - nx * swell} ${my - ny * swell} ${ax - nx * a} ${ay - ny * a}Z`;
}

const upperTube = (shoulder: Point, { elbow }: ArmPose, less: number): string =>
  tube(shoulder, elbow, SHOULDER_WIDTH - less, ELBOW_WIDTH - less) +
  disc(elbow, ELBOW_WIDTH - less);

/** The edge of the forearm begins below the elbow, where the cloth of both is one. */
function lowerEdge({ elbow: [ex, ey], wrist: [wx, wy] }: ArmPose): string {
  const start: Point = [lerp(ex, wx, 0.22), lerp(ey, wy, 0.22)];
  return tube(start, [wx, wy], lerp(ELBOW_WIDTH, CUFF_WIDTH, 0.22), CUFF_WIDTH);
}

/** Two tones, lit from the viewer's left on both arms. */
const cloth = (side: Side, whole: string, lit: string, tones: Tones): string =>
  fill(whole, tones.shade) +
  moved(`translate(${side === 1 ? -3.5 : 3.5} -1)`, fill(lit, tones.base));

/** Cloth gathered in the bend. */
const creases = ({ elbow: [x, y], wrist }: ArmPose, tones: Tones): string =>
  moved(
    d`translate(${x} ${y}) scale(${wrist[0] < x - 40 ? -1 : 1} 1)`,
    seam('M-20 -22q16 4 26 20M-22 -2q18 0 30 10M-14 16q12 -6 26 -2', tones, 0.26),
  );

const KNIT: readonly Looks['garment'][] = ['hoodie', 'sweater'];
const BAND = 'M-25 -20Q0 -14 25 -20L24 4Q0 10 -24 4Z';

function cuffOf(garment: Looks['garment'], { cloth, linen }: Palette): string {
  if (KNIT.includes(garment))
    return fill(BAND, cloth.shade) + seam('M-14 -14V4M-5 -12V6M5 -12V6M14 -14V4', cloth);
  if (FORMAL.includes(garment))
    return (
      moved('translate(0 5) scale(.86 1)', fill(BAND, linen.base)) +
      moved('translate(0 -5)', fill(BAND, cloth.base))
    );
  return fill(BAND, cloth.base) + seam('M-25 -20Q0 -14 25 -20', cloth);
}

/** The end of the sleeve, lying along the forearm. */
function cuff({ garment }: Looks, palette: Palette, { elbow, wrist: [x, y] }: ArmPose): string {
  const along = (Math.atan2(y - elbow[1], x - elbow[0]) * 180) / Math.PI - 90;
  return moved(d`translate(${x} ${y}) rotate(${along})`, cuffOf(garment, palette));
}

const PHONE =
  fill('M-31 14H23L29 20V112L23 118H-31L-37 112V20Z', '#1d2028') +
  fill('M-34 20V112L-31 115H-26V17H-31Z', '#454b58') +
  oval(12, 102, 7, 7, '#454b58');

const holdsPhone = (pose: Pose, side: Side): boolean =>
  side === 1 && pose.gesture === 'check-phone' && reachOf(pose) > 0.4;

function held(pose: Pose, arm: ArmPose, palette: Palette, side: Side): string {
  const phone = holdsPhone(pose, side) ? moved('translate(4 -6) scale(1.18)', PHONE) : '';
  const place = d`translate(${arm.wrist[0]} ${arm.wrist[1]}) rotate(${arm.turn})`;
  return moved(place, hand(arm.hand, palette.skin, phone));
}

const mirrored = (side: Side, drawing: string): string => (side === 0 ? flipped(drawing) : drawing);

/** From a third down, so that the sleeve grows out of the shoulder without a seam. */
function armpit([x, y]: Point, { elbow: [ex, ey] }: ArmPose, tones: Tones): string {
  const [ax, ay] = [lerp(x, ex, 0.42) - 35, lerp(y, ey, 0.42)];
  return stroke(
    d`M${ax} ${ay}Q${(ax + ex - 31) / 2 - 2} ${(ay + ey) / 2} ${ex - 30} ${ey}`,
    tones.deep,
    3,
    0.65,
  );
}

export function upperArm(pose: Pose, build: Physique, palette: Palette, side: Side): string {
  const reach = armOf(pose, side);
  const shoulder: Point = [118 * build.shoulders, 404];
  const tones = palette.cloth;
  const cap = disc(shoulder, SHOULDER_WIDTH);
  return mirrored(
    side,
    fill(cap, tones.base) +
      armpit(shoulder, reach, tones) +
      cloth(side, upperTube(shoulder, reach, 0), cap + upperTube(shoulder, reach, 5), tones),
  );
}

export function foreArm(pose: Pose, palette: Palette, side: Side): string {
  const reach = armOf(pose, side);
  const { elbow, wrist } = reach;
  const lit = disc(elbow, ELBOW_WIDTH - 5) + tube(elbow, wrist, ELBOW_WIDTH - 5, CUFF_WIDTH - 5);
  const tones = palette.cloth;
  return mirrored(
    side,
    held(pose, reach, palette, side) +
      stroke(lowerEdge(reach), tones.deep, 3, 0.6) +
      cloth(side, tube(elbow, wrist, ELBOW_WIDTH, CUFF_WIDTH), lit, tones) +
      creases(reach, tones) +
      cuff(pose.looks, palette, reach),
  );
}
