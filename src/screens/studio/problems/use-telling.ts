import type { Finding } from '../../../analysis/findings/finding.ts';
import type { DraftView } from '../../../app/route.ts';
import { cardsOf } from '../../../app/studio/cards/cards-of.ts';
import { fixOnCards, placeOnCards, toldOnCards } from '../../../app/studio/cards/told-on-cards.ts';
import type { Fix } from '../../../app/studio/check/fix.ts';
import type { CardFinding } from '../../../app/words/messages/studio-card-findings.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useWritingView } from '../use-writing-view.ts';
import { useCheckWords } from '../use-check-words.ts';

/** A problem as it is told in a view. */
interface Telling {
  readonly told: (
    finding: Pick<Finding, 'code' | 'message'> & Partial<Pick<Finding, 'remedy'>>,
  ) => CardFinding;
  /** What a press does. */
  readonly fix: (fix: Fix) => string;
  readonly place: (at: Pick<Finding, 'file' | 'line'>) => string;
}

/** Whoever writes on cards reads of decisions and replies, and everybody else of lines. */
export const useTelling = (view: DraftView): Telling => {
  const { workspace } = useDraft();
  const { problems, onCards } = useCheckWords();
  const files = useSelected(workspace.store, now => now.files);
  const writing = useWritingView(view);
  const usual = ({ name, written, meant }: Fix): string => problems.fixes[name](written, meant);
  if (writing === 'ink')
    return {
      told: ({ message, remedy = '' }) => ({ says: message, remedy }),
      fix: usual,
      place: ({ file, line }) => problems.place(files.length < 2 ? '' : file, line),
    };
  return {
    told: finding => toldOnCards(onCards, finding),
    fix: fix => fixOnCards(onCards, fix.name, usual(fix)),
    place: at => placeOnCards(onCards, cardsOf(workspace).sections, at),
  };
};
