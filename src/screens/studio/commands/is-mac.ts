/** A keyboard with a command key. */
export const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);
