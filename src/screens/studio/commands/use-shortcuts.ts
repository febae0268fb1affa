import { useEffect } from 'preact/hooks';
import { isPressed, isWritten } from '../../../app/studio/command-keys.ts';
import { type Command, isAvailable } from '../../../app/studio/commands.ts';
import { useCommandList } from '../services.ts';
import { isMac } from './is-mac.ts';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Somebody writes: what a key says goes into the field. The editor's field stands in a shadow root. */
const isInField = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(FIELDS) !== null;
};

const answersTo = ({ keys = [], isFieldKey }: Command, event: KeyboardEvent): boolean =>
  isFieldKey !== true &&
  keys.some(one => isPressed(one, event, isMac()) && !(isWritten(one) && isInField(event)));

/** Keys of the commands, unless somebody nearer to the key has taken it. */
export const useShortcuts = (): void => {
  const commands = useCommandList();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const command = commands.store
        .getState()
        .find(one => answersTo(one, event) && isAvailable(one));
      if (command === undefined) return;
      event.preventDefault();
      commands.run(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands]);
};
