import type { Looks } from '../../../engine/model/appearance.ts';
import { hash, lerp } from '../svg.ts';

/** What makes two strangers two people: proportions, each from its own mixture of the looks. */
export interface Physique {
  readonly jaw: number;
  readonly width: number;
  readonly eyes: number;
  readonly nose: number;
  readonly lips: number;
  readonly brow: number;
  readonly lashes: number;
  readonly shoulders: number;
  readonly iris: string;
}

const SOFT: readonly Looks['hair'][] = [
  'bob',
  'long',
  'bun',
  'braids',
  'waves',
  'ponytail',
  'hijab',
];
const FIRM: readonly Looks['hair'][] = ['short', 'buzz', 'bald', 'turban'];
const DARK_IRIS = ['#3a2318', '#4a2c1a', '#2e1d17'] as const;
const LIGHT_IRIS = ['#5b7f8c', '#6d7b4c', '#6b4423', '#4d6c85'] as const;

const fingerprint = ({ skin, hair, haircolor, beard, garment, colour, age }: Looks): number =>
  hash([skin, hair, haircolor, beard, garment, colour, age].join());

/** 0…1, another independent draw for each prime. */
const draw = (print: number, prime: number): number => (((print % 9973) * prime) % 997) / 996;

function firmness({ hair, beard }: Looks): number {
  if (beard !== 'none') return 0.85;
  if (FIRM.includes(hair)) return 0.7;
  return SOFT.includes(hair) ? 0.05 : 0.4;
}

function irisOf({ skin }: Looks, print: number): string {
  const choice = skin === 'porcelain' || skin === 'light' ? LIGHT_IRIS : DARK_IRIS;
  return choice[print % choice.length] ?? DARK_IRIS[0];
}

export function physiqueOf(looks: Looks): Physique {
  const print = fingerprint(looks);
  const firm = firmness(looks);
  const between = (prime: number, low: number, high: number) => lerp(low, high, draw(print, prime));
  return {
    jaw: firm * 0.75 + between(13, 0, 0.3),
    width: between(29, 0.95, 1.04),
    eyes: between(53, -1.5, 2.5),
    nose: between(71, 0.85, 1.2),
    lips: between(97, 0.8, 1.25) - firm * 0.15,
    brow: lerp(0.8, 1.15, firm) * between(37, 0.9, 1.12),
    lashes: Math.max(0, 1 - firm * 1.4),
    shoulders: lerp(0.93, 1.06, firm) * between(61, 0.98, 1.03),
    iris: irisOf(looks, print),
  };
}
