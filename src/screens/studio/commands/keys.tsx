import { keysInWords } from '../../../app/studio/command-keys.ts';
import { isMac } from './is-mac.ts';

/** Keys, each way of them as it stands on the keyboard. */
export const Keys = ({ keys }: { keys: readonly string[] }) => (
  <span class="keys">
    {keys.map(one => (
      <kbd key={one}>{keysInWords(one, isMac())}</kbd>
    ))}
  </span>
);
