/** How a line sounds to somebody who only hears it, as in `# tone: flat`. */
export const TONES = ['flat', 'sharp', 'shaking', 'whispering', 'laughing', 'silent'] as const;
export type Tone = (typeof TONES)[number];

/** What is heard behind a voice on the phone, as in `# background: child :: A child asks for juice`. */
export const BACKGROUNDS = ['quiet', 'child', 'traffic', 'shop', 'office', 'weather'] as const;

/** A sound behind the voice, until another one takes its place. */
export interface Background {
  readonly kind: (typeof BACKGROUNDS)[number];
  /** Its caption; null where the kind says enough. */
  readonly words: string | null;
}
