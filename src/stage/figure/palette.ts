import type { Looks } from '../../engine/model/appearance.ts';

const SKIN: Record<Looks['skin'], string> = {
  porcelain: '#f5d9c8',
  light: '#edc4a3',
  warm: '#dda374',
  olive: '#c6966a',
  tan: '#ae764b',
  brown: '#875535',
  deep: '#5d3a29',
};

const HAIR: Record<Looks['haircolor'], string> = {
  black: '#231d21',
  brown: '#4b3024',
  chestnut: '#7b4427',
  blond: '#cfa35c',
  red: '#ab4d25',
  grey: '#8d8b8b',
  white: '#d9d3ca',
  teal: '#23686b',
  plum: '#6a3b5f',
  sand: '#c9b08a',
  navy: '#2d3d60',
};

const CLOTH: Record<Looks['colour'], string> = {
  navy: '#34466a',
  rust: '#a9502f',
  teal: '#2b6f70',
  plum: '#6d4263',
  olive: '#68703f',
  grey: '#6c7178',
  sand: '#c8ad84',
};

export interface Tones {
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  readonly light: string;
}

export interface Skin extends Tones {
  readonly lip: string;
  readonly flush: string;
  readonly line: string;
}

export interface Palette {
  readonly skin: Skin;
  readonly hair: Tones;
  readonly beard: Tones;
  readonly brow: string;
  readonly cloth: Tones;
  readonly linen: Tones;
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map(i => Number.parseInt(hex.slice(i, i + 2), 16));

export function mix(a: string, b: string, t: number): string {
  const other = channels(b);
  const mixed = channels(a).map((v, i) => Math.round(v + ((other[i] ?? 0) - v) * t));
  return `#${mixed.map(v => v.toString(16).padStart(2, '0')).join('')}`;
}

const tones = (base: string, dark: string, bright: string): Tones => ({
  base,
  shade: mix(base, dark, 0.26),
  deep: mix(base, dark, 0.52),
  light: mix(base, bright, 0.24),
});

function skin(name: Looks['skin']): Skin {
  const base = SKIN[name];
  return {
    ...tones(base, '#4a1520', '#ffdcb4'),
    shade: mix(base, '#5c1d24', 0.2),
    lip: mix(base, '#8a2432', 0.42),
    flush: mix(base, '#d6301f', 0.72),
    line: mix(base, '#2c0d14', 0.5),
  };
}

const CLOTHS: readonly Looks['haircolor'][] = ['teal', 'plum', 'sand', 'navy'];

const covered = ({ hair, haircolor }: Looks): boolean =>
  hair === 'hijab' || hair === 'turban' || CLOTHS.includes(haircolor);

/** Under a cloth nobody sees the hair: beard and brows are dark then. Age greys either. */
function ownHair(looks: Looks): string {
  const base = covered(looks) ? '#2c2222' : HAIR[looks.haircolor];
  return looks.age === 'older' ? mix(base, '#a8a29c', 0.36) : base;
}

const SHADE = '#120a1c';
const SHINE = '#ffe4c0';

export function palette(looks: Looks): Palette {
  const own = ownHair(looks);
  return {
    skin: skin(looks.skin),
    hair: tones(covered(looks) ? HAIR[looks.haircolor] : own, SHADE, SHINE),
    beard: tones(own, SHADE, SHINE),
    brow: mix(own, '#1d1213', 0.35),
    cloth: tones(CLOTH[looks.colour], SHADE, SHINE),
    linen: tones('#f5ecdd', '#4a3b4e', '#ffffff'),
  };
}
