import { describe, expect, it } from 'vitest';
import { addressOf, parseRoute } from '../../../src/app/route.ts';

describe('the address of a phone that votes', () => {
  it('has the code of its room, or none', () => {
    for (const code of [null, 'K7M2QX', 'k7m 2qx']) {
      const address = addressOf({ name: 'vote', code });
      expect(parseRoute(address)).toEqual({ name: 'vote', code });
    }
    expect(parseRoute('#/vote/K7M2QX/more').name).toBe('unknown');
    expect(parseRoute('#/vote/').name).toBe('unknown');
  });
});
