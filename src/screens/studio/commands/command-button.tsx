import { keysForAria, keysInWords } from '../../../app/studio/command-keys.ts';
import { isAvailable, labelOf } from '../../../app/studio/commands.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useDraft } from '../services.ts';
import { isMac } from './is-mac.ts';

interface Props {
  readonly id: string;
  /** Stands for the name where there is little room. */
  readonly icon?: IconName;
  /** Looks like a link among words. */
  readonly isQuiet?: boolean;
}

/** A command as a button: its short name, and in its title what it would do now, and its keys. */
export const CommandButton = ({ id, icon, isQuiet = false }: Props) => {
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
      class={icon === undefined ? (isQuiet ? 'studio-quiet' : 'button') : 'studio-tool'}
      aria-label={icon === undefined ? undefined : name}
      disabled={!isAvailable(command)}
      title={`${labelOf(command)}${held}`}
      aria-keyshortcuts={first === undefined ? undefined : keysForAria(keys, isMac())}
      onClick={() => commands.run(command)}
    >
      {icon === undefined ? name : <Icon name={icon} />}
    </button>
  );
};
