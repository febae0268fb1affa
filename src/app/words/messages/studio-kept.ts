import type { StorageProblem } from '../../ports.ts';
import type { KeepingPromise } from '../../studio/drafts/persistence.ts';

/** What the studio says of keeping scenarios: that it does, where, and what was before. */
export interface KeptMessages {
  /** `when` is null for a moment ago. */
  readonly saved: (when: string | null) => string;
  readonly saving: string;
  readonly notSaved: Readonly<Record<StorageProblem, string>>;
  readonly saveFile: string;
  readonly elsewhere: { readonly text: string; readonly editHere: string };
  readonly copied: (title: string) => string;
  readonly promise: Readonly<Record<KeepingPromise, string>>;
  readonly fromElsewhere: string;
  readonly copyOf: (title: string) => string;
  readonly list: {
    readonly open: (title: string) => string;
    readonly duplicate: string;
    readonly remove: string;
    readonly removed: (title: string) => string;
    readonly undo: string;
    readonly ready: string;
    readonly draft: string;
    readonly of: (title: string) => string;
    /** How somebody else's scenario came here. */
    readonly from: Readonly<Record<'link' | 'file', string>>;
    readonly damaged: string;
    readonly damagedText: string;
  };
  readonly history: {
    readonly open: string;
    readonly close: string;
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly notKept: string;
    readonly now: string;
    readonly opened: string;
    readonly nameLabel: string;
    readonly snapshot: string;
    readonly kept: (name: string) => string;
    readonly compare: string;
    readonly restore: string;
    readonly restored: (when: string) => string;
    readonly same: string;
    readonly skipped: (lines: number) => string;
    readonly added: string;
    readonly removedLine: string;
    readonly text: string;
    readonly of: (when: string) => string;
  };
  readonly ready: {
    readonly name: string;
    readonly about: string;
    readonly working: string;
    readonly onHome: string;
    readonly broken: string;
    readonly failed: string;
    readonly play: string;
  };
}
