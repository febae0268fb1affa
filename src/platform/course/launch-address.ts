import { optional } from '../device/optional.ts';

/** What a launch by address says; the rest of an address is the host's own business. */
const NAMES = ['endpoint', 'auth', 'actor', 'registration', 'activity_id'] as const;

const keyOf = (page: Location): string => `composure.launch.${page.pathname}`;

/** By cmi5 a page is launched with an address to fetch its key from, and is none of ours. */
const isLaunch = (query: URLSearchParams): boolean =>
  query.has('auth') || (query.has('endpoint') && !query.has('fetch'));

/** Whether the page that was here is here again, and not another visit. */
const isSameVisit = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  const kind = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return kind === 'reload' || kind === 'back_forward';
};

/** In the session storage of this tab: it outlives a reload, and nothing else. */
const kept = (): string | null => optional(() => sessionStorage.getItem(keyOf(location)), null);

/** Somebody else may be at this tab now. */
const drop = (): void => optional(() => sessionStorage.removeItem(keyOf(location)), undefined);

const isOurs = (name: string): boolean => NAMES.some(one => one === name);

/** Nobody reads the key there, and nobody passes it on with the address. */
const tidyAddress = (query: URLSearchParams): void => {
  const rest = new URLSearchParams([...query].filter(([name]) => !isOurs(name)));
  const search = rest.size === 0 ? '' : `?${rest.toString()}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
};

/** A launch by the address of this page, as a query; null: there is none. The key is not in the address any more. */
export const takeLaunch = (): string | null => {
  const query = new URLSearchParams(location.search);
  if (!isLaunch(query)) {
    if (!isSameVisit()) drop();
    return kept();
  }
  drop();
  tidyAddress(query);
  return new URLSearchParams([...query].filter(([name]) => isOurs(name))).toString();
};

/** Of a launch that is followed: for this page, should it be loaded again. */
export const keepLaunch = (launch: string): void =>
  optional(() => sessionStorage.setItem(keyOf(location), launch), undefined);
