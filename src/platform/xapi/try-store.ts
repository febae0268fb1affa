import type { TryResult } from '../../app/xapi/store-settings.ts';
import { LONGEST_ANSWER } from '../../engine/limits.ts';
import { headersOf, type LrsAddress } from './lrs.ts';

/** No statement has it: asked for it, a store says that there is none, and shows nobody's. */
const NOBODYS = '00000000-0000-4000-8000-000000000000';

const ask = async (url: string, init: RequestInit): Promise<Response | null> => {
  try {
    return await fetch(url, {
      credentials: 'omit',
      ...init,
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
  } catch {
    return null;
  }
};

/** Does something, and says whether the policy of the page forbade any of it. */
const watchPolicy = async <T>(work: () => Promise<T>): Promise<readonly [T, boolean]> => {
  let forbidden = false;
  const hear = (): void => void (forbidden = true);
  document.addEventListener('securitypolicyviolation', hear);
  const done = await work();
  document.removeEventListener('securitypolicyviolation', hear);
  return [done, forbidden];
};

/** Why nothing came back: a browser says no more than that, so it is asked for something that it may not read. */
const whySilent = async (endpoint: string): Promise<TryResult> => {
  const [answer, forbidden] = await watchPolicy(() =>
    ask(`${endpoint}/about`, { mode: 'no-cors' }),
  );
  if (forbidden) return 'policy';
  return answer === null ? 'silent' : 'not-from-here';
};

const isAbout = async (response: Response): Promise<boolean> => {
  const about: unknown = await response.json().catch(() => null);
  return Array.isArray(Object(about)['version']);
};

const BY_STATUS: Readonly<Record<number, TryResult>> = { 401: 'wrong-key', 403: 'may-not-read' };

/** Whether there is a record store at an address, and whether it knows the key. Nothing is written or read there. */
export const tryStore = async (address: LrsAddress): Promise<TryResult> => {
  const headers = headersOf(address);
  const about = await ask(`${address.endpoint}/about`, { headers });
  if (about === null) return whySilent(address.endpoint);
  if (about.status >= 500) return 'store-trouble';
  if (about.status === 401) return 'wrong-key';
  if (!about.ok || !(await isAbout(about))) return 'not-a-store';
  const found = await ask(`${address.endpoint}/statements?statementId=${NOBODYS}`, { headers });
  if (found === null) return whySilent(address.endpoint);
  if (found.status >= 500) return 'store-trouble';
  return BY_STATUS[found.status] ?? 'ready';
};
