import { editOf } from '../../../app/studio/workspace/change.ts';
import { mainFile } from '../../../app/studio/workspace/workspace.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useStudioWords } from '../use-studio-words.ts';

/** The scenario as its file says it. */
export const InkView = () => {
  const { workspace } = useDraft();
  const words = useStudioWords();
  const { name, text } = useSelected(workspace.store, mainFile);
  const write = (insert: string): void =>
    workspace.change(
      editOf(words.views.ink, name, [{ from: 0, to: text.length, insert }], 'typing'),
    );
  return (
    <textarea
      class="studio-ink"
      aria-label={words.views.ink}
      spellcheck
      value={text}
      onInput={event => write(event.currentTarget.value)}
    />
  );
};
