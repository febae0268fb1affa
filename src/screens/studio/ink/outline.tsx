import { useMemo } from 'preact/hooks';
import { outlineOf, partAround } from '../../../app/studio/ink/outline.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useInkWords } from './use-ink-words.ts';

/** The parts of a file; says in which one the cursor is, and leads to the others. */
export const Outline = ({ file }: { file: string }) => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const source = useSelected(workspace.store, ({ files }) =>
    files.find(({ name }) => name === file),
  );
  const parts = useMemo(() => (source === undefined ? [] : outlineOf(source)), [source]);
  const here = useSelected(workspace.store, ({ place }) =>
    place?.file === file ? partAround(parts, place) : '',
  );
  const go = (name: string): void => {
    const part = parts.find(one => one.name === name);
    if (part !== undefined) workspace.goTo(part);
  };
  return (
    <label class="ink-pick">
      {words.outline}
      <select value={here} onChange={event => go(event.currentTarget.value)}>
        <option value="">–</option>
        {parts.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
