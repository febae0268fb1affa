import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { useDraft } from '../services.ts';
import { useKeptWords } from './use-kept-words.ts';

/** In place of the view while another tab has the scenario: it can be read, and nobody writes over anybody. */
export const ElsewhereView = () => {
  const { studio, workspace } = useDraft();
  const { elsewhere } = useKeptWords();
  const { files } = useStore(workspace.store);
  return (
    <section class="draft-elsewhere">
      <div class="notice" role="status">
        <Icon name="warning" />
        <p>{elsewhere.text}</p>
        <button
          type="button"
          class="button button-main"
          onClick={() => studio.keeperOf(workspace).editHere()}
        >
          {elsewhere.editHere}
        </button>
      </div>
      {files.map(({ name, text }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <pre class="draft-text" tabIndex={0} role="group" aria-label={name}>
            {text}
          </pre>
        </section>
      ))}
    </section>
  );
};
