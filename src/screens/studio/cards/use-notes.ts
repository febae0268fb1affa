import { useEffect, useMemo, useRef } from 'preact/hooks';
import { commentsIn } from '../../../app/studio/cards/card-comments.ts';
import { createCardNotes } from '../../../app/studio/cards/card-notes.ts';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';

/** What the checker and colleagues say of the cards as they stand. */
export const useOpenNotes = (sections: readonly PlacedSection[]) => {
  const { checker, studio, workspace } = useDraft();
  const notes = useMemo(createCardNotes, [workspace]);
  const latest = useRef(sections);
  latest.current = sections;
  const { records } = useStore(studio.reviews.store);
  useEffect(() => {
    const hear = (): void => {
      const { files } = workspace.store.getState();
      notes.hear({ sections: latest.current, files, check: checker.store.getState() });
    };
    hear();
    return checker.store.subscribe(hear);
  }, [checker, notes, workspace]);
  return useMemo(() => {
    const { id } = workspace.store.getState();
    return { notes: notes.store, comments: commentsIn(records, id) };
  }, [notes, records, workspace]);
};
