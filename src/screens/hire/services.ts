import type { HireTools } from '../../app/hire/tools.ts';
import type { Ask } from '../../app/hiring/api/ask.ts';
import { createRequiredContext } from '../services.ts';

/** What the hiring room is given besides what every room is. */
export interface HireServices {
  /** A way to ask the server with this access key. */
  readonly connect: (key: string) => Ask;
  /** Public keys as the server publishes them, or null. */
  readonly loadKeys: () => Promise<unknown>;
  readonly loadTools: () => Promise<HireTools>;
}

export const [HireServicesProvider, useHireServices] =
  createRequiredContext<HireServices>('The hiring room');

/** Who is signed in, as far as pages need it. */
export interface HireSession {
  readonly ask: Ask;
}

export const [HireSessionProvider, useHireSession] = createRequiredContext<HireSession>(
  'A page of the hiring room',
);

export const useAsk = (): Ask => useHireSession().ask;
