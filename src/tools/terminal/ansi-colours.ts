/** Colours for a terminal; the plain text for anything else. */
export interface AnsiColours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
}

const code = (number: number, on: boolean) => (text: string) =>
  on ? `\u001b[${number}m${text}\u001b[0m` : text;

export const ansiColours = (terminal: boolean): AnsiColours => {
  const on = terminal && (process.env['NO_COLOR'] ?? '') === '';
  return {
    bold: code(1, on),
    dim: code(2, on),
    error: code(31, on),
    warning: code(33, on),
    information: code(36, on),
  };
};
