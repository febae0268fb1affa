import { useSelected } from '../../hooks/use-store.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useDraft } from '../services.ts';

interface Props {
  readonly label: string;
  readonly chosen: string;
  readonly choose: (file: string) => void;
}

/**
 * The files of a scenario, the main one first. They look like tabs and are switches: the tabs of the
 * page are the views.
 */
export const FileTabs = ({ label, chosen, choose }: Props) => {
  const { workspace } = useDraft();
  const files = useSelected(workspace.store, state => state.files);
  if (files.length < 2) return null;
  return (
    <div class="file-tabs" role="group" aria-label={label}>
      {files.map(({ name }) => (
        <button
          key={name}
          type="button"
          class="file-tab"
          aria-pressed={name === chosen}
          onClick={() => choose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};

/** What can be done with a file that the scenario includes. */
export const FileTools = ({ chosen }: Pick<Props, 'chosen'>) => {
  const { workspace } = useDraft();
  const main = useSelected(workspace.store, state => state.files[0]?.name);
  if (chosen === main) return null;
  return (
    <span class="ink-file">
      <CommandButton id="ink-file-rename" isQuiet />
      <CommandButton id="ink-file-remove" isQuiet />
    </span>
  );
};
