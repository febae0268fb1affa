import type { Physique } from '../body/physique.ts';
import type { Face } from './face.ts';
import type { Palette, Skin } from '../palette.ts';
import { clamp, d, fill, flipped, lerp, moved, oval, stroke } from '../svg.ts';

type Side = 1 | -1;

/** One eye about its own middle, on the viewer's right: from −19 at the nose to 20. */
interface Eye {
  readonly innerY: number;
  readonly outerY: number;
  /** Heights of the upper lid's two handles, and of the lower lid's. */
  readonly top: readonly [inner: number, outer: number];
  readonly bottom: number;
}

function eyeOf(face: Face, side: Side): Eye {
  const lid = clamp(face.lid - (side < 0 ? 0 : face.askew * 0.12), 0, 1.3);
  const top = lerp(7, -17.5, lid);
  return {
    innerY: 2 + face.slant,
    outerY: -0.5 - face.slant * 2,
    top: [top + face.slant * 6.5 * lid, top - face.slant * 1.5],
    bottom: lerp(12, 4, face.squint),
  };
}

/** From the inner corner over the upper lid to the outer. */
const upper = ({ innerY, outerY, top }: Eye): string =>
  d`M-19 ${innerY}C-12 ${top[0]} 10 ${top[1]} 20 ${outerY}`;

const lower = ({ innerY, bottom }: Eye): string => d`C12 ${bottom} -11 ${bottom} -19 ${innerY}Z`;

function iris({ gazeX, gazeY, pupil }: Face, build: Physique, side: Side): string {
  const ball =
    oval(0, 0, 10.4, 10.4, '#1c1110', 0.55) +
    oval(0, 0, 9.3, 9.3, build.iris) +
    oval(0, 0, 4.8 * pupil, 4.8 * pupil, '#150c0b') +
    oval(-3.2 * side, -3.6, 2.4, 2.4, '#fffaf2', 0.95);
  return moved(d`translate(${gazeX * side} ${gazeY - 0.5})`, ball);
}

/** Skin above and below the opening; it also hides what of the iris the lids cover. */
function lids(face: Face, eye: Eye, skin: Skin): string {
  const { innerY, outerY, top, bottom } = eye;
  const crest = Math.min(-21, (top[0] + top[1]) / 2 - 1);
  const over = d`C14 ${crest} -15 ${crest} -21 ${innerY - 2}Z`;
  const under = d`M-20 ${innerY}C-11 ${bottom} 12 ${bottom} 21 ${outerY}C16 20 -13 20 -20 ${innerY}Z`;
  const bag = d`M-15 12Q0 ${18 - face.squint * 3} 16 11`;
  return (
    fill(upper(eye) + over, skin.shade) +
    fill(under, skin.base) +
    stroke(bag, skin.deep, 1.6, 0.2 + face.squint * 0.35)
  );
}

function lashes(eye: Eye, { lashes }: Physique): string {
  const wing = d`L${20.5 + lashes * 4} ${eye.outerY - lashes * 2.5}`;
  return stroke(upper(eye) + wing, '#221414', 2.7 + lashes * 1.1);
}

function oneEye(face: Face, build: Physique, { skin }: Palette, side: Side): string {
  const eye = eyeOf(face, side);
  return moved(
    d`translate(${37 + build.eyes} 193)`,
    fill(upper(eye) + lower(eye), '#f8f2ea') +
      fill(upper(eye) + d`L16 ${eye.outerY + 3}L-15 ${eye.innerY + 2}Z`, '#8d7a78', 0.28) +
      iris(face, build, side) +
      lids(face, eye, skin) +
      lashes(eye, build),
  );
}

function brow(face: Face, build: Physique, colour: string, side: Side): string {
  const lift = side < 0 ? face.askew * 6 : face.askew * -1.5;
  const inner = 17 + build.eyes - face.pinch;
  const yIn = 172 + face.browIn - lift * 0.5;
  const yMid = 163 + face.browMid - lift * 1.3;
  const yOut = 169 + face.browOut - lift * 0.8;
  const thick = 4.6 * build.brow + face.crease * 0.9;
  const shape = d`M${inner} ${yIn - thick}Q${inner + 20} ${yMid - thick * 1.1} 62 ${yOut}Q${inner + 20} ${yMid + thick * 0.95} ${inner + 1} ${yIn + thick}Q${inner - 4} ${yIn} ${inner} ${yIn - thick}Z`;
  return fill(shape, colour);
}

const half = (face: Face, build: Physique, palette: Palette, side: Side): string =>
  oneEye(face, build, palette, side) + brow(face, build, palette.brow, side);

export const eyes = (face: Face, build: Physique, palette: Palette): string =>
  flipped(half(face, build, palette, -1)) + half(face, build, palette, 1);
