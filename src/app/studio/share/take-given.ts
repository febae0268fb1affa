import type { Source } from '../../../narrative/source/sources.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Mine } from '../drafts/mine.ts';
import { sameFiles } from '../history/history.ts';

/** Keeps a scenario that came in a link; whoever follows the link again finds it, and makes no second one. */
export const takeGiven = (
  { drafts, mine }: { readonly drafts: Drafts; readonly mine: Mine },
  files: readonly Source[],
): string => {
  const known = drafts.store
    .getState()
    .records.find(record => record.origin === 'link' && sameFiles(record.files, files));
  return known?.id ?? mine.create(files, { origin: 'link' });
};
