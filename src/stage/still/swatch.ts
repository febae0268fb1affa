import type { Looks, Trait } from '../../engine/model/appearance.ts';
import { palette } from '../figure/palette.ts';

/** The colour that these looks give to a trait; null for a trait that is no colour. */
export const swatch = (looks: Looks, trait: Trait): string | null => {
  const { skin, hair, cloth } = palette(looks);
  if (trait === 'skin') return skin.base;
  if (trait === 'haircolor') return hair.base;
  return trait === 'colour' ? cloth.base : null;
};
