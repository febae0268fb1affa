import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const BUDGET = 60_000;

const fetched = async (address: URL): Promise<Buffer> =>
  Buffer.from(await (await fetch(address)).arrayBuffer());

describe('the first screen', () => {
  it('is named by a page whose programs and styles together stay within 60 kB, gzipped', async () => {
    const address = new URL(inject('address'));
    const page = (await fetched(address)).toString('utf8');
    const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(1);
    const files = await Promise.all(named.map(file => fetched(new URL(file, address))));
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});
