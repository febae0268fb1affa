import { type Looks, LOOKS, type Trait } from '../../../engine/model/appearance.ts';

/** Somebody who may ring or stand at the desk; every detail can be changed later. */
export const FIGURES: readonly [Looks, ...(readonly Looks[])] = [
  {
    skin: 'olive',
    hair: 'curly',
    haircolor: 'brown',
    glasses: 'none',
    beard: 'none',
    garment: 'sweater',
    colour: 'olive',
    age: 'adult',
    seat: 'none',
  },
  {
    skin: 'light',
    hair: 'bob',
    haircolor: 'chestnut',
    glasses: 'none',
    beard: 'none',
    garment: 'blouse',
    colour: 'teal',
    age: 'adult',
    seat: 'none',
  },
  {
    skin: 'brown',
    hair: 'short',
    haircolor: 'black',
    glasses: 'none',
    beard: 'stubble',
    garment: 'shirt',
    colour: 'sand',
    age: 'adult',
    seat: 'none',
  },
  {
    skin: 'deep',
    hair: 'braids',
    haircolor: 'black',
    glasses: 'none',
    beard: 'none',
    garment: 'blazer',
    colour: 'plum',
    age: 'adult',
    seat: 'none',
  },
  {
    skin: 'warm',
    hair: 'short',
    haircolor: 'grey',
    glasses: 'square',
    beard: 'short',
    garment: 'coat',
    colour: 'navy',
    age: 'older',
    seat: 'none',
  },
  {
    skin: 'porcelain',
    hair: 'bun',
    haircolor: 'white',
    glasses: 'round',
    beard: 'none',
    garment: 'sweater',
    colour: 'rust',
    age: 'older',
    seat: 'none',
  },
  {
    skin: 'tan',
    hair: 'hijab',
    haircolor: 'teal',
    glasses: 'none',
    beard: 'none',
    garment: 'coat',
    colour: 'grey',
    age: 'adult',
    seat: 'none',
  },
  {
    skin: 'warm',
    hair: 'waves',
    haircolor: 'blond',
    glasses: 'none',
    beard: 'none',
    garment: 'hoodie',
    colour: 'navy',
    age: 'young',
    seat: 'none',
  },
];

const TRAITS = Object.keys(LOOKS) as readonly Trait[];

/** Looks as the header says them. */
export const writtenLooks = (looks: Looks): string =>
  TRAITS.map(trait => `${trait}=${looks[trait]}`).join(' ');
