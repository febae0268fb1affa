import type { Looks } from '../../../engine/model/appearance.ts';
import type { Physique } from '../body/physique.ts';
import type { Face } from './face.ts';
import type { Palette, Skin } from '../palette.ts';
import { both, d, fill, moved, oval, patch, stroke } from '../svg.ts';

const FAR_SIDE = 'M9 176C7 196 10 212 12 227C16 235 13 242 4 243C2 236 1 196 9 176Z';
const UNDER = 'M-8 240Q-4 238 0 242Q4 238 8 240';

/** Rage flares and lifts it, a smile broadens it. */
function nose(face: Face, build: Physique, skin: Skin): string {
  const wide = build.nose * (1 + face.rage * 0.18 + face.joy * 0.08);
  return moved(
    d`translate(0 ${-face.rage * 1.5}) scale(${wide} 1)`,
    fill(FAR_SIDE, skin.shade, 0.75) +
      stroke('M-1 188Q-2 206 -2 226', skin.light, 5, 0.5) +
      oval(-1, 231, 5.5, 5, skin.light, 0.55) +
      both(stroke('M12 228q6 8 -1 14', skin.line, 1.8, 0.45 + face.rage * 0.3)) +
      stroke(UNDER, skin.line, 2.4, 0.65),
  );
}

/** Blood in the face: high on the cheeks when angry, rounder and rosier when pleased. */
function flush(face: Face, skin: Skin): string {
  const heat = face.rage * 0.62;
  const glow = face.joy * 0.3;
  return (
    both(patch(44, 225, 26, 22, skin.flush, heat + glow)) +
    patch(0, 236, 22, 12, skin.flush, heat * 0.7)
  );
}

function folds(face: Face, skin: Skin, older: boolean): string {
  const depth = face.fold * 0.62 + (older ? 0.28 : 0);
  const out = 27 + face.joy * 9 + face.rage * 4;
  const smileOrSnarl = d`M19 ${233 - face.rage * 3}Q${out + 3} ${242 - face.joy * 3} ${out + 3 + face.rage * 2} ${258 - face.joy * 4}`;
  const cheek = d`M${24} ${216}Q${44} ${222} ${60} ${211}`;
  return both(
    stroke(smileOrSnarl, skin.deep, 2.2, depth) + stroke(cheek, skin.deep, 1.8, face.joy * 0.3),
  );
}

/** Two furrows, and the skin bunched over the nose: what tells rage from mirth at any size. */
const frown = (face: Face, skin: Skin): string =>
  moved(
    d`translate(0 ${face.browIn * 0.4})`,
    both(stroke('M6.5 155Q3.5 166 6 176', skin.line, 2.6, face.crease * 0.75)) +
      stroke('M-7 183Q0 179 7 183', skin.line, 2, face.rage * 0.5),
  );

const FOREHEAD = 'M-34 138Q0 132 34 138M-27 149Q0 144 27 149';
const CROW = 'M62 190l8 -4M63 195l9 1';
const SAG = 'M34 272q5 6 3 12M23 212Q38 220 52 211';

function worn(age: Looks['age'], face: Face, skin: Skin): string {
  if (age === 'young') return '';
  const older = age === 'older' ? 0.42 : 0;
  const raised = Math.min(0, face.browMid) * 0.5;
  return (
    moved(d`translate(0 ${raised})`, stroke(FOREHEAD, skin.deep, 1.8, older)) +
    both(
      stroke(CROW, skin.deep, 1.6, (older || 0.08) * (1 + face.joy)) +
        stroke(SAG, skin.deep, 1.8, older),
    )
  );
}

export const features = (face: Face, build: Physique, { skin }: Palette, looks: Looks): string =>
  flush(face, skin) +
  nose(face, build, skin) +
  folds(face, skin, looks.age === 'older') +
  frown(face, skin) +
  worn(looks.age, face, skin);
