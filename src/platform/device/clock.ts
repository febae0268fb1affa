import type { Calendar, Clock, Seeds } from '../../app/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

const two = (value: number): string => `${value}`.padStart(2, '0');

/** The reader's own day, not the day in Greenwich. */
export const systemCalendar: Calendar = {
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

export const systemSeeds: Seeds = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  // Not randomUUID: it is missing where the page is not served securely (a phone on the local network).
  name: () =>
    [...crypto.getRandomValues(new Uint8Array(12))]
      .map(byte => byte.toString(16).padStart(2, '0'))
      .join(''),
};
