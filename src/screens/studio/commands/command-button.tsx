import { keysForAria, keysInWords } from '../../../app/studio/command-keys.ts';
import { isAvailable, labelOf } from '../../../app/studio/commands.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { isMac } from './is-mac.ts';

/** A command as a button: its short name, and in its title what it would do now, and its keys. */
export const CommandButton = ({ id }: { id: string }) => {
  const { commands, workspace } = useDraft();
  const command = useSelected(commands.store, all => all.find(one => one.id === id));
  // Most commands can be done, or not, by what has been written.
  useStore(workspace.store);
  if (command === undefined) return null;
  const { keys = [], name } = command;
  const [first] = keys;
  const held = first === undefined ? '' : ` (${keysInWords(first, isMac())})`;
  return (
    <button
      type="button"
      class="button"
      disabled={!isAvailable(command)}
      title={`${labelOf(command)}${held}`}
      aria-keyshortcuts={first === undefined ? undefined : keysForAria(keys, isMac())}
      onClick={() => commands.run(command)}
    >
      {name}
    </button>
  );
};
