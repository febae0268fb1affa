import type { Act } from '../../../engine/model/acts.ts';
import type { Script } from '../../../narrative/story/script.ts';
import { contentHashOf } from '../../../narrative/story/content-hash.ts';
import type { ReviewSheet } from './sheet.ts';

/** What a page for a colleague holds: to comment on with the key, or to mark without it. */
export type ReviewPageData = {
  readonly sheet: ReviewSheet;
  /** Of the sheet with its key: what comes back is known for what it is about. */
  readonly version: string;
} & (
  | {
      readonly kind: 'comments';
      /** Null where the scenario cannot be played. */
      readonly script: Script | null;
    }
  | { readonly kind: 'keys' }
);

/** A name for this very state of a scenario. */
export const sheetVersion = (sheet: ReviewSheet): string => contentHashOf(JSON.stringify(sheet));

/** Acts in plain words, as far as they are acts. */
export const actInWords = (acts: Readonly<Record<Act, string>>, act: string): string =>
  Object.entries(acts).find(([known]) => known === act)?.[1] ?? act;
