import type { SeenBy } from './common.ts';
import type { StorageProblem } from '../../ports.ts';

/** What the settings say of everything that this browser keeps. */
export interface KeptDataMessages {
  readonly heading: string;
  readonly about: (runs: string, drills: string) => string;
  readonly runs: (count: number) => string;
  readonly drills: (count: number) => string;
  readonly where: Readonly<Record<SeenBy, string>>;
  readonly forget: Readonly<Record<'runs' | 'drills' | 'settings', ForgetMessages>>;
  readonly keep: string;
  readonly damaged: {
    readonly heading: string;
    readonly about: string;
    readonly kinds: Readonly<Record<'runs' | 'drills', string>>;
    readonly why: Readonly<Record<StorageProblem, string>>;
    readonly download: string;
    readonly remove: string;
  };
  /** In the notice that something could not be read. */
  readonly see: string;
}

interface ForgetMessages {
  readonly ask: string;
  readonly sure: string;
  readonly yes: string;
  readonly done: string;
}
