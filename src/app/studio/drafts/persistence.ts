/** What the browser says of keeping things for good; `unknown` where it cannot be asked. */
export type KeepingPromise = 'promised' | 'refused' | 'unknown';

export interface Persistence {
  /** Asks it to keep what is here for good. Never fails. */
  ask(): Promise<KeepingPromise>;
}
