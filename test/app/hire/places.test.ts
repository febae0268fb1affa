import { describe, expect, it } from 'vitest';
import { hireAddress, type HirePlace, hirePlaceAt } from '../../../src/app/hire/place.ts';
import { parseRoute } from '../../../src/app/route.ts';

const placeAt = (hash: string): HirePlace | null => {
  const route = parseRoute(hash);
  return route.name === 'hire' ? hirePlaceAt(route.path) : null;
};

describe('addresses of the hiring room', () => {
  it('lead to each of its pages, and back', () => {
    const exercise = '1a2b9f21-1f73-4d96-a56b-0850fcf4a394';
    const places: readonly HirePlace[] = [
      { page: 'exercises' },
      { page: 'new' },
      { page: 'verify' },
      { page: 'account' },
      { page: 'team' },
      { page: 'log' },
      { page: 'refused' },
      { page: 'join', link: 'AbCd_efgh-1234567890ab' },
      { page: 'candidates', exercise },
      { page: 'people', exercise },
      { page: 'quality', exercise },
      { page: 'change', exercise },
      { page: 'review', exercise, code: '2VGGD865' },
    ];
    for (const place of places) expect(placeAt(hireAddress(place))).toEqual(place);
  });

  it('that lead nowhere say so', () => {
    for (const hash of [
      '#/hire/short/candidates',
      '#/hire/1a2b9f21-1f73/nowhere',
      '#/hire/1a2b9f21-1f73/review',
      '#/hire/1a2b9f21-1f73/review/2VGGD865/more',
      '#/hire/1a2b9f21-1f73/people/2VGGD865',
      '#/hire/new/1',
      '#/hire/team/1',
      '#/hire/join',
      '#/hire/join/AbCd_efgh-1234567890ab/1',
    ])
      expect(placeAt(hash)).toBeNull();
  });
});
