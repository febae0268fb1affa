/** What a field of a table may hold. */
export type Cell = string | number | boolean | null;

/** Spreadsheets take text that begins so for a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text that cannot be run: an apostrophe before what would be a formula. Numbers stay numbers. */
const harmless = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as CSV by RFC 4180: quoted where needed, lines ended by CRLF, the last one too. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map(row => `${row.map(cell => quoted(harmless(cell))).join(',')}\r\n`).join('');
