import type { BehaviourRow, ReplyChange } from '../../studio/history/behaviour.ts';

/** What an edit changed in how a scenario plays. */
export interface StudioBehaviourMessages {
  readonly heading: string;
  readonly start: string;
  readonly working: string;
  readonly soFar: (states: number) => string;
  readonly broken: Readonly<Record<'before' | 'after', string>>;
  readonly stopped: string;
  /** Nothing but words has changed. */
  readonly same: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly row: (row: BehaviourRow) => {
    readonly what: string;
    readonly before: string;
    readonly after: string;
  };
  readonly replies: string;
  readonly reply: (change: ReplyChange) => string;
}
