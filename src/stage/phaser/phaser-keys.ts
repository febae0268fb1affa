/** Every name that Phaser looks up at run time. */
export const SCENE = { conversation: 'conversation' } as const;

/** Textures are named by what they are for, then by what they show. */
export const TEXTURE = { paint: 'paint:' } as const;
