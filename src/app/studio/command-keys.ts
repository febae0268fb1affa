/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const;

interface Keys {
  readonly modifiers: ReadonlySet<string>;
  readonly key: string;
}

const keysOf = (keys: string): Keys => {
  const parts = keys.split('-');
  const modifiers = MODIFIERS.filter(modifier => parts.includes(modifier));
  // What is written behind the last hyphen is the key; `Mod--` is the hyphen itself.
  return { modifiers: new Set(modifiers), key: parts.at(-1) || '-' };
};

/** Which key of this machine does what Ctrl does on most: the command key of a Mac. */
const isModPressed = ({ ctrlKey, metaKey }: KeyPress, isMac: boolean): boolean =>
  isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;

const isOtherPressed = ({ ctrlKey, metaKey }: KeyPress, isMac: boolean): boolean =>
  isMac ? ctrlKey : metaKey;

/** A sign such as `?` is where a keyboard has it, with Shift or without. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key);

/** Whether a press is these keys; `Mod` is Ctrl, or the command key of a Mac. */
export const isPressed = (keys: string, press: KeyPress, isMac: boolean): boolean => {
  const { modifiers, key } = keysOf(keys);
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    isModPressed(press, isMac) === modifiers.has('Mod') &&
    !isOtherPressed(press, isMac) &&
    press.altKey === modifiers.has('Alt') &&
    (press.shiftKey === modifiers.has('Shift') || isSign(key))
  );
};

/** Whether keys would be written as text where somebody is writing: `?`, and no key with Ctrl or of a function. */
export const isWritten = (keys: string): boolean => {
  const { modifiers, key } = keysOf(keys);
  return key.length === 1 && !modifiers.has('Mod') && !modifiers.has('Alt');
};

const upper = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);
const onKeyboard = (key: string): string => SHORT[key] ?? upper(key);

const MAC_SIGNS = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' } as const;
const NAMES = { Mod: 'Ctrl', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift' } as const;
const SHORT: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** Keys as they stand on the keyboard: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export const keysInWords = (keys: string, isMac: boolean): string => {
  const { modifiers, key } = keysOf(keys);
  const held = MODIFIERS.filter(modifier => modifiers.has(modifier));
  return isMac
    ? [...held.toReversed().map(one => MAC_SIGNS[one]), onKeyboard(key)].join('')
    : [...held.map(one => NAMES[one]), onKeyboard(key)].join('+');
};

const ARIA = { Ctrl: 'Control', Alt: 'Alt', Shift: 'Shift' } as const;

/** Keys as `aria-keyshortcuts` wants them. */
export const keysForAria = (keys: readonly string[], isMac: boolean): string =>
  keys
    .map(one => {
      const { modifiers, key } = keysOf(one);
      const held = MODIFIERS.filter(modifier => modifiers.has(modifier)).map(modifier =>
        modifier === 'Mod' ? (isMac ? 'Meta' : 'Control') : ARIA[modifier],
      );
      return [...held, upper(key)].join('+');
    })
    .join(' ');
