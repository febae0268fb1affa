import { describe, expect, it } from 'vitest';
import { addressOf, parseRoute, type Route } from '../../../src/app/route.ts';

describe('addresses of the hiring room', () => {
  it('lead to each of its pages, and back', () => {
    const exercise = '1a2b9f21-1f73-4d96-a56b-0850fcf4a394';
    const routes: readonly Route[] = [
      { name: 'hire', place: { page: 'exercises' } },
      { name: 'hire', place: { page: 'new' } },
      { name: 'hire', place: { page: 'verify' } },
      { name: 'hire', place: { page: 'candidates', exercise } },
      { name: 'hire', place: { page: 'people', exercise } },
      { name: 'hire', place: { page: 'quality', exercise } },
      { name: 'hire', place: { page: 'change', exercise } },
      { name: 'hire', place: { page: 'review', exercise, code: '2VGGD865' } },
    ];
    for (const route of routes) expect(parseRoute(addressOf(route))).toEqual(route);
  });

  it('that lead nowhere say so', () => {
    for (const hash of [
      '#/hire/short/candidates',
      '#/hire/1a2b9f21-1f73/nowhere',
      '#/hire/1a2b9f21-1f73/review',
      '#/hire/1a2b9f21-1f73/review/2VGGD865/more',
      '#/hire/1a2b9f21-1f73/people/2VGGD865',
      '#/hire/new/1',
    ])
      expect(parseRoute(hash).name).toBe('unknown');
  });
});
