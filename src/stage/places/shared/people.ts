import { d, fill, oval, sprite, stroke } from './draw.ts';
import type { Queue } from '../types.ts';

type Person = Queue['people'][number];
type Kind = 'coat' | 'cap' | 'scarf' | 'bag';

const BODY =
  'M-70 340C-72 150 -66 60 -46 36C-30 22 -14 20 -12 6H12C14 20 30 22 46 36C66 60 72 150 70 340H-70Z';

const extras: Record<Kind, (dark: string, light: string) => string> = {
  coat: (dark, light) =>
    fill('M-12 14L0 60L12 14L24 26L4 110H-4L-24 26Z', light, 0.5) +
    stroke('M0 110V230', dark, 3, 0.5),
  cap: dark => fill('M-34 -34C-34 -74 34 -74 34 -34L48 -28Q30 -22 -34 -30Z', dark),
  scarf: (_, light) =>
    fill('M-26 8C-10 22 10 22 26 8L30 26C10 38 -10 38 -30 26Z', light) +
    fill('M8 28L26 24L30 84L12 86Z', light, 0.85),
  bag: (dark, light) =>
    stroke('M-40 34C-10 80 20 130 44 170', light, 6, 0.6) + fill('M20 150h52v56h-52Z', dark),
};

const hair: Record<Kind, string> = {
  coat: 'M-34 -22C-40 -72 40 -72 34 -22C28 -40 10 -48 -10 -46C-24 -44 -30 -36 -34 -22Z',
  cap: 'M-32 -20V-34H32V-20Z',
  scarf:
    'M-38 16C-50 -84 50 -84 38 16C34 6 32 -12 28 -30C10 -34 -8 -42 -14 -50C-20 -38 -32 -30 -32 -8Z',
  bag: 'M-34 -20C-44 -82 44 -82 34 -20C26 -46 -26 -46 -34 -20Z',
};

/** Somebody waiting: two tones and no face, so that nobody competes with the customer. */
export function waiting(
  kind: Kind,
  tones: readonly [string, string, string],
  x: number,
  y: number,
  scale: number,
): Person {
  const [dark, middle, light] = tones;
  const drawing =
    fill(BODY, middle) +
    fill('M12 6C14 20 30 22 46 36C66 60 72 150 70 340H36C44 140 40 70 12 6Z', dark, 0.5) +
    oval(0, -24, 32, 40, light) +
    fill('M8 -62C40 -58 40 8 6 16C24 -6 24 -40 8 -62Z', middle, 0.4) +
    fill(hair[kind], dark) +
    extras[kind](dark, light);
  return {
    ...sprite(160, 680, `<g transform="translate(0 -120)">${drawing}</g>`),
    spot: { x, y, scale, phase: d`${x}`.length / 7 },
  };
}
