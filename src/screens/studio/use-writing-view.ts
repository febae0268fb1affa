import type { DraftView } from '../../app/route.ts';
import { useDraft } from './services.ts';

/** Whether whoever looks at this view writes on cards or in ink: as the view is, else as they last did. */
export const useWritingView = (view: DraftView): 'cards' | 'ink' => {
  const { writesIn } = useDraft();
  if (view === 'cards' || view === 'ink') writesIn.current = view;
  return writesIn.current;
};
