export const LOOKS = {
  skin: ['porcelain', 'light', 'warm', 'olive', 'tan', 'brown', 'deep'],
  hair: [
    'short',
    'bob',
    'long',
    'curly',
    'bun',
    'braids',
    'waves',
    'afro',
    'buzz',
    'bald',
    'ponytail',
    'hijab',
    'turban',
    'coils',
  ],
  haircolor: [
    'black',
    'brown',
    'chestnut',
    'blond',
    'red',
    'grey',
    'white',
    'teal',
    'plum',
    'sand',
    'navy',
  ],
  glasses: ['none', 'round', 'square'],
  beard: ['none', 'stubble', 'short', 'full'],
  garment: ['blazer', 'hoodie', 'shirt', 'sweater', 'coat', 'blouse'],
  colour: ['navy', 'rust', 'teal', 'plum', 'olive', 'grey', 'sand'],
  age: ['young', 'adult', 'older'],
  seat: ['none', 'wheelchair'],
} as const;

export type Trait = keyof typeof LOOKS;
export type Looks = { readonly [T in Trait]: (typeof LOOKS)[T][number] };

export const DEFAULT_LOOKS: Looks = {
  skin: 'warm',
  hair: 'short',
  haircolor: 'brown',
  glasses: 'none',
  beard: 'none',
  garment: 'blazer',
  colour: 'navy',
  age: 'adult',
  seat: 'none',
};

export const GESTURES = [
  'fold-arms',
  'lean-in',
  'fist',
  'sigh',
  'check-phone',
  'wipe-eyes',
  'open-hands',
  'nod',
  'turn-away',
] as const;

export type Gesture = (typeof GESTURES)[number];
