import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useKeptWords } from './use-kept-words.ts';

/** Says that a scenario is somebody else's, and how it came here. */
export const Origin = () => {
  const { studio, workspace } = useDraft();
  const { list } = useKeptWords();
  const { id } = workspace.store.getState();
  const origin = useSelected(studio.drafts.store, () => studio.drafts.find(id)?.origin ?? null);
  return origin === null ? null : <span class="badge">{list.from[origin]}</span>;
};
