import { optional } from '../device/optional.ts';

const keyOf = (address: string): string => `composure.cmi5.${address}`;

/** Visits of this tab, in its session storage: it outlives a reload, and nothing else. */
export const tabVisits = {
  read: (address: string): unknown =>
    optional(() => JSON.parse(sessionStorage.getItem(keyOf(address)) ?? 'null') as unknown, null),
  write: (address: string, visit: object): void =>
    optional(() => sessionStorage.setItem(keyOf(address), JSON.stringify(visit)), undefined),
};
