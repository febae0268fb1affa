import type { HireTools } from '../../app/hire/tools.ts';
import type { Ask } from '../../app/hiring/api/ask.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import type { Self } from '../../app/hiring/api/people-api.ts';
import { createRequiredContext } from '../services.ts';

/** What came of a passkey: null, a refusal, or that nobody went through with it in the browser. */
export type PasskeyOutcome = ApiProblem | 'stopped' | null;

/** The browser's own side of passkeys. */
export interface Passkeys {
  addPasskey(ask: Ask, name: string): Promise<PasskeyOutcome>;
  signInWithPasskey(ask: Ask): Promise<PasskeyOutcome>;
}

/** What the room works with: the server, and files. */
export interface HireOutside {
  /** A way to ask the server with this access key; null: as whoever signed in. */
  readonly connect: (key: string | null) => Ask;
  /** Public keys as the server publishes them, or null. */
  readonly loadKeys: () => Promise<unknown>;
  readonly passkeys: Passkeys;
  readonly tools: HireTools;
}

/** What the hiring room is given besides what every room is. */
export interface HireServices {
  /** Fetched when the room is first opened. */
  readonly loadHire: () => Promise<HireOutside>;
}

export const [HireServicesProvider, useHireServices] =
  createRequiredContext<HireServices>('The hiring room');

export const [HireOutsideProvider, useHireOutside] = createRequiredContext<HireOutside>(
  'A page of the hiring room',
);

/** Who is signed in, as far as pages need it. */
export interface HireSession {
  readonly ask: Ask;
  /** Null: whoever has a key. */
  readonly me: Self | null;
  /** The server can send invitations by e-mail. */
  readonly hasMail: boolean;
  /** Goes back to the way in. */
  readonly leave: () => void;
}

export const [HireSessionProvider, useHireSession] = createRequiredContext<HireSession>(
  'A page of the hiring room',
);

export const useAsk = (): Ask => useHireSession().ask;
