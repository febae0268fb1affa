/** Sounds that a line of the script may ask for, as in `# sound: phone`. */
export const LINE_SOUNDS = ['phone', 'door', 'flap', 'till', 'rain', 'bell'] as const;
export type LineSound = (typeof LINE_SOUNDS)[number];

export const isLineSound = (name: string | undefined): name is LineSound =>
  LINE_SOUNDS.some(sound => sound === name);
