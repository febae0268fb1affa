import type { EndpointProblem, TryResult } from '../../xapi/store-settings.ts';

/** What the settings say of telling a record store what is played. */
export interface RecordStoreMessages {
  readonly heading: string;
  readonly about: string;
  /** What is sent, once it is turned on. */
  readonly sent: readonly string[];
  readonly whom: string;
  readonly notYet: string;
  readonly endpoint: string;
  readonly endpointAbout: (offered: string) => string;
  readonly key: string;
  readonly secret: string;
  readonly keyAbout: string;
  readonly tryOut: string;
  readonly trying: string;
  readonly turnOn: string;
  readonly notKept: string;
  readonly problems: Readonly<Record<EndpointProblem, string>>;
  readonly tried: Readonly<Record<TryResult, string>>;
  readonly on: (endpoint: string) => string;
  readonly asWhom: (pseudonym: string) => string;
  readonly waiting: (count: number) => string;
  readonly noneWaiting: string;
  readonly trouble: Readonly<Record<'away' | 'refused', string>>;
  readonly keep: string;
  readonly forget: {
    readonly ask: string;
    readonly sure: string;
    readonly yes: string;
    readonly done: string;
  };
}
