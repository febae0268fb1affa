import type { Levels } from './customer.ts';

export const MOOD_MIN = -10;
export const MOOD_MAX = 10;

/** Trust − heat, −10 … +10: what the mood meter shows. */
export const moodOf = ({ heat, trust }: Levels): number => trust - heat;

/** Zones of the meter, hottest first; a zone holds every mood up to and including `upTo`. */
export const MOOD_ZONES = [
  { name: 'furious', upTo: -8 },
  { name: 'angry', upTo: -5 },
  { name: 'irritated', upTo: -3 },
  { name: 'guarded', upTo: -1 },
  { name: 'neutral', upTo: 1 },
  { name: 'easing', upTo: 4 },
  { name: 'satisfied', upTo: 7 },
  { name: 'warm', upTo: MOOD_MAX },
] as const;
export type MoodZone = (typeof MOOD_ZONES)[number]['name'];

export const zoneOf = (mood: number): MoodZone =>
  MOOD_ZONES.find(zone => mood <= zone.upTo)?.name ?? 'warm';

/** The middle of the mood's zone: what a face may show where the meter is hidden. */
export const stepOf = (mood: number): number => {
  const at = MOOD_ZONES.findIndex(zone => mood <= zone.upTo);
  const from = at <= 0 ? MOOD_MIN : (MOOD_ZONES[at - 1]?.upTo ?? MOOD_MIN) + 1;
  return Math.round((from + (MOOD_ZONES[at]?.upTo ?? MOOD_MAX)) / 2);
};
