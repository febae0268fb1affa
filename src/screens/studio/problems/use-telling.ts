import { useState } from 'preact/hooks';
import type { Finding } from '../../../analysis/findings/finding.ts';
import type { DraftView } from '../../../app/route.ts';
import { createCardReader } from '../../../app/studio/cards/cards.ts';
import { placeOnCards, toldOnCards } from '../../../app/studio/cards/told-on-cards.ts';
import type { CardFinding } from '../../../app/words/messages/studio-card-findings.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';

/** A problem as it is told in a view. */
interface Telling {
  readonly told: (
    finding: Pick<Finding, 'code' | 'message'> & Partial<Pick<Finding, 'remedy'>>,
  ) => CardFinding;
  readonly place: (at: Pick<Finding, 'file' | 'line'>) => string;
}

/** Whoever writes on cards reads of decisions and replies, and everybody else of lines. */
export const useTelling = (view: DraftView): Telling => {
  const { workspace } = useDraft();
  const { problems, onCards } = useCheckWords();
  const files = useSelected(workspace.store, now => now.files);
  const [reader] = useState(createCardReader);
  if (view !== 'cards')
    return {
      told: ({ message, remedy = '' }) => ({ says: message, remedy }),
      place: ({ file, line }) => problems.place(files.length < 2 ? '' : file, line),
    };
  const { sections } = reader(files);
  return {
    told: finding => toldOnCards(onCards, finding),
    place: at => placeOnCards(onCards, sections, at),
  };
};
