import type { Clock, Seeds } from '../app/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const systemSeeds: Seeds = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  // Not randomUUID: it is missing where the page is not served securely (a phone on the local network).
  name: () =>
    [...crypto.getRandomValues(new Uint8Array(12))]
      .map(byte => byte.toString(16).padStart(2, '0'))
      .join(''),
};
